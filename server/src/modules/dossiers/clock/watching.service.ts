import { dayOf, workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import type { Work } from '#platform/jobs.ts'
import { aboutOf } from '../about.ts'
import { extensionMissed, extensionPrepared, pauseOverran } from '../dossiers.facts.ts'
import { type Dossier, lockDossier } from '../dossiers.repository.ts'
import { instantOfOfficeTime, officeTimeAt } from '../office-time.ts'
import { extensionRule } from './clock-rules.repository.ts'
import { appointment } from './extending.service.ts'
import { draftsOf, markMissed, putDraft } from './extensions.repository.ts'
import { pauseReason } from './running.service.ts'
import { comingDue, lettersMissed, markOverran, pausesAtLimit } from './watching.repository.ts'

const HOUR = 3_600_000
/** A due time that passed while nothing ran is made up for, over a long week-end. */
const MADE_UP_FOR = 4 * 24 * HOUR

/** Looks at every clock that has come to an edge, each dossier in a transaction of its own; twice does nothing twice. */
export async function watchClocks({ read, change }: Pick<Work, 'read' | 'change'>): Promise<void> {
  for (const id of await read(({ tx, now }) => pausesAtLimit(tx, now)))
    await change((ctx) => noteOverrun(ctx, id))
  for (const id of await read(nearlyDue)) await change((ctx) => prepareExtension(ctx, id))
  for (const id of await read(({ tx, now }) => lettersMissed(tx, now)))
    await change((ctx) => noteMissed(ctx, id))
}

async function nearlyDue(ctx: Ctx): Promise<string[]> {
  const rule = await extensionRule(ctx.tx, dayOf(ctx.now))
  if (!rule || rule.most === 0) return []
  const calendar = await workingCalendar(ctx)
  const horizon = instantOfOfficeTime(calendar, officeTimeAt(calendar, ctx.now) + rule.ahead_hours * HOUR)
  return comingDue(ctx.tx, { past: new Date(ctx.now.getTime() - MADE_UP_FOR), horizon, most: rule.most })
}

/** A pause has lasted as long as it may: it is noted, and where the rule says so the stop notice is made ready, never sent. */
async function noteOverrun(ctx: Ctx, id: string): Promise<void> {
  const dossier = await lockDossier(ctx.tx, id)
  const pause = dossier && (await markOverran(ctx.tx, id, ctx.now))
  if (!dossier || !pause) return
  if ((await pauseReason(ctx, pause.reason))?.ends_in_stop)
    await putDraft(ctx.tx, { dossier_id: id, form: '05', prepared_at: ctx.now })
  await publish(ctx, pauseOverran, about(dossier, { reason: pause.reason }))
}

/** Form 04 lies ready before the due time passes, for who signs it to give the reason. */
async function prepareExtension(ctx: Ctx, id: string): Promise<void> {
  const dossier = await lockDossier(ctx.tx, id)
  const rule = await extensionRule(ctx.tx, dayOf(ctx.now))
  if (!rule || dossier?.state !== 'in_processing' || dossier.paused_for || !dossier.due_at) return
  const promisedAt = dossier.due_at
  const offered = appointment(await workingCalendar(ctx), rule, { promisedAt, now: ctx.now })
  const draft = {
    dossier_id: id,
    form: '04',
    prepared_at: ctx.now,
    promised_at: promisedAt,
    offered_at: offered,
  }
  if (!(await putDraft(ctx.tx, draft))) return
  const dues = { dueAt: promisedAt.toISOString(), offeredAt: offered.toISOString() }
  await publish(ctx, extensionPrepared, about(dossier, dues))
}

/** Nobody sent it in time; it can still be sent, and will say that it is late. */
async function noteMissed(ctx: Ctx, id: string): Promise<void> {
  const dossier = await lockDossier(ctx.tx, id)
  const draft = (await draftsOf(ctx.tx, id)).find(({ form }) => form === '04')
  if (dossier?.state !== 'in_processing' || !draft || draft.missed_at || draft.promised_at! >= ctx.now) return
  await markMissed(ctx.tx, id, ctx.now)
  await publish(ctx, extensionMissed, about(dossier, { dueAt: draft.promised_at!.toISOString() }))
}

const about = <T extends object>(dossier: Dossier, more: T) => ({
  subject: dossier.id,
  unitId: dossier.unit_id,
  payload: { ...aboutOf(dossier), ...more },
})
