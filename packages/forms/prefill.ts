import { resolve } from './resolve.ts'
import { type Data, type FormNode, isRecord, join, LIMITS, own } from './schema.ts'

/** What the state holds already: `{ person: { fullName: 'Nguyễn Văn An', … } }`; `x-prefill` names a path in it. */
export type Known = Readonly<Record<string, unknown>>

/** Fills the empty fields whose value is known; an answer that is there is never replaced. */
export function prefill(schema: FormNode, known: Known, data: Data = {}): Data {
  let filled = data
  // A filled answer may ask further questions, whose answers may be known too.
  for (let round = 0; round < LIMITS.depth; round += 1) {
    const next = fill(schema, filled, known)
    if (!isRecord(next) || JSON.stringify(next) === JSON.stringify(filled)) return filled
    filled = next
  }
  return filled
}

function fill(node: FormNode, value: unknown, known: Known): unknown {
  if (node.type === 'object') return fillObject(node, isRecord(value) ? value : {}, known)
  return value === undefined ? offered(node, known) : value
}

function fillObject(node: FormNode, data: Data, known: Known): Data | undefined {
  const out: Data = { ...data }
  for (const [key, child] of Object.entries(resolve(node, data).properties ?? {})) {
    const value = fill(child, own(data, key), known)
    if (value !== undefined) out[key] = value
  }
  return Object.keys(out).length > 0 ? out : undefined
}

/** The known value, where it is of the field's kind. */
function offered(node: FormNode, known: Known): unknown {
  const value = node['x-prefill']?.split('.').reduce<unknown>((at, key) => own(at, key), known)
  if (value === undefined || value === null || value === '' || typeof value === 'object') return undefined
  if (node.enum && !node.enum.includes(value as string)) return undefined
  return typeof value === (node.type === 'integer' ? 'number' : node.type) ? value : undefined
}

/** Path of each field that holds what was known → where that comes from (`person.phone`): shown beside the field. */
export function originsOf(schema: FormNode, known: Known, data: Data): Record<string, string> {
  const origins: Record<string, string> = {}
  const look = (node: FormNode, value: unknown, path: string): void => {
    for (const [key, child] of Object.entries(resolve(node, value).properties ?? {}))
      look(child, own(value, key), join(path, key))
    const source = node['x-prefill']
    if (source && value !== undefined && value === offered(node, known)) origins[path] = source
  }
  look(schema, data, '')
  return origins
}
