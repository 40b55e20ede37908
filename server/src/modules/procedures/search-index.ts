import { spellOut } from './search-abbreviations.ts'
import type { SearchDocument } from './search-document.ts'
import { type Word, wordsOf } from './search-fold.ts'
import { priorOf } from './search-prior.ts'
import { qualifiersIn, qualifiersNarrowing } from './search-qualifiers.ts'

/** How much a word says about a procedure, by where it stands. */
const WEIGHTS = {
  name: 1,
  keywords: 0.5,
  field: 0.5,
  result: 0.4,
  case: 0.35,
  agency: 0.3,
  subject: 0.15,
  component: 0.2,
  requirement: 0.12,
}
/** A word of a name counts less the further down a long name it stands. */
const NAME_HEAD = 24
const MOST_WORDS = 400

/** A document without the long texts, which are searched in but not shown. */
type Shown = Omit<SearchDocument, 'keywords' | 'cases' | 'results' | 'components' | 'requirements'>

export interface Entry {
  document: Shown
  /** The words of the name, its abbreviations spelled out beside them. */
  name: readonly Word[]
  /** Folded names of fields and agencies, one a line. */
  fields: string
  agencies: string
  prior: number
  /** Bits of what a name says that a plain question does not mean; see search-qualifiers.ts. */
  qualifiers: number
  /** Those of them that narrow it down, and do not only tell of a case. */
  narrowing: number
}

/** Words and pairs of words → procedures, in flat arrays: about 20 MB with the vocabulary, for the 2,879 procedures of a city. */
export interface SearchIndex {
  entries: readonly Entry[]
  byCode: ReadonlyMap<string, number>
  /** Term → its number; folded words, pairs of folded words, and `´` + marked words. */
  terms: ReadonlyMap<string, number>
  /** Of term t: the postings from `starts[t]` to `starts[t + 1]`. */
  starts: Uint32Array
  holders: Uint16Array
  weights: Float32Array
  /** How telling each term is: the rarer in names, the more. */
  idf: Float32Array
  /** In how many texts each pair or word of the vocabulary stands. */
  counts: Uint32Array
}

interface Gathered {
  holders: number[]
  weights: number[]
  inNames: number
}

/** Gathers documents one by one, so that a caller can let others work in between; `finish` makes the index. */
export class IndexBuilder {
  readonly #entries: Entry[] = []
  readonly #terms = new Map<string, Gathered>()

  add(document: SearchDocument): void {
    const name = spellOut(wordsOf(document.name, MOST_WORDS))
    const id = this.#entries.length
    this.#entries.push({
      document: shown(document),
      name,
      fields: document.fields
        .map((f) =>
          wordsOf(f.name)
            .map((w) => w.folded)
            .join(' '),
        )
        .join('\n'),
      agencies: document.agencies
        .map((a) =>
          wordsOf(a)
            .map((w) => w.folded)
            .join(' '),
        )
        .join('\n'),
      prior: priorOf(document),
      qualifiers: qualifiersIn(name),
      narrowing: qualifiersNarrowing(document.name, name),
    })
    for (const [term, weight] of termsOf(document, name)) this.#put(term, id, weight)
    for (const term of pairsAndWords(name)) this.#terms.get(term)!.inNames += 1
  }

  #put(term: string, id: number, weight: number): void {
    let gathered = this.#terms.get(term)
    if (!gathered) {
      gathered = { holders: [], weights: [], inNames: 0 }
      this.#terms.set(term, gathered)
    }
    gathered.holders.push(id)
    gathered.weights.push(weight)
  }

  finish(): SearchIndex {
    const size = this.#terms.size
    const total = [...this.#terms.values()].reduce((sum, { holders }) => sum + holders.length, 0)
    const index = {
      entries: this.#entries,
      byCode: new Map(this.#entries.map(({ document }, id) => [document.code, id])),
      terms: new Map<string, number>(),
      starts: new Uint32Array(size + 1),
      holders: new Uint16Array(total),
      weights: new Float32Array(total),
      idf: new Float32Array(size),
      counts: new Uint32Array(size),
    }
    let at = 0
    for (const [term, gathered] of this.#terms) {
      const id = index.terms.size
      index.terms.set(term, id)
      index.starts[id] = at
      index.holders.set(gathered.holders, at)
      index.weights.set(gathered.weights, at)
      index.idf[id] = idfOf(this.#entries.length, gathered)
      index.counts[id] = gathered.holders.length
      at += gathered.holders.length
    }
    index.starts[size] = at
    return index
  }
}

/** Robertson's idf, where a procedure that has the word outside its name counts a twelfth. */
function idfOf(all: number, { holders, inNames }: Gathered): number {
  return Math.log(1 + all / (0.7 + inNames + (holders.length - inNames) / 12))
}

function termsOf(document: SearchDocument, name: readonly Word[]): Map<string, number> {
  const terms = new Map<string, number>()
  const put = (words: readonly Word[], weight: number, paired: boolean): void => {
    for (let i = 0; i < words.length; i++) {
      const w = words[i]!
      const here = weight === WEIGHTS.name && i >= NAME_HEAD ? weight * 0.8 : weight
      raise(terms, w.folded, here)
      if (w.mark !== '') raise(terms, w.mark, here)
      if (paired && i > 0) raise(terms, `${words[i - 1]!.folded} ${w.folded}`, here)
    }
  }
  put(name, WEIGHTS.name, true)
  put(wordsOf(document.keywords, MOST_WORDS), WEIGHTS.keywords, true)
  for (const { name } of document.fields) put(wordsOf(name), WEIGHTS.field, true)
  for (const text of document.results) put(wordsOf(text, MOST_WORDS), WEIGHTS.result, true)
  for (const text of document.cases) put(wordsOf(text, MOST_WORDS), WEIGHTS.case, true)
  for (const text of document.agencies) put(wordsOf(text, 60), WEIGHTS.agency, true)
  for (const { name } of document.subjects) put(wordsOf(name), WEIGHTS.subject, false)
  for (const text of document.components) put(wordsOf(text, 60), WEIGHTS.component, false)
  put(wordsOf(document.requirements, MOST_WORDS), WEIGHTS.requirement, false)
  return terms
}

function shown(document: SearchDocument): Shown {
  const { code, name, level, onlineAvailable, fields, subjects, agencies, levels } = document
  return { code, name, level, onlineAvailable, fields, subjects, agencies, levels }
}

function raise(terms: Map<string, number>, term: string, weight: number): void {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight)
}

function pairsAndWords(words: readonly Word[]): Set<string> {
  const terms = new Set<string>()
  words.forEach(({ folded, mark }, i) => {
    terms.add(folded)
    if (mark !== '') terms.add(mark)
    if (i > 0) terms.add(`${words[i - 1]!.folded} ${folded}`)
  })
  return terms
}
