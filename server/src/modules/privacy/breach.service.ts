import { accountNames, findPersonByCitizenId } from '#modules/identity/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import {
  appendEvent,
  type Breach,
  type BreachNotice,
  countTold,
  eventsOf,
  findBreach,
  findBreachNotice,
  insertBreach,
  insertBreachNotice,
  listBreaches,
} from './breach.repository.ts'
import { type Assessment, type BreachEvent, type BreachState, breachState } from './breach.ts'
import { breachTold } from './privacy.facts.ts'

export interface BreachCase extends Breach, BreachState {
  /** How many things were done: what a command says that it saw. */
  version: number
  told: number
  history: (BreachEvent & { by: string })[]
}

/** Every breach, the last discovered first. */
export async function readBreaches(ctx: Ctx): Promise<(Breach & BreachState)[]> {
  const breaches = await listBreaches(ctx.tx)
  const events = await eventsOf(
    ctx.tx,
    breaches.map(({ id }) => id),
  )
  return breaches.map((breach) => ({ ...breach, ...breachState(events.get(breach.id)!) }))
}

/** Refuses with `privacy.no_such_breach`. */
export async function readBreach(ctx: Ctx, id: string): Promise<BreachCase> {
  const breach = await findBreach(ctx.tx, id)
  if (!breach) throw notFound('privacy.no_such_breach')
  const events = (await eventsOf(ctx.tx, [id])).get(id)!
  const names = await accountNames(
    ctx,
    events.map(({ actorId }) => actorId),
  )
  const history = events.map((event) => ({ ...event, by: names.get(event.actorId) ?? 'Hệ thống' }))
  return {
    ...breach,
    ...breachState(events),
    version: events.length,
    told: await countTold(ctx.tx, id),
    history,
  }
}

/** Puts a breach on record with what is known of it; its clock runs from its discovery. */
export async function recordBreach(
  ctx: Ctx,
  { discoveredAt, ...assessment }: Assessment & { discoveredAt: Date },
): Promise<string> {
  if (discoveredAt > ctx.now) throw invalid('privacy.breach_in_future')
  const id = newId()
  await insertBreach(ctx.tx, { id, discoveredAt, recordedAt: ctx.now })
  await append(ctx, id, 0, { act: 'assessed', assessment })
  return id
}

/** Something done about a breach that the officer saw at `seen`. */
export interface Step {
  seen: number
  note?: string
}

/** What is known by now. */
export async function assessBreach(
  ctx: Ctx,
  id: string,
  { seen, ...assessment }: Step & Assessment,
): Promise<void> {
  await requireOpen(ctx, id)
  await append(ctx, id, seen, { act: 'assessed', assessment })
}

/** The authority has been told; `note` says how and under which number. Once only. */
export async function notifyAuthority(ctx: Ctx, id: string, { seen, note = '' }: Step): Promise<void> {
  const { notifiedAt } = await requireOpen(ctx, id)
  if (notifiedAt) throw conflict('privacy.breach_notified_before')
  await append(ctx, id, seen, { act: 'notified', note })
}

/** Closes the case; what may do harm must have been told to the authority first. */
export async function closeBreach(ctx: Ctx, id: string, { seen, note = '' }: Step): Promise<void> {
  const { notifiedAt, assessment } = await requireOpen(ctx, id)
  if (!notifiedAt && assessment.harm !== 'low') throw conflict('privacy.breach_not_notified')
  await append(ctx, id, seen, { act: 'closed', note })
}

export interface Telling {
  seen: number
  citizenIds: string[]
  words: { vi: string; en: string }
}

/**
 * Tells people what happened to their data and what they can do. Each is told once; answers how many were told now, and
 * the numbers that nobody has.
 */
export async function tellPeople(
  ctx: Ctx,
  id: string,
  { seen, citizenIds, words }: Telling,
): Promise<{ told: number; unknown: string[] }> {
  await requireOpen(ctx, id)
  const unknown: string[] = []
  let told = 0
  for (const citizenId of new Set(citizenIds)) {
    const person = await findPersonByCitizenId(ctx, citizenId, { purpose: 'breach_notice' })
    if (!person) unknown.push(citizenId)
    else if (await tellOne(ctx, { id: newId(), breachId: id, personId: person.id, words, at: ctx.now }))
      told += 1
  }
  if (told === 0) throw conflict('privacy.nobody_to_tell')
  await append(ctx, id, seen, { act: 'people_told', note: String(told) })
  return { told, unknown }
}

async function tellOne(ctx: Ctx, notice: BreachNotice): Promise<boolean> {
  const isNew = await insertBreachNotice(ctx.tx, notice)
  const payload = { breachId: notice.breachId }
  if (isNew) await publish(ctx, breachTold, { subject: notice.id, unitId: null, payload })
  return isNew
}

/** Whom a notice is for and what it says, for whoever carries it. */
export const breachNotice = (ctx: Ctx, id: string) => findBreachNotice(ctx.tx, id)

async function requireOpen(ctx: Ctx, id: string): Promise<BreachState> {
  const events = (await eventsOf(ctx.tx, [id])).get(id)
  if (!events) throw notFound('privacy.no_such_breach')
  const state = breachState(events)
  if (state.closedAt) throw conflict('privacy.breach_closed')
  return state
}

/** The next thing done, after what was seen; the table's key lets nothing be done twice at once. */
async function append(
  ctx: Ctx,
  id: string,
  seen: number,
  { act, assessment = null, note = '' }: Pick<BreachEvent, 'act'> & Partial<BreachEvent>,
): Promise<void> {
  const known = (await eventsOf(ctx.tx, [id])).get(id)?.length ?? 0
  const event = { no: seen + 1, act, at: ctx.now, actorId: ctx.actor.id, assessment, note }
  if (known !== seen || !(await appendEvent(ctx.tx, id, event))) throw conflict('privacy.breach_changed')
  await audit(ctx, { action: `privacy.breach-${act.replace('_', '-')}`, subject: id })
}
