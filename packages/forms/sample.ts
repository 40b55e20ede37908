import { resolve } from './resolve.ts'
import { type Data, type FormNode, LIMITS, own } from './schema.ts'

/** Texts that the patterns in use accept; invented, for tests, measurements and demonstrations. */
const TEXTS = [
  'Mẫu',
  'M',
  '0912345678',
  '031090001234',
  '0200123456',
  '01/2027',
  '4711',
  'B1234567',
  'mau@vidu.vn',
]

/**
 * The least that may be handed in on a form: every required question answered, the first choice of each list. Throws
 * when it cannot find a text for a pattern.
 */
export function sampleAnswers(schema: FormNode): Data {
  let answers: Data = {}
  for (let round = 0; round < LIMITS.depth; round += 1)
    answers = sample(resolve(schema, answers), answers) as Data
  return answers
}

function sample(node: FormNode, known: unknown): unknown {
  if (node.type === 'object') return sampleObject(node, known)
  if (node.type === 'array') {
    const items = Array.from({ length: node.minItems ?? 0 }, (_, i) => sampleItem(node.items ?? {}, i))
    return items
  }
  return known ?? sampleLeaf(node)
}

function sampleObject(node: FormNode, known: unknown): Data {
  const whole = resolve(node, known)
  const asked = Object.entries(whole.properties ?? {}).filter(([key]) => whole.required?.includes(key))
  return Object.fromEntries(asked.map(([key, child]) => [key, sample(child, own(known, key))]))
}

const sampleItem = (items: FormNode, i: number): unknown =>
  items.enum ? items.enum[i] : items.type === 'object' ? sampleAnswers(items) : sample(items, undefined)

function sampleLeaf(node: FormNode): unknown {
  if (node.const !== undefined) return node.const
  if (node.enum) return node.enum[0]
  if (node.type === 'boolean') return true
  if (node.type === 'integer' || node.type === 'number') return node.minimum ?? Math.min(1, node.maximum ?? 1)
  if (node.format === 'date') return '1990-03-27'
  return sampleText(node)
}

function sampleText({ format, pattern, minLength = 0, maxLength = LIMITS.text, title }: FormNode): string {
  if (format === 'email') return 'mau@vidu.vn'
  const long = TEXTS.map((text) => text.repeat(Math.ceil(Math.max(minLength, 1) / text.length)))
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text))
  const found = [...TEXTS, ...long].find(fits)
  if (!found) throw new Error(`No sample text fits ${pattern ?? title}`)
  return found
}
