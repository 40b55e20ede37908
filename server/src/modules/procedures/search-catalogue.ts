import type { Ctx } from '#platform/context.ts'
import { catalogueStamp } from './catalogue-stamp.ts'
import { readSearchDocuments } from './search.repository.ts'
import { IndexBuilder, type SearchIndex } from './search-index.ts'
import { type Vocabulary, vocabularyOf } from './search-vocabulary.ts'

/** What a process searches in: the procedures in force, as of a stamp. */
export interface SearchCatalogue {
  stamp: string
  index: SearchIndex
  vocabulary: Vocabulary
}

/** Documents read, and words looked at, before others have their turn. */
const SLICE = 25
/** An import changes the catalogue again and again: of the time, no more than a fifth goes into new indexes. */
const REST = 4

let kept: SearchCatalogue | undefined
let building: Promise<SearchCatalogue> | undefined
let restUntil = 0

/**
 * The catalogue as it is in force. Who finds it changed makes the new index and waits for it; the others are answered
 * from the one before, unless there is none.
 */
export async function searchCatalogue(ctx: Ctx): Promise<SearchCatalogue> {
  const stamp = await catalogueStamp(ctx)
  if (kept?.stamp === stamp) return kept
  if (building) return kept ?? building
  if (kept && performance.now() < restUntil) return kept
  building = build(ctx, stamp)
  try {
    kept = await building
    return kept
  } finally {
    building = undefined
  }
}

async function build(ctx: Ctx, stamp: string): Promise<SearchCatalogue> {
  const startedAt = performance.now()
  const builder = new IndexBuilder()
  let after = ''
  for (;;) {
    const documents = await readSearchDocuments(ctx.tx, after, SLICE)
    for (const document of documents) builder.add(document)
    if (documents.length < SLICE) break
    after = documents.at(-1)!.code
  }
  const catalogue = catalogueOf(stamp, builder)
  const endedAt = performance.now()
  restUntil = endedAt + (endedAt - startedAt) * REST
  return catalogue
}

export function catalogueOf(stamp: string, builder: IndexBuilder): SearchCatalogue {
  const index = builder.finish()
  return { stamp, index, vocabulary: vocabularyOf(index) }
}
