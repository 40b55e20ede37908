import { createHash } from 'node:crypto'
import { canonical } from '#forms/index.ts'

/** Text as it is shown and searched: composed characters (a fifth of the dump is decomposed), plain spaces. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()

/** The same on one line, for names. */
export const tidyName = (text: string): string => tidy(text).replace(/\s+/g, ' ')

/** A code that is safe in an address: without accents, spaces and slashes; Đ is D. */
export const plainCode = (code: string): string =>
  code
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, (d) => (d === 'Đ' ? 'D' : 'd'))
    .replace(/\s+/g, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)

/** Makes codes unique in their order: the second `A` becomes `A~2`. */
export function uniqueCodes(): (code: string, fallback: string) => string {
  const taken = new Set<string>()
  return (code, fallback) => {
    const base = plainCode(code) || fallback
    let unique = base
    for (let n = 2; taken.has(unique); n += 1) unique = `${base}~${n}`
    taken.add(unique)
    return unique
  }
}

/** sha256 (hex) of a value as JSON with sorted keys: equal content has an equal digest, whatever the order of its keys. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex')
