import { isDeath } from './search-death.ts'
import { type Word, wordsOf } from './search-fold.ts'
import { type AskedWord, type Found, Phrases } from './search-phrases.ts'
import { FILLERS, SYNONYMS } from './search-words.ts'
import { ACTIONS } from './search-words-actions.ts'
import { BUSINESS } from './search-words-business.ts'
import { COMMERCE } from './search-words-commerce.ts'
import { DAILY } from './search-words-daily.ts'
import { INSTITUTIONS } from './search-words-institutions.ts'
import { LIFE } from './search-words-life.ts'
import { NATURE } from './search-words-nature.ts'
import { PEOPLE } from './search-words-people.ts'
import { PERSONS } from './search-words-persons.ts'
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
  /** What is meant is issued again, as when something was lost. */
  renews: boolean
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
const sayings: Saying[] = [
  SYNONYMS,
  PEOPLE,
  WELFARE,
  PROPERTY,
  BUSINESS,
  TRADES,
  RARER,
  NATURE,
  INSTITUTIONS,
  COMMERCE,
  PERSONS,
  ACTIONS,
  DAILY,
  LIFE,
]
  .flatMap((lines) => lines.split('\n'))
  .filter((line) => line.includes('='))
  .map(learn)

function learn(line: string): Saying {
  const whole = line.includes('=>')
  const [said, text] = line.split(whole ? '=>' : '=') as [string, string]
  const [wanted, ...unwanted] = said.split(' - ')
  const parts = wanted!.split(' + ')
  const meant = text.split(';').map((phrase) => wordsOf(phrase))
  const saying = { whole, parts: parts.length, meant, text: text.trim(), renews: /lại|mất/.test(text) }
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
    if (found.owner.saying.renews && found.to - found.from === 1 && isDeath(words, found.from)) continue
    const others = places.get(found.owner.saying)
    if (others) others.push(found)
    else places.set(found.owner.saying, [found])
  }
  return [...places]
    .flatMap(([saying, found]) => hear(saying, found))
    .map((heard) => ({ heard, telling: tellingOf(heard, words) }))
    .sort((a, b) => b.telling - a.telling)
    .map(({ heard }) => heard)
}

/** How much a saying explains: its words, more of them where they are words of what is meant. */
function tellingOf({ saying, words: own }: Heard, words: readonly AskedWord[]): number {
  if (!saying.whole) return own.size
  const meant = new Set(saying.meant.flatMap((phrase) => phrase.map(({ folded }) => folded)))
  return own.size + saying.parts * 0.5 + [...own].filter((i) => meant.has(words[i]!.folded)).length
}

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
