import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { findInspection, type Inspection, insertInspection, inspectionsOf } from './inspection.repository.ts'

const MOST_LISTED = 100

/** Says why the actor is going to search; everything that they search for hangs on it. */
export async function openInspection(
  ctx: Ctx,
  { reference, reason }: { reference: string; reason: string },
): Promise<{ id: string }> {
  const id = newId()
  const [accountId, openedAt] = [ctx.actor.id, ctx.now]
  await insertInspection(ctx.tx, {
    id,
    accountId,
    reference: reference.trim(),
    reason: reason.trim(),
    openedAt,
  })
  await audit(ctx, { action: 'inspection.opened', subject: id, unitId: ctx.actor.posts[0]?.unitId ?? null })
  return { id }
}

/** What the actor has opened, the newest first. */
export const listInspections = ({ tx, actor }: Ctx): Promise<Inspection[]> =>
  inspectionsOf(tx, actor.id, MOST_LISTED)

/** One's own inspection. Refuses with `inspection.not_found`, also where it is somebody else's. */
export async function getInspection({ tx, actor }: Ctx, id: string): Promise<Inspection> {
  const found = await findInspection(tx, id, actor.id)
  if (!found) throw notFound('inspection.not_found')
  return found
}
