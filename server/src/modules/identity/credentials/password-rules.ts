import { type MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import type { FieldProblem } from '#platform/errors.ts'
import { VIETNAMESE_GUESSES } from './vietnamese-guesses.ts'

/** NIST SP 800-63B: length counts, mixtures of signs do not. */
export const SHORTEST_PASSWORD = 10
/** Of five (0 to 4): at least 10^8 guesses, which the limit on attempts makes centuries. */
const STRONG_ENOUGH = 3

export type Weakness = 'short' | 'own' | 'common' | 'keys' | 'repeated' | 'date' | 'guessable'

/** Who chooses it: nothing of this may make up a password. */
export interface Owner {
  username: string
  name: string
  phone?: string | null
  /** `yyyy-mm-dd`. */
  birthDate?: string | null
}

let known: ZxcvbnFactory | undefined
const judge = () => {
  known ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, vietnamese: VIETNAMESE_GUESSES },
    graphs: adjacencyGraphs,
  })
  return known
}

/** Why a password is refused; undefined when it is good. */
export function weaknessOf(password: string, owner: Owner): Weakness | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  const own = ownWords(owner)
  const plain = plainText(password)
  if (own.some((word) => word.length >= 6 && plain.includes(word) && plain.length < word.length + 6))
    return 'own'
  const { score, sequence } = judge().check(plainSigns(password), own)
  return score >= STRONG_ENOUGH ? undefined : reasonOf(sequence)
}

function reasonOf(sequence: MatchExtended[]): Weakness {
  const dictionaries = new Set(
    sequence.map((match) => ('dictionaryName' in match ? match.dictionaryName : '')),
  )
  const patterns = new Set(sequence.map(({ pattern }) => pattern))
  if (dictionaries.has('userInputs')) return 'own'
  if (dictionaries.has('vietnamese') || dictionaries.has('passwords-common') || dictionaries.has('passwords'))
    return 'common'
  if (patterns.has('spatial')) return 'keys'
  if (patterns.has('repeat') || patterns.has('sequence')) return 'repeated'
  return patterns.has('date') || patterns.has('regex') ? 'date' : 'guessable'
}

/** Without marks and đ, as people type a name into a password. */
const plainSigns = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
const plainText = (text: string): string =>
  plainSigns(text)
    .toLowerCase()
    .replace(/[\s._-]/g, '')

function ownWords({ username, name, phone, birthDate }: Owner): string[] {
  const names = plainSigns(name).toLowerCase().split(/\s+/)
  const [year = '', month = '', day = ''] = (birthDate ?? '').split('-')
  const dates = birthDate
    ? [`${day}${month}${year}`, `${year}${month}${day}`, `${day}${month}${year.slice(2)}`, year]
    : []
  const phones = phone ? [phone, phone.replace(/^\+84/, '0')] : []
  const all = [plainText(username), ...username.split(/[._-]/), names.join(''), ...names, ...dates, ...phones]
  return [...new Set(all)].filter((word) => word.length > 2)
}

const WORDS: Record<Weakness, [vi: string, en: string]> = {
  short: [
    'Mật khẩu cần ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất',
    'Use at least 10 characters. A short sentence you can remember works best',
  ],
  own: [
    'Mật khẩu có tên, số điện thoại hoặc ngày sinh của bạn. Người quen sẽ đoán ra',
    'It holds your name, phone number or birth date. People who know you will guess it',
  ],
  common: [
    'Nhiều người dùng mật khẩu giống thế này nên dễ bị đoán. Ghép vài từ không liên quan với nhau',
    'Many people use passwords like this one. Join a few words that have nothing to do with each other',
  ],
  keys: [
    'Các phím nằm cạnh nhau trên bàn phím rất dễ bị đoán',
    'Keys beside each other on the keyboard are easy to guess',
  ],
  repeated: [
    'Ký tự lặp lại hoặc theo thứ tự như 1234, aaaa rất dễ bị đoán',
    'Repetitions and sequences such as aaaa or 1234 are easy to guess',
  ],
  date: ['Ngày tháng và năm rất dễ bị đoán', 'Dates and years are easy to guess'],
  guessable: [
    'Mật khẩu này dễ bị đoán. Thêm một vài từ nữa',
    'This password is easy to guess. Add a few more words',
  ],
}

export const weaknessProblem = (weakness: Weakness, path: string): FieldProblem => {
  const [vi, en] = WORDS[weakness]
  return { path, code: `password_${weakness}`, vi, en }
}
