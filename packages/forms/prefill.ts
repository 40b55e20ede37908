import { resolve } from './resolve.ts'
import { type Data, type FormNode, isRecord, join, own } from './schema.ts'

/** What the state holds already, by source: `{ 'person.fullName': 'Nguyễn Văn An' }`. */
export type Known = Readonly<Record<string, unknown>>

export interface Prefilled {
  data: Data
  /** Path of each field that was filled → where its value comes from. */
  origins: Record<string, string>
}

/** Offers what is known in the fields that are still empty; an answer that is there is never replaced. */
export function prefill(schema: FormNode, data: Data, known: Known): Prefilled {
  const origins: Record<string, string> = {}
  const filled = fill(schema, data, '', known, origins)
  return { data: isRecord(filled) ? filled : {}, origins }
}

function fill(
  node: FormNode,
  value: unknown,
  path: string,
  known: Known,
  origins: Record<string, string>,
): unknown {
  if (node.type === 'object') return fillObject(node, isRecord(value) ? value : {}, path, known, origins)
  const source = node['x-prefill']
  if (value !== undefined || !source) return value
  const offer = own(known, source)
  if (offer === undefined || offer === null || offer === '') return undefined
  origins[path] = source
  return offer
}

function fillObject(node: FormNode, data: Data, path: string, known: Known, origins: Record<string, string>): unknown {
  const out: Data = { ...data }
  for (const [key, child] of Object.entries(resolve(node, data).properties ?? {})) {
    const value = fill(child, own(data, key), join(path, key), known, origins)
    if (value !== undefined) out[key] = value
  }
  return Object.keys(out).length > 0 || path === '' ? out : undefined
}
