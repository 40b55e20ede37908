import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'

const Text = (maxLength: number) => Type.String({ maxLength })
const Code = Text(200)
const Named = Type.Object({ code: Code, name: Text(4_000) })
const Names = Type.Array(Text(1_000), { maxItems: 100 })
const TimeUnits = Type.Enum(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'YEAR', 'OTHER'])
const Amount = Type.Number({ minimum: 0, maximum: 99_999 })

const Fee = Type.Object({
  type: Type.Enum(['FEE', 'SERVICE_FEE', 'PRICE_LEVEL']),
  value: Type.Union([Type.Number({ minimum: 0, maximum: 1e12 }), Type.Null()]),
  text: Text(20_000),
})

const Method = Type.Object({
  method: Type.Enum(['ONLINE', 'DIRECT', 'POSTAL']),
  /** Where the unit is OTHER some records hold the time in words. */
  time: Type.Union([Amount, Text(20_000)]),
  time_unit: TimeUnits,
  note: Text(50_000),
  fees: Type.Array(Fee, { maxItems: 200 }),
})

const Paper = Type.Object({
  code: Code,
  name: Text(50_000),
  original: Type.Integer({ minimum: 0, maximum: 1_000 }),
  copy: Type.Integer({ minimum: 0, maximum: 1_000 }),
  required: Type.Boolean(),
  e_form: Type.Boolean(),
  is_result: Type.Union([Type.Boolean(), Type.Null()]),
  forms: Names,
})

/** One procedure as the dump of the national catalogue writes it: one JSON object in a line. */
export const CatalogueRecord = Type.Object({
  code: Type.String({ pattern: String.raw`^\d\.\d{6}(\.\d{3}(\.\d{2}){2}\.[A-Z]\d{2})?$` }),
  name: Type.String({ minLength: 1, maxLength: 4_000, pattern: String.raw`\S` }),
  id: Type.Optional(Code),
  decision_no: Code,
  decision_date: Type.Union([Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}` }), Type.Null()]),
  promulgating_agency: Type.Object({ code: Code, name: Text(1_000) }),
  levels: Type.Array(Code, { maxItems: 10 }),
  is_vertical: Type.Boolean(),
  non_territorial: Type.Boolean(),
  full_process_online: Type.Boolean(),
  offline_only: Type.Boolean(),
  shared_service: Type.Boolean(),
  internal: Type.Boolean(),
  formality_type: Code,
  type: Code,
  state: Code,
  fields: Type.Array(Named, { maxItems: 50 }),
  life_event_group: Code,
  subjects: Type.Array(Named, { maxItems: 100 }),
  executing_agencies: Names,
  competent_agencies: Names,
  coordinating_agencies: Names,
  receiving_address: Text(50_000),
  steps: Type.Array(Type.Object({ name: Text(20_000), text: Text(200_000) }), { maxItems: 200 }),
  methods: Type.Array(Method, { maxItems: 200 }),
  document_groups: Type.Array(
    Type.Object({ group: Text(50_000), documents: Type.Array(Paper, { maxItems: 500 }) }),
    { maxItems: 200 },
  ),
  cases: Type.Array(Type.Object({ code: Code, name: Text(4_000), time: Amount, time_unit: TimeUnits }), {
    maxItems: 500,
  }),
  requirements: Text(500_000),
  legal_basis: Type.Array(Named, { maxItems: 500 }),
  results: Type.Array(Named, { maxItems: 500 }),
  keywords: Text(20_000),
  note: Text(200_000),
  created_at: Type.Optional(Code),
  updated_at: Type.Optional(Code),
  source_url: Type.String({ maxLength: 1_000, pattern: '^(https?://.*)?$' }),
})
export type CatalogueRecord = Static<typeof CatalogueRecord>

const shape = Compile(CatalogueRecord)

/** `field` as in `methods[2].fees[0].value`; empty when the line as a whole cannot be read. */
export interface RecordProblem {
  field: string
  reason: string
}

export type Checked =
  | { record: CatalogueRecord; problems: null }
  | { record: null; problems: RecordProblem[]; code: string | null }

/** Reads one line of the dump. Nothing is repaired silently: a record with any problem is not taken at all. */
export function readRecord(line: string): Checked {
  const value = parsed(line)
  if (value instanceof SyntaxError) return broken([{ field: '', reason: `not JSON: ${value.message}` }], null)
  const problems = [...shapeProblems(value), ...textProblems(value, '')].slice(0, 20)
  if (problems.length > 0) return broken(problems, codeOf(value))
  return { record: value as CatalogueRecord, problems: null }
}

const broken = (problems: RecordProblem[], code: string | null): Checked => ({ record: null, problems, code })

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    return error
  }
}

const codeOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'code' in value ? String(value.code).slice(0, 100) : null

function shapeProblems(value: unknown): RecordProblem[] {
  if (shape.Check(value)) return []
  const found = new Map<string, string>()
  for (const error of shape.Errors(value)) {
    const missing = (error.params as { requiredProperties?: string[] }).requiredProperties
    for (const name of missing ?? [''])
      found.set(
        fieldOf(`${error.instancePath}${name && `/${name}`}`),
        missing ? 'is missing' : reasonOf(error),
      )
  }
  const problems = [...found].map(([field, reason]) => ({ field, reason: `${reason}${seen(value, field)}` }))
  // A wrong code makes the rest doubtful: it stands first.
  return problems.sort((a, b) => Number(b.field === 'code') - Number(a.field === 'code'))
}

const CODE_SHAPE = 'must look like 1.001193 (or 2.000815.000.00.00.H24)'

function reasonOf({
  keyword,
  instancePath,
  message,
}: {
  keyword: string
  instancePath: string
  message: string
}): string {
  return keyword === 'pattern' && instancePath === '/code' ? CODE_SHAPE : message
}

const fieldOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/(^|\/)(\d+)(?=\/|$)/g, '[$2]')
    .replaceAll('/', '.')

/** What stands there instead, when that is short. */
function seen(value: unknown, field: string): string {
  const at = field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value)
  const text = at === undefined ? '' : JSON.stringify(at)
  return text && text.length <= 60 ? `, and is ${text}` : ''
}

const UNKEEPABLE = /\0|\p{Surrogate}/u

/** Text that PostgreSQL cannot keep: NUL, and halves of a character. */
function textProblems(value: unknown, field: string): RecordProblem[] {
  if (typeof value === 'string')
    return UNKEEPABLE.test(value)
      ? [{ field, reason: 'holds a character that is not text (NUL or half a character)' }]
      : []
  if (Array.isArray(value)) return value.flatMap((entry, i) => textProblems(entry, `${field}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textProblems(child, field ? `${field}.${key}` : key))
}
