import { resolve } from './resolve.ts'
import { type Data, type FormNode, isRecord, LIMITS, own, RESERVED } from './schema.ts'

const OPERATION = /^(add|drop):([A-Za-z0-9_.[\]]{1,300})(?::(\d{1,3}))?$/

/** Whether the value of a submit button named `_op` asks to edit a repeated group. */
export const isOperation = (op: string): boolean => OPERATION.test(op)

/**
 * Adds an entry to a repeated group (`add:family.members`) or drops one (`drop:family.members:2`), so that groups work
 * without script. Answers new data; the same data when the operation does not fit the schema (no such list, full, no
 * such entry).
 */
export function edit(schema: FormNode, data: Data, op: string): Data {
  const [, verb, path, index] = OPERATION.exec(op) ?? []
  if (!verb) return data
  const steps = stepsOf(path!)
  const list = listAt(schema, data, steps)
  if (!list) return data
  const entries = asList(valueAt(data, steps))
  if (verb === 'add' && entries.length < Math.min(list.maxItems ?? LIMITS.items, LIMITS.items))
    return withValue(data, steps, [...entries, list.items?.type === 'object' ? {} : '']) as Data
  if (verb === 'drop' && index !== undefined && Number(index) < entries.length)
    return withValue(
      data,
      steps,
      entries.filter((_, i) => i !== Number(index)),
    ) as Data
  return data
}

type Step = string | number

const stepsOf = (path: string): Step[] =>
  [...path.matchAll(/([A-Za-z0-9_]+)|\[(\d{1,3})\]/g)].map(([, name, i]) => name ?? Number(i))

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const valueAt = (data: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((at, step) => (typeof step === 'number' ? asList(at)[step] : own(at, step)), data)

/** The list that the schema declares at this place for this data. */
function listAt(schema: FormNode, data: Data, steps: readonly Step[]): FormNode | undefined {
  let node: FormNode | undefined = resolve(schema, data)
  let value: unknown = data
  for (const step of steps) {
    if (typeof step === 'string' && RESERVED.has(step)) return undefined
    if (typeof step === 'number' && step >= asList(value).length) return undefined
    value = valueAt(value, [step])
    const child: FormNode | undefined = typeof step === 'number' ? node?.items : ownNode(node, step)
    node = child && resolve(child, value)
  }
  return node?.type === 'array' && !node.items?.enum ? node : undefined
}

const ownNode = (node: FormNode | undefined, key: string): FormNode | undefined =>
  node?.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined

function withValue(target: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number')
    return asList(target).map((entry, i) => (i === step ? withValue(entry, rest, value) : entry))
  const whole = isRecord(target) ? target : {}
  return { ...whole, [step]: withValue(own(whole, step), rest, value) }
}
