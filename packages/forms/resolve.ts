import { type FormNode, isRecord, own } from './schema.ts'

/**
 * The schema that holds for this data: every rule whose condition is met is merged in, in nested objects too, so
 * that page and validator never disagree. A list's `items` stay as written: resolve them once per entry.
 */
export const resolve = <N extends FormNode>(node: N, given: unknown): N => settled(node, given, branches)

/** What a page asks at this point: the same, but nothing that hangs on an answer which has not been given. */
export const asked = <N extends FormNode>(node: N, given: unknown): N => settled(node, given, decided)

/** `asker` is the object that asks: a rule that stands apart, in `allOf`, has no questions of its own. */
type Choose = (node: FormNode, answers: unknown, asker: FormNode) => FormNode[]

function settled<N extends FormNode>(node: N, given: unknown, choose: Choose, asker: FormNode = node): N {
  // A group that nobody has answered yet is an empty one: its conditions are not met by chance.
  const answers = given ?? {}
  if (node.type !== 'object' && !node.properties && !node.allOf && !node.if) return node
  const { if: _if, then: _then, else: _else, allOf: _allOf, ...plain } = node
  let whole: FormNode = { ...plain, properties: { ...node.properties }, required: [...(node.required ?? [])] }
  for (const branch of choose(node, answers, asker))
    whole = merge(whole, settled(branch, answers, choose, asker))
  const properties: Record<string, FormNode> = {}
  for (const [key, child] of Object.entries(whole.properties!))
    properties[key] = settled(child, own(answers, key), choose)
  return { ...whole, properties } as N
}

function branches({ if: condition, then, else: otherwise, allOf }: FormNode, answers: unknown): FormNode[] {
  const met = condition ? (holds(condition, answers) ? then : otherwise) : undefined
  return [...(met ? [met] : []), ...(allOf ?? [])]
}

function decided(node: FormNode, answers: unknown, asker: FormNode): FormNode[] {
  const open = node.if?.required?.some((key) => own(answers, key) === undefined && mustBeSaid(asker, key))
  return open ? [...(node.allOf ?? [])] : branches(node, answers)
}

/** A question that may be passed over, a box that was not ticked and a list with nothing in it are answered by silence. */
const mustBeSaid = ({ properties, required }: FormNode, key: string): boolean =>
  required?.includes(key) === true && !['boolean', 'array'].includes(properties?.[key]?.type ?? 'boolean')

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
