import { getProcedureVersion } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { aboutOf } from './about.ts'
import { noteActing, requireOwn } from './acting.service.ts'
import { pauseReason, runClock, stopClock } from './clock/running.service.ts'
import { listDocuments } from './documents.repository.ts'
import { supplementAnswered, supplementRequested } from './dossiers.facts.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, lockDossier, updateDossier } from './dossiers.repository.ts'
import { requireMove } from './intake.service.ts'
import {
  findSupplement,
  insertNotice,
  insertSupplement,
  markSupplementAnswered,
} from './notices.repository.ts'
import { type At, refuseStale, takeTurn } from './process.service.ts'
import { recordStep } from './process-history.service.ts'

/** One thing that is missing: a paper of the procedure, or something else in words. */
export interface SupplementItem {
  component: string | null
  text: string
}

/** Only who takes a dossier in and who examines it may ask for more. */
export const ASKING_STEPS: ReadonlySet<string> = new Set(['accept', 'examine'])

/** Asks once for everything that is missing, on form 02; while the citizen answers, the clock stands. */
export async function requestSupplement(
  ctx: Ctx,
  id: string,
  items: SupplementItem[],
  at: At = {},
): Promise<{ version: number }> {
  const turn = await takeTurn(ctx, id, at, ({ key }) => ASKING_STEPS.has(key))
  if (!ASKING_STEPS.has(turn.step.key)) throw conflict('dossiers.not_at_this_step', { step: turn.step.key })
  if (turn.dossier.paused_for) throw conflict('dossiers.clock_stands')
  if (await findSupplement(ctx.tx, id)) throw conflict('dossiers.supplement_already_requested')
  const state = requireMove(turn.dossier, 'request_supplement')
  await requireKnownComponents(ctx, turn.dossier, items)
  await recordStep(ctx, turn.dossier, turn.token, 'request_supplement', items.map((i) => i.text).join('\n'))
  await issueRequest(ctx, turn.dossier, items, turn.token.step)
  const pausedFor = await pauseForIt(ctx, turn.dossier)
  const { version } = await updateDossier(ctx.tx, id, { state, paused_for: pausedFor }, ctx.now)
  await publish(ctx, supplementRequested, {
    subject: id,
    unitId: turn.dossier.unit_id,
    payload: { ...aboutOf(turn.dossier), items: items.length },
  })
  return { version }
}

/** Before acceptance no clock runs that could stand. */
async function pauseForIt(ctx: Ctx, dossier: Dossier): Promise<string | null> {
  const reason = dossier.accepted_at ? await pauseReason(ctx, 'supplement') : undefined
  if (!reason) return null
  await stopClock(ctx, dossier, reason, null)
  return reason.code
}

async function requireKnownComponents(ctx: Ctx, dossier: Dossier, items: SupplementItem[]): Promise<void> {
  const { components } = await getProcedureVersion(ctx, dossier.procedure_version_id)
  const known = new Set(components.map((c) => c.code))
  if (items.some((i) => i.component !== null && !known.has(i.component)))
    throw invalid('dossiers.no_such_component')
}

async function issueRequest(
  ctx: Ctx,
  dossier: Dossier,
  items: SupplementItem[],
  step: string,
): Promise<void> {
  const notice = newId()
  const content = JSON.stringify({ items })
  const by = ctx.actor.id
  await insertNotice(ctx.tx, {
    id: notice,
    dossier_id: dossier.id,
    form: '02',
    issued_by: by,
    issued_at: ctx.now,
    content,
  })
  await insertSupplement(ctx.tx, {
    dossier_id: dossier.id,
    notice_id: notice,
    items: JSON.stringify(items),
    requested_by: by,
    requested_at: ctx.now,
    from_step: step,
  })
}

/** The citizen hands over what was asked for; the dossier goes back to whoever asked, and the clock runs on. */
export async function answerSupplement(
  ctx: Ctx,
  id: string,
  seen?: number,
): Promise<{ version: number; dueAt: string | null }> {
  const dossier = await requireOwn(ctx, await lockDossier(ctx.tx, id), 'fill')
  if (dossier.state !== 'supplement_requested') throw conflict('dossiers.nothing_asked')
  await refuseStale(ctx, dossier, seen)
  await requireSomethingNew(ctx, dossier)
  await markSupplementAnswered(ctx.tx, id, ctx.now)
  await noteActing(ctx, dossier, 'supplemented')
  const due = dossier.accepted_at ? await runClock(ctx, dossier) : null
  const state = dossier.accepted_at ? 'in_processing' : 'submitted'
  const { version } = await updateDossier(ctx.tx, id, { state, due_at: due, paused_for: null }, ctx.now)
  const dueText = due?.toISOString() ?? null
  await publish(ctx, supplementAnswered, {
    subject: id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), dueAt: dueText },
  })
  return { version, dueAt: dueText }
}

/** Each paper that was asked for by name must have come since. */
async function requireSomethingNew(ctx: Ctx, dossier: Dossier): Promise<void> {
  const supplement = (await findSupplement(ctx.tx, dossier.id))!
  const documents = await listDocuments(ctx.tx, dossier.id)
  const items = disclose(ctx, readingOf(ctx.actor, dossier), supplement.items) as unknown as SupplementItem[]
  const missing = items.filter(
    (item) =>
      item.component !== null &&
      !documents.some((d) => d.component_code === item.component && d.added_at > supplement.requested_at),
  )
  if (missing.length === 0) return
  const fields = missing.map(({ component, text }) => ({
    path: `component:${component}`,
    code: 'dossiers.component_missing',
    vi: `Chưa bổ sung: ${text}`,
    en: `Not added yet: ${text}`,
  }))
  throw invalid('dossiers.supplement_incomplete', { fields })
}
