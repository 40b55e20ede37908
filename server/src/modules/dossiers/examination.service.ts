import { accountsWithRole } from '#modules/identity/index.ts'
import { subtreeIds } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import { requireOtherThan } from './dossiers.policy.ts'
import { updateDossier } from './dossiers.repository.ts'
import { preparerOf, stillAbleTo } from './preparer.service.ts'
import { type At, advance, decides, decisionOf, stepOf, type Turn, takeTurn } from './process.service.ts'
import { findResult, putProposal } from './results.repository.ts'

/** Gives the examination to a specialist of the office. */
export async function assignDossier(
  ctx: Ctx,
  id: string,
  assigneeId: string,
  at: At = {},
): Promise<{ version: number }> {
  const turn = await takeTurn(ctx, id, at, decides('assign'))
  await requireColleague(ctx, turn, assigneeId)
  await advance(ctx, turn, 'assign', { assigneeId })
  return touched(ctx, id)
}

/** Whoever is to do the next step must hold its role in this office. */
async function requireColleague(ctx: Ctx, turn: Turn, assigneeId: string): Promise<void> {
  const next = stepOf(turn.level.table, decisionOf(turn.step, 'assign').to)
  const units = await subtreeIds(ctx, turn.dossier.unit_id)
  const colleagues = await accountsWithRole(ctx, units, next.roles[0]!)
  if (!colleagues.some((c) => c.accountId === assigneeId)) throw invalid('dossiers.not_a_colleague')
}

export interface Proposal {
  outcome: 'granted' | 'rejected'
  title: string
  body: string
}

/** The specialist proposes what the result shall say; the leader decides. */
export async function proposeResult(
  ctx: Ctx,
  id: string,
  proposal: Proposal,
  at: At = {},
): Promise<{ version: number }> {
  const turn = await takeTurn(ctx, id, at, decides('propose'))
  await advance(ctx, turn, 'propose')
  await putProposal(ctx.tx, { dossier_id: id, ...proposal, proposed_by: ctx.actor.id, proposed_at: ctx.now })
  return touched(ctx, id)
}

/** The leader gives it back to whoever proposed, with the reason. */
export async function sendBack(
  ctx: Ctx,
  id: string,
  reason: string,
  at: At = {},
): Promise<{ version: number }> {
  const turn = await takeTurn(ctx, id, at, decides('send_back'))
  const proposal = await findResult(ctx.tx, id)
  requireOtherThan(ctx.actor, proposal && (await preparerOf(ctx, proposal)), turn.token)
  await advance(ctx, turn, 'send_back', {
    note: reason,
    assigneeId: proposal ? await stillAbleTo(ctx, proposal.proposed_by, turn.dossier) : null,
  })
  return touched(ctx, id)
}

async function touched(ctx: Ctx, id: string): Promise<{ version: number }> {
  const { version } = await updateDossier(ctx.tx, id, {}, ctx.now)
  return { version }
}
