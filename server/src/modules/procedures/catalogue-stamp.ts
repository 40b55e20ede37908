import type { Ctx } from '#platform/context.ts'
import { readSearchStamp } from './search.repository.ts'

/** How late a process may learn that another one imported: every visit to a public page would ask otherwise. */
const ASK_EVERY_MS = 1000

let stamp: string | undefined
let askedAt = Number.NEGATIVE_INFINITY

/** Another stamp: another procedure, or another version of one, came into force, at most a second ago. */
export async function catalogueStamp(ctx: Ctx): Promise<string> {
  const now = performance.now()
  if (stamp !== undefined && now - askedAt < ASK_EVERY_MS) return stamp
  const read = await readSearchStamp(ctx.tx)
  // of two who ask at once, the one that asked later knows better
  if (now > askedAt) {
    stamp = read
    askedAt = now
  }
  return read
}

/** To be called by whoever publishes: this process asks again. Somebody who asks before the commit delays that by a second. */
export const askForStamp = (): void => {
  askedAt = Number.NEGATIVE_INFINITY
}

/** Keeps what was made from the catalogue for as long as its stamp is the same. */
export function rememberedByStamp<V>(make: (ctx: Ctx, key: string) => Promise<V>) {
  let known: { stamp: string; values: Map<string, Promise<V>> } | undefined
  return async (ctx: Ctx, key = ''): Promise<V> => {
    const now = await catalogueStamp(ctx)
    if (known?.stamp !== now) known = { stamp: now, values: new Map() }
    const { values } = known
    const value = values.get(key) ?? make(ctx, key)
    // only what exists is kept, so that asking for what does not fills no memory
    if ((await value) !== undefined) values.set(key, value)
    return value
  }
}
