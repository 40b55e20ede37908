import { getUnit } from '#modules/organisation/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { holdCentre, serviceById } from './centres.repository.ts'
import { ticketLeft } from './counters.facts.ts'
import type { WaitEstimate } from './estimate.ts'
import { estimateFor, lineFor, readQueue, windowsFor } from './queue.service.ts'
import { ticketBehind } from './taking.service.ts'
import { isLive, labelOf, type Ticket, type TicketState } from './ticket.ts'
import { lockTicket, saveTicket } from './tickets.repository.ts'

export interface TicketView {
  label: string
  centre: { code: string; name: string }
  service: { vi: string; en: string }
  /** `over`: it was for another day. */
  state: TicketState | 'over'
  priority: boolean
  day: string
  takenAt: string
  /** The window that calls or serves it. */
  window: number | null
  /** How many will be called before; null once it was called. */
  before: number | null
  estimate: WaitEstimate | null
  /** How many windows serve this now. */
  openWindows: number
  /** Its holder was called once and did not come. */
  missed: boolean
}

/** What the holder of a ticket sees. Refuses with `counters.ticket_not_found`. */
export async function readTicket(ctx: Ctx, token: string): Promise<TicketView> {
  const ticket = await requireTicket(ctx, token)
  const { code, name } = await getUnit(ctx, ticket.unitId)
  const service = await serviceById(ctx.tx, ticket.serviceId)
  const isOver = ticket.day !== dayOf(ctx.now) && isLive(ticket, ticket.day)
  return {
    label: labelOf(ticket),
    centre: { code, name },
    service: { vi: service.name, en: service.nameEn },
    state: isOver ? 'over' : ticket.state,
    priority: ticket.priority,
    day: ticket.day,
    takenAt: ticket.takenAt.toISOString(),
    window: isLive(ticket, ticket.day) ? ticket.window : null,
    missed: ticket.misses > 0,
    ...(await waitOf(ctx, ticket, isOver)),
  }
}

async function waitOf(ctx: Ctx, ticket: Ticket, isOver: boolean) {
  if (ticket.state !== 'waiting' || isOver) return { before: null, estimate: null, openWindows: 0 }
  const queue = await readQueue(ctx, ticket.unitId)
  const line = await lineFor(ctx, ticket.unitId, queue, ticket)
  const before = line.findIndex(({ id }) => id === ticket.id)
  const estimate = await estimateFor(ctx, queue, ticket, before)
  return { before, estimate, openWindows: windowsFor(queue, ticket).length }
}

/** Gives a ticket back, so that nobody is called in vain. */
export async function leaveLine(ctx: Ctx, token: string): Promise<void> {
  const { id, unitId } = await requireTicket(ctx, token)
  await holdCentre(ctx.tx, unitId)
  const ticket = await lockTicket(ctx.tx, id)
  if (ticket.state !== 'waiting') throw conflict('counters.ticket_not_waiting')
  const service = await serviceById(ctx.tx, ticket.serviceId)
  await saveTicket(ctx.tx, ticket, { state: 'left', endedAt: ctx.now })
  const payload = { service: service.letter, priority: ticket.priority }
  await publish(ctx, ticketLeft, { subject: id, unitId, payload })
}

async function requireTicket(ctx: Ctx, token: string): Promise<Ticket> {
  const ticket = await ticketBehind(ctx, token)
  if (!ticket) throw notFound('counters.ticket_not_found')
  return ticket
}
