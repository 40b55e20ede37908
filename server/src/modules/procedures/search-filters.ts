import type { Named, ServiceLevel } from './procedure.ts'
import { phraseOf } from './search-fold.ts'
import type { Entry } from './search-index.ts'

/** Who may apply, in the words of the page: several subjects of the catalogue each. */
export const APPLICANTS = ['citizen', 'business', 'organisation', 'foreigner'] as const
type Applicant = (typeof APPLICANTS)[number]

const APPLICANT_NAMES: Record<Applicant, RegExp> = {
  citizen: /công dân|người việt nam|cán bộ/i,
  business: /^doanh nghiệp|^hợp tác xã/i,
  organisation: /^tổ chức/i,
  foreigner: /nước ngoài/i,
}

export interface Filters {
  /** Code of a field. */
  field?: string
  /** One of `APPLICANTS`, or the code of a subject. */
  subject?: string
  /** Words of the agency's name, in any spelling. */
  agency?: string
  level?: ServiceLevel
  online?: boolean
}

/** Does a procedure pass every filter that is set? */
export function passes(filters: Filters): (entry: Entry) => boolean {
  const tests: ((entry: Entry) => boolean)[] = []
  const { field, subject, level, online } = filters
  if (field) tests.push(({ document }) => document.fields.some(({ code }) => code === field))
  if (subject) tests.push(({ document }) => document.subjects.some((s) => isSubject(s, subject)))
  if (filters.agency) tests.push(ofAgency(filters.agency))
  if (level) tests.push(({ document }) => document.level === level)
  if (online !== undefined) tests.push(({ document }) => document.onlineAvailable === online)
  return (entry) => tests.every((test) => test(entry))
}

function isSubject({ code, name }: Named, asked: string): boolean {
  const applicant = APPLICANTS.find((known) => known === asked)
  return applicant ? APPLICANT_NAMES[applicant].test(name) : code === asked
}

function ofAgency(asked: string): (entry: Entry) => boolean {
  const words = phraseOf(asked.slice(0, 200).replace(/ubnd/gi, 'ủy ban nhân dân')).split(' ')
  return ({ agencies }) =>
    agencies.split('\n').some((agency) => {
      const own = new Set(agency.split(' '))
      return words.every((word) => own.has(word))
    })
}

export interface Facet extends Named {
  count: number
}

export interface Facets {
  fields: Facet[]
  subjects: Facet[]
  levels: Facet[]
  agencies: Facet[]
}

/** Enough for a list to choose from. */
const MOST_FACETS = 15

/** How the procedures found are spread, the largest shares first. */
export function facetsOf(entries: readonly Entry[]): Facets {
  const known = counted.get(entries)
  if (known) return known
  const facets = countFacets(entries)
  counted.set(entries, facets)
  return facets
}

/** The list of every procedure stays the same between imports, and every visit to the home page asks for it. */
const counted = new WeakMap<readonly Entry[], Facets>()

function countFacets(entries: readonly Entry[]): Facets {
  const count = (pick: (entry: Entry) => readonly Named[]): Facet[] => {
    const facets = new Map<string, Facet>()
    for (const entry of entries)
      for (const { code, name } of pick(entry)) {
        const facet = facets.get(code)
        if (facet) facet.count += 1
        else facets.set(code, { code, name, count: 1 })
      }
    return [...facets.values()].sort((a, b) => b.count - a.count).slice(0, MOST_FACETS)
  }
  return {
    fields: count(({ document }) => document.fields),
    subjects: count(({ document }) => document.subjects),
    levels: count(({ document: { level } }) => [{ code: level, name: level }]),
    agencies: count(({ document }) => document.agencies.map((name) => ({ code: name, name }))),
  }
}
