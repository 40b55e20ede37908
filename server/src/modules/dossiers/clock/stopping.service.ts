import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { aboutOf } from '../about.ts'
import { dossierStopped } from '../dossiers.facts.ts'
import { updateDossier } from '../dossiers.repository.ts'
import { requireMove } from '../intake.service.ts'
import { insertNotice } from '../notices.repository.ts'
import { listIntervals, switchClock, takeStays } from '../process.repository.ts'
import { anyStep, takeTurn } from '../process.service.ts'
import { recordStep } from '../process-history.service.ts'
import { endProcess } from '../process-moves.service.ts'
import { positionText } from '../timeline.texts.ts'
import { dropDrafts } from './extensions.repository.ts'

/** Ends the work on a dossier without a result, on form 05: what was asked for never came, or its ground is gone. */
export async function stopDossier(
  ctx: Ctx,
  id: string,
  reasons: string[],
  seen?: number,
): Promise<{ version: number }> {
  const turn = await takeTurn(ctx, id, { seen }, anyStep)
  const { dossier } = turn
  const state = requireMove(dossier, 'stop')
  if (!dossier.accepted_at)
    throw conflict('dossiers.not_in_this_state', { state: dossier.state, version: dossier.version })
  const under = (await listIntervals(ctx.tx, id)).find((interval) => interval.ended_at === null)
  await switchClock(ctx.tx, id, ctx.now, null)
  await recordStep(ctx, dossier, turn.token, 'stop', reasons.join('\n'))
  await takeStays(ctx.tx, [turn.token])
  await endProcess(ctx, dossier)
  await dropDrafts(ctx.tx, id)
  await insertNotice(ctx.tx, {
    id: newId(),
    dossier_id: id,
    form: '05',
    issued_by: ctx.actor.id,
    issued_at: ctx.now,
    content: JSON.stringify({ reasons, signerTitle: positionText(turn.token.role)?.vi ?? '' }),
  })
  const set = { state, finished_at: ctx.now, paused_for: null }
  const { version } = await updateDossier(ctx.tx, id, set, ctx.now)
  await publish(ctx, dossierStopped, {
    subject: id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), reason: under?.reason ?? null },
  })
  return { version }
}
