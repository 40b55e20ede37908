import { readAnswer, writeAnswer } from './answers.ts'
import { resolve } from './resolve.ts'
import { type Data, type FormNode, isRecord, join, LIMITS, own } from './schema.ts'

/** What `parse` needs of a `FormData`; `URLSearchParams` fits too. */
export interface Fields {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

export interface ParseOptions {
  /** The sections that the posted page holds; all of them when left out. */
  sections?: readonly string[]
  /** What is known already: sections that the page does not hold are taken from here. */
  data?: Data
}

/**
 * The posted fields as form data: `members[0].name=An` → `{ members: [{ name: 'An' }] }`. Only paths that the schema
 * declares for these answers survive. An answer of the wrong kind stays as typed, so that it can be shown again and
 * `validate` can say what is wrong. A list is `name.length` and `name[0].…`; a date may come as `.day`, `.month`,
 * `.year`.
 */
export function parse(schema: FormNode, fields: Fields, { sections, data = {} }: ParseOptions = {}): Data {
  const kept = sections
    ? Object.entries(data).filter(
        ([key]) => Object.hasOwn(schema.properties ?? {}, key) && !sections.includes(key),
      )
    : []
  const posted = (out: Data): Data => {
    const whole = resolve(schema, out)
    const wanted = Object.keys(whole.properties ?? {}).filter((key) => !sections || sections.includes(key))
    return { ...Object.fromEntries(kept), ...readProperties(whole, fields, '', wanted) }
  }
  return settle(posted, Object.fromEntries(kept))
}

/** Answers decide which questions exist, whose answers decide again: read until nothing changes. */
function settle(read: (out: Data) => Data, first: Data): Data {
  let out = first
  for (let round = 0; round < LIMITS.depth + 2; round += 1) {
    const next = read(out)
    if (JSON.stringify(next) === JSON.stringify(out)) return next
    out = next
  }
  return out
}

function readProperties(node: FormNode, fields: Fields, path: string, keys: readonly string[]): Data {
  const out: Data = {}
  for (const key of keys) {
    const value = readNode(node.properties![key]!, fields, join(path, key))
    if (value !== undefined) out[key] = value
  }
  return out
}

function readNode(node: FormNode, fields: Fields, path: string): unknown {
  if (node.type === 'array') return readList(node, fields, path)
  if (node.type !== 'object') return readAnswer(node, textOf(node, fields, path))
  const out = readProperties(node, fields, path, Object.keys(node.properties ?? {}))
  return Object.keys(out).length > 0 ? out : undefined
}

function readList(node: FormNode, fields: Fields, path: string): unknown {
  const items = node.items ?? {}
  if (items.enum) return readChoices(items, fields.getAll(path))
  const length = asText(fields.get(`${path}.length`))
  if (length === null || !/^\d{1,4}$/.test(length)) return undefined
  const count = Math.min(Number(length), node.maxItems ?? LIMITS.items, LIMITS.items)
  return Array.from({ length: count }, (_, i) => readEntry(items, fields, `${path}[${i}]`))
}

function readChoices(items: FormNode, posted: unknown[]): unknown {
  const chosen = posted.slice(0, LIMITS.items).map((value) => readAnswer(items, asText(value)))
  const known = [...new Set(chosen.filter((value) => value !== undefined))]
  return known.length > 0 ? known : undefined
}

function readEntry(items: FormNode, fields: Fields, path: string): unknown {
  if (items.type !== 'object') return readNode(items, fields, path) ?? ''
  return settle((out) => (readNode(resolve(items, out), fields, path) ?? {}) as Data, {})
}

function textOf(node: FormNode, fields: Fields, path: string): string | null {
  const whole = asText(fields.get(path))
  if (whole !== null || node.format !== 'date') return whole
  const parts = ['day', 'month', 'year'].map((part) => asText(fields.get(`${path}.${part}`))?.trim() ?? '')
  return parts.some(Boolean) ? parts.join('/') : null
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The fields of a page that holds this data, in order: `parse` of them gives the data again. */
export function toFields(schema: FormNode, data: Data): [name: string, value: string][] {
  return fieldsOf(resolve(schema, data), data, '')
}

function fieldsOf(node: FormNode, value: unknown, path: string): [string, string][] {
  if (value === undefined) return []
  if (node.type === 'object') {
    return Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      fieldsOf(child, own(value, key), join(path, key)),
    )
  }
  if (node.type !== 'array' || !Array.isArray(value)) return [[path, writeAnswer(node, value)]]
  if (node.items?.enum) return value.map((one) => [path, writeAnswer(node.items!, one)])
  const entries = value.flatMap((one, i) =>
    fieldsOf(resolve(node.items ?? {}, one), isRecord(one) ? one : String(one ?? ''), `${path}[${i}]`),
  )
  return [[`${path}.length`, String(value.length)], ...entries]
}
