import { type Day, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { allAliases, allUnits, treeVersion } from './organisation.repository.ts'
import { type UnitTree, unitTree } from './unit.ts'

/** The tree is asked for in most requests and changes a few times a year: it stays in memory, by version and day. */
let remembered: { version: string; tree: UnitTree } | undefined
const asked = new WeakMap<object, Promise<UnitTree>>()

/** What reading needs of a Ctx; signing in reads before there is an actor. */
export type Reading = Pick<Ctx, 'tx' | 'now'>

/** The tree as this transaction sees it, on the day of `ctx.now`. One short question per transaction. */
export function treeFor(ctx: Reading): Promise<UnitTree> {
  const known = asked.get(ctx)
  if (known) return known
  const tree = treeVersion(ctx.tx).then((version) => treeOfVersion(ctx, version))
  asked.set(ctx, tree)
  return tree
}

/** The same for a caller who has read the version already. */
export async function treeOfVersion(ctx: Reading, version: string): Promise<UnitTree> {
  const day: Day = dayOf(ctx.now)
  if (remembered?.version === version && remembered.tree.day === day) return remembered.tree
  const tree = unitTree(await allUnits(ctx.tx), await allAliases(ctx.tx), day)
  remembered = { version, tree }
  return tree
}

/** To be called by whoever changed a unit in this transaction. */
export const forgetTree = (ctx: Reading): void => {
  asked.delete(ctx)
}
