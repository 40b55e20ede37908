import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Dossier } from './dossiers.repository.ts'
import { appendStep, type Token } from './process.repository.ts'

/** What becomes of a step that something else has made needless: a deadline, or an end of the whole. */
export const INTERRUPTED = 'interrupt'

/** Writes what was done at a step into the history, and by whom. */
export async function recordStep(
  ctx: Ctx,
  dossier: Dossier,
  token: Token,
  action: string,
  note: string | null,
): Promise<void> {
  await appendStep(ctx.tx, {
    dossier_id: dossier.id,
    step: token.step,
    action,
    role: token.role,
    unit_id: token.unit_id,
    unit_name: (await getUnit(ctx, token.unit_id)).name,
    actor_id: ctx.actor.id,
    actor_name: await accountName(ctx, ctx.actor.id),
    note,
    entered_at: token.entered_at,
    left_at: ctx.now,
    due_at: token.due_at,
    on_version: dossier.version,
  })
}
