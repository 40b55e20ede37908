import type { Ctx } from '../context.ts'
import { destroyKeys, insertErasures, takeStates } from './erasure.repository.ts'
import { STATES } from './logged.ts'

/**
 * Lets logged rows be forgotten: the keys that prove their leaves are destroyed, and an erasure, itself a leaf, says on what ground.
 * The caller deletes the rows in the same transaction. `ground` is a code, as `retention.log`; it names nobody.
 */
export async function eraseLogged(
  ctx: Ctx,
  table: string,
  ids: readonly string[],
  ground: string,
): Promise<void> {
  await insertErasures(ctx.tx, { kind: table, ids, ground, actorId: ctx.actor.id })
  await destroyKeys(ctx.tx, table, ids)
}

/** The same for every logged state of a subject, such as a dossier that is deleted when its time is over. */
export async function eraseLoggedSubject(ctx: Ctx, kind: string, id: string, ground: string): Promise<void> {
  await eraseLogged(ctx, STATES, await takeStates(ctx.tx, kind, id), ground)
}
