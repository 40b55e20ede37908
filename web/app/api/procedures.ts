import type { RouterContextProvider } from 'react-router'
import { call } from './call.ts'

type Context = Readonly<RouterContextProvider>

export interface Named {
  code: string
  name: string
}

/** One line of the list of procedures. `reasons` say why it matched what was asked. */
export interface ProcedureItem {
  code: string
  name: string
  level: 'full' | 'partial' | 'information'
  onlineAvailable: boolean
  fields: Named[]
  agencies: string[]
  reasons: { vi: string; en: string }[]
}

export interface ProcedureSearch {
  q?: string
  field?: string
  agency?: string
  subject?: string
  level?: string
  limit?: number
  offset?: number
}

export interface TimeLimit {
  channel: 'online' | 'direct' | 'post'
  amount: number | null
  unit: string
  text: string
  note: string
}

export interface Fee {
  channel: 'online' | 'direct' | 'post'
  kind: string
  amount: number | null
  text: string
}

export interface Component {
  code: string
  name: string
  group: string
  originals: number
  copies: number
  required: boolean | null
  byForm: boolean
}

export interface Procedure {
  code: string
  version: number
  name: string
  level: 'full' | 'partial' | 'information'
  onlineAvailable: boolean
  decision: { number: string; date: string | null; agency: Named }
  fields: Named[]
  subjects: Named[]
  agencies: { executing: string[]; competent: string[]; coordinating: string[] }
  receiving: { total: number; units: Named[] }
  receivingAddress: string
  cases: (Named & { timeLimits: { amount: number; unit: string }[] })[]
  components: Component[]
  timeLimit: { amount: number; unit: string } | null
  timeLimits: TimeLimit[]
  fees: Fee[]
  steps: { name: string; text: string }[]
  requirements: string
  legalBasis: Named[]
  results: Named[]
  sourceUrl: string
}

/** What a search found. `facets` count what each filter would leave; `suggestions` are names near what was typed. */
export interface SearchAnswer {
  items: ProcedureItem[]
  total: number
  facets: { fields: Facet[]; subjects: Facet[]; levels: Facet[]; agencies: Facet[] }
  suggestions: string[]
}

export const popularProcedures = (context: Context, limit: number) =>
  call<{ items: ProcedureItem[] }>(context, 'GET', '/api/open/procedures/popular', { query: { limit } })

export const searchProcedures = (context: Context, query: ProcedureSearch) =>
  call<SearchAnswer>(context, 'GET', '/api/open/procedures', {
    query: { ...query },
  })

export const getProcedure = (context: Context, code: string) =>
  call<Procedure>(context, 'GET', `/api/open/procedures/${encodeURIComponent(code)}`)

/** A field of the catalogue and how many procedures it holds. */
export type Facet = Named & { count: number }

export const listFields = (context: Context) => call<{ items: Facet[] }>(context, 'GET', '/api/open/fields')
