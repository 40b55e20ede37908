import type { Ctx } from '#platform/context.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { updateDossier } from '../dossiers.repository.ts'
import { anyStep, type Turn, takeTurn } from '../process.service.ts'
import type { PauseReason } from './clock-rules.repository.ts'
import { pauseReason, runClock, stopClock } from './running.service.ts'

export interface Pause {
  reason: string
  /** The article or document that gives the ground; the reason's own, where left out. */
  basis?: string | null
}

/** Lets the clock stand for a reason that the law allows, and no longer than it allows. */
export async function pauseDossier(
  ctx: Ctx,
  id: string,
  { reason, basis }: Pause,
  seen?: number,
): Promise<{ version: number; limitAt: string }> {
  const turn = await takeTurn(ctx, id, { seen }, anyStep)
  const rule = await requireReason(ctx, turn, reason)
  if (rule.code === 'by_law' && !basis?.trim()) throw invalid('dossiers.pause_without_basis')
  const limitAt = await stopClock(ctx, turn.dossier, rule, basis?.trim() || null)
  const { version } = await updateDossier(ctx.tx, id, { paused_for: rule.code }, ctx.now)
  return { version, limitAt: limitAt.toISOString() }
}

async function requireReason(ctx: Ctx, { dossier, level }: Turn, code: string): Promise<PauseReason> {
  const { state, version } = dossier
  if (state !== 'in_processing') throw conflict('dossiers.not_in_this_state', { state, version })
  if (dossier.paused_for) throw conflict('dossiers.clock_stands')
  const rule = await pauseReason(ctx, code)
  if (!rule?.by_hand) throw invalid('dossiers.no_such_pause_reason')
  if (!foreseen(rule, level.table.pauses)) throw conflict('dossiers.pause_not_foreseen')
  return rule
}

/** Whether a process allows a reason: some are allowed only where it names them. */
export const foreseen = (rule: PauseReason, named: readonly string[] = []): boolean =>
  !rule.if_foreseen || named.includes(rule.code)

/** The reason is gone: the clock runs on, and the due time moves by as long as it stood. */
export async function resumeDossier(
  ctx: Ctx,
  id: string,
  seen?: number,
): Promise<{ version: number; dueAt: string }> {
  const { dossier } = await takeTurn(ctx, id, { seen }, anyStep)
  if (!dossier.paused_for || dossier.state !== 'in_processing') throw conflict('dossiers.clock_runs')
  const due = await runClock(ctx, dossier)
  const { version } = await updateDossier(ctx.tx, id, { paused_for: null, due_at: due }, ctx.now)
  return { version, dueAt: due.toISOString() }
}
