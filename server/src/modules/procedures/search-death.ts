import type { Word } from './search-fold.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const KIN = setOf('ong ba bo me cha chong vo cu chu bac di cau ngoai noi trai gai')
const BETWEEN = setOf('toi em chau minh anh chi vua moi da bi')
/** Who says one of these next has lost it. */
const THINGS = setOf(
  'giay the bang so cccd cmnd can chung ho bien ca hop tien vi xe hoa con dang gplx bhyt bhxh mot ban luon dien tai',
)

/** Of a person, `mất` means death, not that something is lost. */
export function isDeath(words: readonly Word[], at: number): boolean {
  if (words[at]!.folded !== 'mat' || THINGS.has(words[at + 1]?.folded ?? '')) return false
  let before = at - 1
  while (before > 0 && BETWEEN.has(words[before]!.folded)) before -= 1
  return before >= 0 && KIN.has(words[before]!.folded)
}
