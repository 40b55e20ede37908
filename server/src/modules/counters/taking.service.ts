import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { holdCentre, type Service, servicesOf } from './centres.repository.ts'
import { ticketTaken } from './counters.facts.ts'
import { centreCalled } from './counters.policy.ts'
import { findKiosk } from './kiosks.repository.ts'
import { isLive, labelOf, type Source, type Ticket } from './ticket.ts'
import { drawNumber, findTicket, insertTicket } from './tickets.repository.ts'
import { isDoorCode, readSigned, signed } from './tokens.ts'

export interface Taking {
  /** Letter of the service. */
  service: string
  priority: boolean
  dossierCode?: string
  /** The link of a screen of the centre … */
  kiosk?: string
  /** … or the code that such a screen showed to a phone, and the ticket that the phone holds already. */
  door?: string
  holding?: string
}

export interface Taken {
  token: string
  label: string
}

/** Draws a number. Refuses a stranger at home (`counters.presence_required`) and a second number for one phone (`counters.ticket_held`). */
export async function takeTicket(ctx: Ctx, code: string, taking: Taking): Promise<Taken> {
  const { id: unitId } = await centreCalled(ctx, code)
  await holdCentre(ctx.tx, unitId)
  const source = await sourceOf(ctx, unitId, taking)
  const services = await servicesOf(ctx.tx, unitId)
  const service = services.find(({ letter }) => letter === taking.service)
  if (!service) throw notFound('counters.service_not_found')
  const { priority, dossierCode = null } = taking
  const { token, label } = await drawTicket(ctx, { service, source, priority, dossierCode })
  return { token, label }
}

interface Drawing {
  service: Service
  source: Source
  priority: boolean
  dossierCode?: string | null
  dueAt?: Date | null
}

/** Draws the next number of a service. Its centre is held by the caller. */
export async function drawTicket(ctx: Ctx, drawing: Drawing): Promise<Taken & { id: string }> {
  const { letter, unitId } = drawing.service
  const ticket = newTicket(ctx, drawing, await drawNumber(ctx.tx, unitId, dayOf(ctx.now), letter))
  await insertTicket(ctx.tx, ticket)
  const { id, priority, source, number } = ticket
  const payload = { service: letter, priority, source, number }
  await publish(ctx, ticketTaken, { subject: id, unitId, payload })
  return { id, token: signed(ctx.tx, 'ticket', id), label: labelOf(ticket) }
}

async function sourceOf(ctx: Ctx, unitId: string, { kiosk, door, holding }: Taking): Promise<Source> {
  if (kiosk) {
    await requireKiosk(ctx, unitId, kiosk)
    return 'kiosk'
  }
  if (!door || !isDoorCode(ctx.tx, unitId, door, ctx.now)) throw forbidden('counters.presence_required')
  const held = holding ? await ticketBehind(ctx, holding) : undefined
  if (held && isLive(held, dayOf(ctx.now))) throw conflict('counters.ticket_held', { label: labelOf(held) })
  return 'phone'
}

/** Refuses with `counters.kiosk_unknown` a screen that this centre has not set up, or has put away. */
export async function requireKiosk(ctx: Ctx, unitId: string, token: string): Promise<void> {
  const id = readSigned(ctx.tx, 'kiosk', token)
  const kiosk = id && (await findKiosk(ctx.tx, id))
  if (!kiosk || kiosk.unitId !== unitId) throw forbidden('counters.kiosk_unknown')
}

/** The ticket that a token opens. */
export async function ticketBehind(ctx: Ctx, token: string): Promise<Ticket | undefined> {
  const id = readSigned(ctx.tx, 'ticket', token)
  return id ? findTicket(ctx.tx, id) : undefined
}

const newTicket = (
  { now }: Ctx,
  { service, source, priority, dossierCode = null, dueAt = null }: Drawing,
  number: number,
): Ticket => ({
  id: newId(),
  unitId: service.unitId,
  day: dayOf(now),
  letter: service.letter,
  number,
  serviceId: service.id,
  source,
  priority,
  dossierCode,
  dueAt,
  state: 'waiting',
  takenAt: now,
  queuedAt: now,
  forWindowId: null,
  windowId: null,
  window: null,
  calledAt: null,
  rungAt: null,
  servingAt: null,
  endedAt: null,
  misses: 0,
  version: 1,
})
