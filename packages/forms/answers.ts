import type { FormNode } from './schema.ts'

/** One answer as a form field carries it. Returns undefined when the person left it empty. */
export function readAnswer(node: FormNode, raw: string | null): unknown {
  const text = raw?.replace(/\r\n?/g, '\n').normalize('NFC').trim() ?? ''
  if (text === '') return undefined
  if (node.enum) return node.enum.find((option) => String(option) === text) ?? text
  if (node.type === 'boolean') return readFlag(text)
  if (node.type === 'integer' || node.type === 'number') return readNumber(text) ?? text
  if (node.format === 'date') return readDate(text) ?? text
  return text
}

/** The same answer as the page writes it into the field. */
export function writeAnswer(node: FormNode, value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value !== 'string') return ''
  return node.format === 'date' ? writeDate(value) : value
}

const FLAGS: Readonly<Record<string, boolean>> = { true: true, on: true, '1': true, false: false, '0': false }

const readFlag = (text: string): unknown => (Object.hasOwn(FLAGS, text) ? FLAGS[text] : text)

/** Vietnamese figures: `1.500.000` groups thousands, `3,5` has a decimal comma; `3.5` is understood too. */
function readNumber(text: string): number | undefined {
  const plain = text.replace(/\s/g, '')
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,6})?$/.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^-?\d{1,15}([.,]\d{1,9})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}

/** `27/3/1990`, `27-03-1990`, `27.03.1990` or `1990-03-27` → `1990-03-27`; undefined for a day that does not exist. */
export function readDate(text: string): string | undefined {
  const [, d, m, y] = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(text) ?? []
  const iso = y ? `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` : text
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso) ? iso : undefined
}

const writeDate = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('/') : value

const isDay = (iso: string): boolean => {
  const instant = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === iso
}
