import { fields, ministries, subjects } from './code-names.ts'
import { laws } from './laws.ts'

export type Level = 'xa' | 'tinh' | 'bo' | 'khac'
export type Channel = 'DIRECT' | 'ONLINE' | 'POSTAL'
export type TimeUnit = 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH' | 'OTHER'

interface Named {
  code: string
  name: string
}

/** `value` in đồng; null where only the text says what it costs. */
export interface Fee {
  type: 'FEE' | 'SERVICE_FEE' | 'PRICE_LEVEL'
  value: number | null
  text: string
}

export interface Method {
  method: Channel
  time: number
  time_unit: TimeUnit
  note: string
  fees: Fee[]
}

/** A component of the dossier. `e_form`: it is filled in on the page, nobody has to attach it. */
export interface Paper {
  code: string
  name: string
  original: number
  copy: number
  required: boolean
  e_form: boolean
  is_result: boolean
  forms: string[]
}

export interface PaperGroup {
  group: string
  documents: Paper[]
}

/** One procedure in the shape of the national catalogue's dump. */
export interface CatalogueRecord extends Named {
  id: string
  decision_no: string
  decision_date: string
  promulgating_agency: Named
  levels: Level[]
  is_vertical: boolean
  non_territorial: boolean
  full_process_online: boolean
  offline_only: boolean
  shared_service: boolean
  internal: boolean
  formality_type: string
  type: string
  state: string
  fields: Named[]
  life_event_group: string
  subjects: Named[]
  executing_agencies: string[]
  competent_agencies: string[]
  coordinating_agencies: string[]
  receiving_address: string
  steps: { name: string; text: string }[]
  methods: Method[]
  document_groups: PaperGroup[]
  cases: (Named & { time: number; time_unit: TimeUnit })[]
  requirements: string
  legal_basis: Named[]
  results: Named[]
  keywords: string
  note: string
  created_at: string
  updated_at: string
  source_url: string
}

interface Draft extends Named {
  id: string
  decision: string
  decided: string
  ministry: string
  levels: Level[]
  field: string
  lifeEvent: string
  subjects: string[]
  agencies: string[]
  vertical: boolean
  fullOnline: boolean
  steps: string[]
  methods: Method[]
  papers: PaperGroup[]
  requirements?: string
  note?: string
  laws: string[]
  results: [code: string, name: string][]
}

const writtenAt = '2026-11-23T00:00:00Z'

/** Completes what was written by hand into a full record; an unknown code throws. */
export function procedure(draft: Draft): CatalogueRecord {
  return { ...identityOf(draft), ...scopeOf(draft), ...contentOf(draft), ...originOf(draft) }
}

export function channels(
  methods: Channel[],
  limit: Pick<Method, 'time' | 'time_unit' | 'note'>,
  fees: Fee[],
) {
  return methods.map((method): Method => ({ method, ...limit, fees }))
}

export function within(time: number, time_unit: TimeUnit, note = '') {
  return { time, time_unit, note }
}

export function fee(value: number | null, text: string): Fee {
  return { type: 'FEE', value, text }
}

export function group(name: string, ...documents: Paper[]): PaperGroup {
  return { group: name, documents }
}

type Count = { original: number; copy: number }

/** Every dossier needs it. */
export function must(code: string, name: string, count: Count = { original: 1, copy: 0 }): Paper {
  return paper(code, name, count, true, false)
}

/** Needed in some cases only, which its name states. */
export function may(code: string, name: string, count: Count = { original: 1, copy: 0 }): Paper {
  return paper(code, name, count, false, false)
}

/** The declaration that the procedure's own form replaces. */
export function onPage(code: string, name: string): Paper {
  return paper(code, name, { original: 1, copy: 0 }, false, true)
}

function paper(code: string, name: string, count: Count, required: boolean, e_form: boolean): Paper {
  return { code, name, ...count, required, e_form, is_result: false, forms: [] }
}

function named(table: Record<string, string>, code: string): Named {
  const name = table[code]
  if (name === undefined) throw new Error(`The small catalogue quotes the unknown code ${code}`)
  return { code, name }
}

function identityOf({ code, name, id, decision, decided, ministry }: Draft) {
  const promulgating_agency = named(ministries, ministry)
  return { code, id, name, decision_no: decision, decision_date: decided, promulgating_agency }
}

function scopeOf(draft: Draft) {
  return {
    levels: draft.levels,
    is_vertical: draft.vertical,
    non_territorial: false,
    full_process_online: draft.fullOnline,
    offline_only: draft.methods.every(({ method }) => method === 'DIRECT'),
    shared_service: false,
    internal: false,
    formality_type: 'ASSIGNED_REGULATION',
    type: 'STANDARD',
    state: 'ACTIVE',
    fields: [named(fields, draft.field)],
    life_event_group: draft.lifeEvent,
    subjects: draft.subjects.map((code) => named(subjects, code)),
    executing_agencies: draft.agencies,
    competent_agencies: [],
    coordinating_agencies: [],
    receiving_address: '',
  }
}

function contentOf(draft: Draft) {
  return {
    steps: draft.steps.map((text) => ({ name: '', text })),
    methods: draft.methods,
    document_groups: draft.papers,
    cases: casesOf(draft),
    requirements: draft.requirements ?? '',
    legal_basis: draft.laws.map((code) => named(laws, code)),
    results: draft.results.map(([code, name]) => ({ code, name })),
    keywords: '',
    note: draft.note ?? '',
  }
}

/** One case for each time limit that the channels name. */
function casesOf({ code, name, methods }: Draft) {
  const limits = new Map(methods.map((method) => [`${method.time} ${method.time_unit}`, method]))
  return [...limits.values()].map(({ time, time_unit }, at) => {
    return { code: `${code}.${String(at + 1).padStart(2, '0')}`, name, time, time_unit }
  })
}

function originOf({ id }: Draft) {
  const source_url = `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id}`
  return { created_at: writtenAt, updated_at: writtenAt, source_url }
}
