import { actorOf, staffBehind } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Preparer } from './dossiers.policy.ts'
import type { Dossier } from './dossiers.repository.ts'
import type { Result } from './results.repository.ts'

/** Who prepared the result that is proposed. */
export const preparerOf = async (
  ctx: Ctx,
  { proposed_by: accountId }: Pick<Result, 'proposed_by'>,
): Promise<Preparer> => ({ accountId, staffId: await staffBehind(ctx, accountId) })

/** The account, if it may still examine in the office of the dossier; nobody, if they have moved or left. */
export async function stillAbleTo(
  ctx: Ctx,
  accountId: string,
  { unit_id: unitId }: Pick<Dossier, 'unit_id'>,
): Promise<string | null> {
  const { posts } = await actorOf(ctx, accountId)
  const examines = posts.some((p) => ['specialist', 'head'].includes(p.role) && p.unitIds.includes(unitId))
  return examines ? accountId : null
}
