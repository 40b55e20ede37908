import type { Ctx } from '#platform/context.ts'
import { ownCatalogue } from './catalogue/index.ts'
import type { Named, ServiceLevel } from './procedure.ts'
import { Remembered } from './remembered.ts'
import { type SearchCatalogue, searchCatalogue } from './search-catalogue.ts'
import { type Facets, type Filters, facetsOf, passes } from './search-filters.ts'
import type { Entry, SearchIndex } from './search-index.ts'
import { LONGEST_QUESTION, type Question, understand } from './search-question.ts'
import { rank } from './search-ranking.ts'
import { matchedWords, type Reason, reasonsFor } from './search-reasons.ts'

export interface Asked extends Filters {
  /** Any text; what exceeds 300 characters is not read. Empty: every procedure, the most used first. */
  q?: string
  limit?: number
  offset?: number
}

export interface SearchHit {
  code: string
  name: string
  /** Name of its first field and of the first agency that carries it out; empty when the catalogue names none. */
  field: string
  agency: string
  fields: Named[]
  agencies: string[]
  level: ServiceLevel
  onlineAvailable: boolean
  /** Why it is among the answers, the most telling reason first; `why` is all of them in one sentence. */
  reasons: Reason[]
  why: Reason
  /** Words of the name that were sought, as the name writes them. */
  matched: string[]
}

export interface SearchAnswer {
  items: SearchHit[]
  total: number
  /** Of everything the question found, whatever the filters leave of it. */
  facets: Facets
  /** What was read otherwise than it was typed. */
  understood: { typed: string; meant: string }[]
  /** Names of procedures to look at when nothing was found. */
  suggestions: string[]
}

export const MOST_HITS = 100
const HITS = 20
const SUGGESTIONS = 8

/** Procedures in force for a question in people's own words, best first. */
export async function searchProcedures(ctx: Ctx, asked: Asked): Promise<SearchAnswer> {
  const catalogue = await searchCatalogue(ctx)
  const { question, entries } = findAgain(catalogue, asked.q ?? '')
  const found = entries.filter(passes(asked))
  const offset = asked.offset ?? 0
  const page = found.slice(offset, offset + Math.min(MOST_HITS, asked.limit ?? HITS))
  return {
    items: page.map((entry) => hit(entry, question)),
    total: found.length,
    facets: facetsOf(entries),
    understood: [...(question?.understood ?? [])].map(([typed, meant]) => ({ typed, meant })),
    suggestions: found.length > 0 ? [] : popular(catalogue.index).slice(0, SUGGESTIONS).map(nameOf),
  }
}

/** Up to `most` procedures that fit what has been typed so far. */
export async function suggestProcedures(ctx: Ctx, typed: string, most: number): Promise<SearchHit[]> {
  const catalogue = await searchCatalogue(ctx)
  if (typed.trim().length < 2) return []
  const { question, entries } = find(catalogue, typed, true)
  return entries.slice(0, most).map((entry) => hit(entry, question))
}

/** The procedures that people ask for most, as far as their kind tells. */
export async function popularProcedures(ctx: Ctx, most: number): Promise<SearchHit[]> {
  const { index } = await searchCatalogue(ctx)
  return popular(index)
    .slice(0, most)
    .map((entry) => hit(entry))
}

interface Finding {
  question: Question | undefined
  entries: readonly Entry[]
}

/** People ask the same again, and page through it: what was found last stays until the catalogue changes. */
const MOST_FINDINGS = 200
const findings = new WeakMap<SearchIndex, Remembered<Finding>>()

function findAgain(catalogue: SearchCatalogue, text: string): Finding {
  const known = findings.get(catalogue.index) ?? new Remembered<Finding>(MOST_FINDINGS)
  findings.set(catalogue.index, known)
  const key = text.slice(0, LONGEST_QUESTION)
  const finding = known.get(key) ?? find(catalogue, key)
  known.set(key, finding)
  return finding
}

/** Everything that answers a question; without one, every procedure. */
export function find({ index, vocabulary }: SearchCatalogue, text: string, typing = false): Finding {
  const question = understand(text.slice(0, LONGEST_QUESTION), vocabulary, typing)
  if (question.words.length === 0) return { question: undefined, entries: popular(index) }
  const byCode = question.code === undefined ? [] : ofCode(index, question.code)
  if (byCode.length > 0) return { question, entries: byCode }
  return { question, entries: rank(index, question).map(({ entry }) => entry) }
}

function ofCode({ entries, byCode }: SearchIndex, code: string): Entry[] {
  const exact = byCode.get(code)
  if (exact !== undefined) return [entries[exact]!]
  return entries.filter(({ document }) => document.code.startsWith(code))
}

/** The project ships the procedures that people use most: there is no better list before the first dossiers. */
const mostUsed = new Set(ownCatalogue.map(({ code }) => code))
const isUsedMost = ({ document }: Entry): boolean => mostUsed.has(document.code)
const inOrder = new WeakMap<SearchIndex, readonly Entry[]>()

/** Every procedure, those that many people meet first, then by name. */
function popular(index: SearchIndex): readonly Entry[] {
  const known = inOrder.get(index)
  if (known) return known
  const collator = new Intl.Collator('vi')
  const order = [...index.entries].sort(
    (a, b) =>
      Number(isUsedMost(b)) - Number(isUsedMost(a)) ||
      b.prior - a.prior ||
      collator.compare(nameOf(a), nameOf(b)),
  )
  inOrder.set(index, order)
  return order
}

const nameOf = ({ document }: Entry): string => document.name

function hit(entry: Entry, question?: Question): SearchHit {
  const { code, name, fields, agencies, level, onlineAvailable } = entry.document
  const reasons = question ? reasonsFor(entry, question) : []
  const say = (language: keyof Reason): string => reasons.map((reason) => reason[language]).join('; ')
  return {
    code,
    name,
    field: fields[0]?.name ?? '',
    agency: agencies[0] ?? '',
    fields,
    agencies,
    level,
    onlineAvailable,
    reasons,
    why: { vi: say('vi'), en: say('en') },
    matched: question ? matchedWords(entry, question) : [],
  }
}
