import { mayAt } from '#modules/identity/index.ts'
import { type Day, dayOf, type WorkingCalendar, workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, invalid } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { numberOfDay, workingDaysOf } from '#platform/working-days.ts'
import { aboutOf } from '../about.ts'
import { dueAfter, stepMoved } from '../clock.ts'
import { titleOf } from '../decision.service.ts'
import { dossierExtended } from '../dossiers.facts.ts'
import { requireOffice } from '../dossiers.policy.ts'
import { type Dossier, lockDossier, updateDossier } from '../dossiers.repository.ts'
import { insertNotice } from '../notices.repository.ts'
import { closingOf } from '../office-time.ts'
import { isTurn, listStays, setTokenDue } from '../process.repository.ts'
import { refuseStale } from '../process.service.ts'
import { type ExtensionRule, extensionRule } from './clock-rules.repository.ts'
import { dropDrafts, extensionsOf, insertExtension } from './extensions.repository.ts'

export interface Extending {
  /** Why the result is not there in time; it is printed in form 04. */
  reason: string
  /** The day of the new appointment; as the rule offers, where left out. */
  until?: Day
}

/** What form 04 says besides the dossier itself; instants are ISO. */
export interface ExtensionContent {
  reasons: string[]
  promisedAt: string
  newReturnAt: string
  extensionNumber: number
  /** Sent after the promised time had passed: the letter owns up to it. */
  late: boolean
  signerTitle: string
}

/** The head of the agency apologises on form 04 and gives a new appointment, as often as the rule allows. */
export async function extendDossier(
  ctx: Ctx,
  id: string,
  { reason, until }: Extending,
  seen?: number,
): Promise<{ version: number; dueAt: string }> {
  const dossier = await requireExtendable(ctx, id, seen)
  const rule = (await extensionRule(ctx.tx, dayOf(ctx.now)))!
  const no = (await extensionsOf(ctx.tx, id)).length + 1
  if (no > rule.most) throw conflict('dossiers.already_extended')
  const calendar = await workingCalendar(ctx)
  const due = appointment(calendar, rule, { promisedAt: dossier.due_at!, now: ctx.now, until })
  const late = ctx.now > dossier.due_at!
  const said = {
    reasons: [reason],
    promisedAt: dossier.due_at!.toISOString(),
    newReturnAt: due.toISOString(),
  }
  const content = { ...said, extensionNumber: no, late, signerTitle: await titleOf(ctx, dossier) }
  await grant(ctx, dossier, no, due, content)
  for (const token of (await listStays(ctx.tx, id)).filter(isTurn))
    await setTokenDue(ctx.tx, token.id, stepMoved(calendar, token.due_at, dossier.due_at, due))
  const { version } = await updateDossier(ctx.tx, id, { due_at: due }, ctx.now)
  await publish(ctx, dossierExtended, {
    subject: id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), no, from: said.promisedAt, dueAt: said.newReturnAt, late },
  })
  return { version, dueAt: said.newReturnAt }
}

async function requireExtendable(ctx: Ctx, id: string, seen: number | undefined): Promise<Dossier> {
  const dossier = requireOffice(ctx.actor, await lockDossier(ctx.tx, id))
  if (!mayAt(ctx.actor, 'dossiers.approve', dossier.unit_id)) throw forbidden('dossiers.not_your_step')
  await refuseStale(ctx, dossier, seen)
  const { state, version } = dossier
  if (state !== 'in_processing' || !dossier.due_at)
    throw conflict('dossiers.not_in_this_state', { state, version })
  if (dossier.paused_for) throw conflict('dossiers.clock_stands')
  return dossier
}

export interface Offer {
  promisedAt: Date
  now: Date
  until?: Day | undefined
}

/** The new due time: the day asked for, or the one that the rule offers. Refuses a day that is past, free, or too far. */
export function appointment(
  calendar: WorkingCalendar,
  rule: ExtensionRule,
  { promisedAt, now, until }: Offer,
): Date {
  const from = promisedAt > now ? promisedAt : now
  if (!until) return dueAfter(calendar, from, rule.offered)
  const day = closingOf(numberOfDay(until))
  const isNear = day > from && day <= dueAfter(calendar, from, rule.longest)
  // asked only of a day that is near: no calendar reaches to the end of time
  if (!isNear || !workingDaysOf(calendar).isWorking(numberOfDay(until)))
    throw invalid('dossiers.appointment_not_possible', { longest: rule.longest })
  return day
}

async function grant(
  ctx: Ctx,
  dossier: Dossier,
  no: number,
  until: Date,
  content: ExtensionContent,
): Promise<void> {
  const notice = newId()
  await insertNotice(ctx.tx, {
    id: notice,
    dossier_id: dossier.id,
    form: '04',
    issued_by: ctx.actor.id,
    issued_at: ctx.now,
    content: JSON.stringify(content),
  })
  await insertExtension(ctx.tx, {
    dossier_id: dossier.id,
    no,
    notice_id: notice,
    granted_at: ctx.now,
    promised_at: dossier.due_at!,
    until_at: until,
  })
  await dropDrafts(ctx.tx, dossier.id)
}
