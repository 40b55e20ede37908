import { type Word, wordsOf } from './search-fold.ts'
import { type AskedWord, type Found, Phrases } from './search-phrases.ts'
import { FILLERS, SYNONYMS } from './search-words.ts'
import { BUSINESS } from './search-words-business.ts'
import { PEOPLE } from './search-words-people.ts'
import { PROPERTY } from './search-words-property.ts'
import { RARER } from './search-words-rarer.ts'
import { TRADES } from './search-words-trades.ts'
import { WELFARE } from './search-words-welfare.ts'

/** One line of the dictionary; search-words.ts says how to read it. */
export interface Saying {
  /** The line is about the whole question, not about a name of something in it. */
  whole: boolean
  parts: number
  meant: readonly (readonly Word[])[]
  text: string
}

/** A saying recognised in a question, with the words it explains. */
export interface Heard {
  saying: Saying
  words: ReadonlySet<number>
}

/** A phrase of a saying: of which of its parts, or of what must not be there. */
interface Role {
  saying: Saying
  part: number
}

const UNLESS = -1
const roles = new Phrases<Role>()
const fillers = new Phrases<true>().add(FILLERS.replaceAll('\n', ''), true)
const sayings: Saying[] = [SYNONYMS, PEOPLE, WELFARE, PROPERTY, BUSINESS, TRADES, RARER]
  .flatMap((lines) => lines.split('\n'))
  .filter((line) => line.includes('='))
  .map(learn)

function learn(line: string): Saying {
  const whole = line.includes('=>')
  const [said, text] = line.split(whole ? '=>' : '=') as [string, string]
  const [wanted, ...unwanted] = said.split(' - ')
  const parts = wanted!.split(' + ')
  const meant = text.split(';').map((phrase) => wordsOf(phrase))
  const saying = { whole, parts: parts.length, meant, text: text.trim() }
  for (const [part, list] of parts.entries()) roles.add(list, { saying, part })
  roles.add(unwanted.join('|'), { saying, part: UNLESS })
  return saying
}

/** Every phrase of the dictionary, said or meant: they belong to the vocabulary. */
export const dictionaryPhrases = (): readonly (readonly Word[])[] => [
  ...sayings.flatMap((s) => s.meant),
  ...roles.all(),
]

/** Sayings that the question holds, those that explain most of its words first. */
export function heardIn(words: readonly AskedWord[]): Heard[] {
  const places = new Map<Saying, Found<Role>[]>()
  for (const found of roles.find(words)) {
    const others = places.get(found.owner.saying)
    if (others) others.push(found)
    else places.set(found.owner.saying, [found])
  }
  return [...places]
    .flatMap(([saying, found]) => hear(saying, found))
    .sort((a, b) => b.words.size + weightOf(b) - a.words.size - weightOf(a))
}

const weightOf = ({ saying }: Heard): number => (saying.whole ? saying.parts * 0.5 : 0)

function hear(saying: Saying, found: readonly Found<Role>[]): Heard[] {
  const parts = new Set(found.map(({ owner }) => owner.part))
  if (parts.has(UNLESS) || parts.size < saying.parts) return []
  const words = new Set<number>()
  for (const { from, to } of found) for (let i = from; i < to; i++) words.add(i)
  return [{ saying, words }]
}

/** Which words only carry the question. */
export function carriers(words: readonly AskedWord[]): boolean[] {
  const carried = words.map(() => false)
  for (const { from, to } of fillers.find(words)) carried.fill(true, from, to)
  return carried
}
