import { type FormNode, isRecord, own } from './schema.ts'

/**
 * The schema that holds for this data: every rule whose condition is met is merged in, in nested objects too, so
 * that page and validator never disagree. A list's `items` stay as written: resolve them once per entry.
 */
export function resolve<N extends FormNode>(node: N, given: unknown): N {
  // A group that nobody has answered yet is an empty one: its conditions are not met by chance.
  const data = given ?? {}
  if (node.type !== 'object' && !node.properties && !node.allOf && !node.if) return node
  const { if: condition, then, else: otherwise, allOf, ...plain } = node
  let whole: FormNode = { ...plain, properties: { ...node.properties }, required: [...(node.required ?? [])] }
  // A section nobody has opened yet has no answers; taken as absent, it would meet every condition.
  const answers = data ?? {}
  for (const branch of branches({ if: condition, then, else: otherwise, allOf }, answers))
    whole = merge(whole, resolve(branch, answers))
  const properties: Record<string, FormNode> = {}
  for (const [key, child] of Object.entries(whole.properties!))
    properties[key] = resolve(child, own(answers, key))
  return { ...whole, properties } as N
}

function branches({ if: condition, then, else: otherwise, allOf }: FormNode, data: unknown): FormNode[] {
  const met = condition ? (holds(condition, data) ? then : otherwise) : undefined
  return [...(met ? [met] : []), ...(allOf ?? [])]
}

function merge(whole: FormNode, part: FormNode): FormNode {
  const properties: Record<string, FormNode> = { ...whole.properties }
  for (const [key, child] of Object.entries(part.properties ?? {}))
    properties[key] = properties[key] ? merge(properties[key], child) : child
  const required = [...new Set([...(whole.required ?? []), ...(part.required ?? [])])]
  const both = { ...whole, ...part, properties, required }
  if (!whole.properties && !part.properties) {
    const { properties: _p, required: _r, ...leaf } = both
    return leaf
  }
  return both
}

/**
 * Whether data meets a condition (`if`, `not`): the small part of JSON Schema that conditions use, with its
 * semantics: a property that is absent does not fail unless it is required.
 */
export function holds(condition: FormNode, data: unknown): boolean {
  if (condition.const !== undefined && data !== condition.const) return false
  if (condition.enum && !condition.enum.includes(data as string)) return false
  if (condition.not && holds(condition.not, data)) return false
  if (condition.allOf?.some((part) => !holds(part, data))) return false
  if (typeof data === 'number' && !within(condition, data)) return false
  if (typeof data === 'string' && [...data].length < (condition.minLength ?? 0)) return false
  if (Array.isArray(data) && data.length < (condition.minItems ?? 0)) return false
  return !isRecord(data) || holdsInside(condition, data)
}

const within = ({ minimum = -Infinity, maximum = Infinity }: FormNode, value: number): boolean =>
  value >= minimum && value <= maximum

const holdsInside = (condition: FormNode, data: Record<string, unknown>): boolean =>
  (condition.required ?? []).every((key) => own(data, key) !== undefined) &&
  Object.entries(condition.properties ?? {}).every(
    ([key, child]) => own(data, key) === undefined || holds(child, own(data, key)),
  )
