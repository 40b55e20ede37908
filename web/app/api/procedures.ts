import type { Answer } from '#contract'
import { answer, api, type Context } from './client.ts'
import { attempt } from './problems.ts'

export interface Named {
  code: string
  name: string
}

export type Procedure = Answer<'/api/open/procedures/{code}'>
export type Component = Procedure['components'][number]
export type TimeLimit = Procedure['timeLimits'][number]
export type Fee = Procedure['fees'][number]

/** What a search found. `facets` count what each filter would leave; `suggestions` are names near what was typed. */
export type SearchAnswer = Answer<'/api/open/procedures'>
/** One line of the list of procedures. `reasons` say why it matched what was asked. */
export type ProcedureItem = SearchAnswer['items'][number]
/** A filter and how many procedures it leaves. */
export type Facet = SearchAnswer['facets']['fields'][number]

export interface ProcedureSearch {
  q?: string
  field?: string
  agency?: string
  subject?: string
  level?: string
  limit?: number
}

const LEVELS = ['full', 'partial', 'information'] as const

export const searchProcedures = (
  context: Context,
  { level, ...query }: ProcedureSearch,
): Promise<SearchAnswer> => {
  const known = LEVELS.find((l) => l === level)
  return answer(
    api(context).GET('/api/open/procedures', {
      params: { query: { ...query, ...(known && { level: known }) } },
    }),
  )
}

export const popularProcedures = (context: Context, limit: number) =>
  answer(api(context).GET('/api/open/procedures/popular', { params: { query: { limit } } }))

export const getProcedure = (context: Context, code: string): Promise<Procedure> =>
  answer(api(context).GET('/api/open/procedures/{code}', { params: { path: { code } } }))

/** The fields with most procedures. */
export const listFields = (context: Context, limit: number) =>
  answer(api(context).GET('/api/open/fields', { params: { query: { limit } } }))

/** Names of procedures by their codes; one that is gone from the catalogue is left out. */
export async function procedureNames(
  context: Context,
  codes: readonly string[],
): Promise<Record<string, string>> {
  const found = await Promise.all([...new Set(codes)].map((code) => attempt(getProcedure(context, code))))
  return Object.fromEntries(found.flatMap(({ value }) => (value ? [[value.code, value.name]] : [])))
}
