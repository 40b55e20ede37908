import type { AskedWord } from './search-phrases.ts'
import { carriers, type Heard } from './search-sayings.ts'
import { WEIGHTS } from './search-weights.ts'

const WISHES = new Set(['muon', 'xin', 'nho', 'gio', 'can', 'dinh', 'nay'])
/** So many words that say something stand on either side, or the question has only one part. */
const A_PART = 2

/** Where the wish begins in a question that first tells what happened (“bố mất rồi, giờ muốn …”); 0 when it does not. */
export function wishAt(words: readonly AskedWord[], carried: readonly boolean[]): number {
  const telling = (from: number, to: number): number => carried.slice(from, to).filter((c) => !c).length
  for (let i = words.length - 1; i > 0; i--)
    if (WISHES.has(words[i]!.folded) && telling(i + 1, words.length) >= A_PART && telling(0, i) >= A_PART)
      return i
  return 0
}

/** The same sayings, those that stand in the wish further forward: they are what the question is about. */
export function wishedFirst(heard: readonly Heard[], words: readonly AskedWord[]): Heard[] {
  const wish = wishAt(words, carriers(words))
  if (wish === 0) return [...heard]
  const within = ({ words: own }: Heard): number => [...own].filter((at) => at >= wish).length / own.size
  return heard
    .map((h, i) => ({ h, place: i - WEIGHTS.wish * within(h) }))
    .sort((a, b) => a.place - b.place)
    .map(({ h }) => h)
}
