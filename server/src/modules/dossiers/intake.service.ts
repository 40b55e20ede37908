import { getProcedureVersion, timeLimitFor } from '#modules/procedures/index.ts'
import { heldCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { aboutOf } from './about.ts'
import { dueAt, type TimeLimit } from './clock.ts'
import { type Channel, type Move, moved, type State } from './dossier.ts'
import { dossierAccepted, dossierRefused } from './dossiers.facts.ts'
import { type Dossier, updateDossier } from './dossiers.repository.ts'
import { insertNotice } from './notices.repository.ts'
import { switchClock } from './process.repository.ts'
import { type At, advance, decides, takeTurn } from './process.service.ts'
import { endProcess } from './process-moves.service.ts'

/** Used where neither the law nor the procedure gives a limit; the receipt says so. */
export const CUSTOMARY_LIMIT: TimeLimit = { amount: 10, unit: 'working_day' }

export interface Accepted {
  version: number
  acceptedAt: string
  dueAt: string
}

/** Accepts a complete dossier: from now on the clock runs, by the rules of the calendar. */
export async function acceptDossier(ctx: Ctx, id: string, at: At = {}): Promise<Accepted> {
  const turn = await takeTurn(ctx, id, at, decides('accept'))
  const state = requireMove(turn.dossier, 'accept')
  const due = dueAt(await heldCalendar(ctx), await limitOf(ctx, turn.dossier), ctx.now)
  await switchClock(ctx.tx, id, ctx.now, { kind: 'running', reason: null })
  await advance(ctx, turn, 'accept', { dueAt: due })
  const set = { state, accepted_at: ctx.now, due_at: due }
  const { version } = await updateDossier(ctx.tx, id, set, ctx.now)
  await publish(ctx, dossierAccepted, {
    subject: id,
    unitId: turn.dossier.unit_id,
    payload: { ...aboutOf(turn.dossier), dueAt: due.toISOString() },
  })
  return { version, acceptedAt: ctx.now.toISOString(), dueAt: due.toISOString() }
}

/** Declines a dossier that the office may not take, with the reasons, on form 03. */
export async function refuseDossier(
  ctx: Ctx,
  id: string,
  reasons: string[],
  at: At = {},
): Promise<{ version: number }> {
  const turn = await takeTurn(ctx, id, at, decides('refuse'))
  const state = requireMove(turn.dossier, 'refuse')
  await advance(ctx, turn, 'refuse', { note: reasons.join('\n') })
  await endProcess(ctx, turn.dossier)
  await insertNotice(ctx.tx, {
    id: newId(),
    dossier_id: id,
    form: '03',
    issued_by: ctx.actor.id,
    issued_at: ctx.now,
    content: JSON.stringify({ reasons }),
  })
  const { version } = await updateDossier(ctx.tx, id, { state, finished_at: ctx.now }, ctx.now)
  await publish(ctx, dossierRefused, {
    subject: id,
    unitId: turn.dossier.unit_id,
    payload: aboutOf(turn.dossier),
  })
  return { version }
}

/** The limit that the dossier's own version of the procedure gives for its case and channel. */
export async function limitOf(ctx: Ctx, dossier: Dossier): Promise<TimeLimit> {
  const version = await getProcedureVersion(ctx, dossier.procedure_version_id)
  return timeLimitFor(version, dossier.case_code, dossier.channel as Channel) ?? CUSTOMARY_LIMIT
}

/** The state after the move, or a refusal that says where the dossier stands. */
export function requireMove(dossier: Dossier, move: Move): State {
  const state = moved(dossier.state, move)
  if (!state) throw conflict('dossiers.not_in_this_state', { state: dossier.state, version: dossier.version })
  return state
}
