import type { FormNode } from '#forms/index.ts'
import { formatDate, formatMoney } from '../i18n/format.ts'
import type { Locale } from '../i18n/index.ts'

export const childPath = (path: string, key: string): string => (path ? `${path}.${key}` : key)

/** A node's title in the page's language; Vietnamese where the form has no English. */
export const labelOf = (node: FormNode, locale: Locale): string | undefined =>
  locale === 'en' ? (node['x-title-en'] ?? node.title) : node.title

export function optionLabel(node: FormNode, option: string | number, locale: Locale): string {
  const labels = locale === 'en' ? (node['x-labels-en'] ?? node['x-labels']) : node['x-labels']
  return labels?.[String(option)] ?? String(option)
}

/** A value as its field shows it; figures with a decimal comma. */
export function textValue(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? value : undefined
}

/** Day, month and year of `1990-03-27`, or of what was typed before it became a date: `31/2/`. */
export function asDate(value: unknown): [day: string, month: string, year: string] {
  if (typeof value !== 'string') return ['', '', '']
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (iso) return [iso[3]!, iso[2]!, iso[1]!]
  const [day = '', month = '', year = ''] = value.split('/')
  return [day, month, year]
}

/** An answer in words, for the page that shows everything before it is sent; undefined when nothing was answered. */
export function answerText(node: FormNode, value: unknown, locale: Locale): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value))
    return value.map((v) => answerText(node.items ?? {}, v, locale)).join(', ') || undefined
  if (typeof value === 'boolean') return { vi: ['Không', 'Có'], en: ['No', 'Yes'] }[locale][value ? 1 : 0]
  if (node.enum) return optionLabel(node, value as string | number, locale)
  if (node.format === 'date') return formatDate(String(value))
  if (node['x-widget'] === 'money' && typeof value === 'number') return formatMoney(value)
  return textValue(value)
}
