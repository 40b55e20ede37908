import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { projectPath } from '#platform/paths.ts'
import { type CatalogueRecord, readRecord } from './catalogue-record.ts'
import { deriveVersion } from './derive-version.ts'
import { find } from './search.service.ts'
import { catalogueOf, type SearchCatalogue } from './search-catalogue.ts'
import type { SearchDocument } from './search-document.ts'
import { IndexBuilder } from './search-index.ts'

/** The real catalogue: read where it stands, never copied into the project. */
const REAL = projectPath('..', 'shared', 'data', 'procedures', 'procedures_H24_scope.jsonl.gz')
export const hasRealCatalogue = existsSync(REAL)

export interface AskedQuestion {
  q: string
  accept: string[]
  kind: string
}

export type QuestionFile = `questions${'' | '-second' | '-held-out' | '-unseen'}.jsonl`

/** Questions of bench/search, one JSON object a line. */
export const questionsOf = (file: QuestionFile): AskedQuestion[] =>
  linesOf(readFileSync(projectPath('bench', 'search', file), 'utf8')).map((line) => JSON.parse(line))

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** The index that a process would make after an import of the real catalogue, made without a database. */
export function realCatalogue(): SearchCatalogue {
  const builder = new IndexBuilder()
  const records = linesOf(gunzipSync(readFileSync(REAL)).toString()).flatMap(
    (line) => readRecord(line).record ?? [],
  )
  const latest = new Map(records.map((record) => [record.code, record]))
  for (const record of latest.values()) builder.add(searchDocumentOf(record))
  return catalogueOf('the real catalogue', builder)
}

/** What the database gives the search of a published record; a test holds both together. */
export function searchDocumentOf(record: CatalogueRecord): SearchDocument {
  const { version, fields, subjects, cases, results, components } = deriveVersion(record)
  const named = (list: { code: string; name: string }[]) => list.map(({ code, name }) => ({ code, name }))
  return {
    code: record.code,
    name: version.name,
    level: version.level,
    onlineAvailable: version.online_available,
    fields: named(fields),
    subjects: named(subjects),
    agencies: [...new Set([...version.executing_agencies, ...version.competent_agencies])],
    levels: version.levels,
    keywords: version.keywords,
    cases: cases.map(({ name }) => name),
    results: results.map(({ name }) => name),
    components: components.map(({ name }) => name),
    requirements: version.requirements,
  }
}

export interface Tried extends AskedQuestion {
  /** Place of the first accepted code, from 1; 0 when none was found. */
  place: number
  /** Processor time in milliseconds. */
  took: number
  first: string
}

/** Asks every question as the service would. */
export function tryQuestions(catalogue: SearchCatalogue, questions: readonly AskedQuestion[]): Tried[] {
  return questions.map((question) => {
    const before = process.cpuUsage()
    const { entries } = find(catalogue, question.q)
    const { user, system } = process.cpuUsage(before)
    const codes = entries.map(({ document }) => document.code)
    const place = codes.findIndex((code) => question.accept.includes(code)) + 1
    return { ...question, place, took: (user + system) / 1000, first: codes[0] ?? '' }
  })
}

/** Share of the questions whose answer stands among the first so many. */
export const shareWithin = (tried: readonly Tried[], most: number): number =>
  tried.filter(({ place }) => place > 0 && place <= most).length / tried.length
