import { drawable } from './fonts.ts'

// Written as code points: invisible characters in a source file cannot be reviewed.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const MISSING = '\u25A1'
const BREAK = '\u200B'
/** Letters in a row after which a line may break: no Vietnamese word, code or e-mail part is longer. */
const LONGEST = 28

/**
 * Text as the letters can print it: composed (NFC), without control and direction characters, one □ for each
 * character that the typeface lacks (PDF/A forbids a missing glyph), and breakable where a run of letters would
 * leave the page. New lines stay.
 */
export function printableText(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, (c) => (c === '\n' ? c : ''))
  return Array.from(clean, drawn).join('').replace(LONG_RUN, `$&${BREAK}`)
}

const LONG_RUN = new RegExp(`\\S{${LONGEST}}(?=\\S)`, 'gu')

function drawn(c: string): string {
  return c === '\n' || drawable().has(c.codePointAt(0)!) ? c : MISSING
}

/** The same for every text inside a structure; dates become ISO texts, what is `undefined` becomes null. */
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(printable)
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]))
}
