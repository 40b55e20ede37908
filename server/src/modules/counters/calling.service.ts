import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import {
  findWindow,
  holdCentre,
  type ServiceWindow,
  serviceById,
  servicesOf,
  windowsOf,
} from './centres.repository.ts'
import { ticketCalled, ticketNoShow, ticketServed, ticketTransferred } from './counters.facts.ts'
import { requireAt } from './counters.policy.ts'
import { inLine, priorityRun } from './queue.service.ts'
import { isFor, labelOf, secondsBetween, type Ticket } from './ticket.ts'
import { findTicket, lockTicket, saveTicket, ticketAt, ticketsIn } from './tickets.repository.ts'

/** How often somebody may fail to come before their number counts no more. */
const MISSES = 2

/**
 * Calls whoever is next to a window; whoever is served there is done with it. Answers null when nobody waits. The centre is held, so
 * two windows never call one ticket.
 */
export async function callNext(ctx: Ctx, windowId: string): Promise<Ticket | null> {
  const window = await holdOwnWindow(ctx, windowId)
  const inHand = await ticketAt(ctx.tx, windowId)
  if (inHand?.state === 'called') throw conflict('counters.ticket_in_hand', { label: labelOf(inHand) })
  if (inHand) await completed(ctx, inHand, window)
  const all = await ticketsIn(ctx.tx, window.unitId, dayOf(ctx.now), ['waiting'])
  const waiting = all.filter((ticket) => isFor(ticket, window))
  const [next] = inLine(ctx, waiting, await priorityRun(ctx, window.unitId, window.serves))
  return next ? called(ctx, next, window) : null
}

async function called(ctx: Ctx, ticket: Ticket, window: ServiceWindow): Promise<Ticket> {
  const { now } = ctx
  const change = { state: 'called', windowId: window.id, calledAt: now, rungAt: now } as const
  const saved = await saveTicket(ctx.tx, await lockTicket(ctx.tx, ticket.id), change)
  await publish(ctx, ticketCalled, {
    ...subjectOf(ticket),
    payload: {
      ...(await factOf(ctx, ticket)),
      window: window.number,
      waitedSeconds: secondsBetween(ticket.takenAt, now),
    },
  })
  return saved
}

/** Calls it out again. */
export async function recall(ctx: Ctx, ticketId: string, seen: number): Promise<void> {
  const { ticket } = await holdOwnTicket(ctx, ticketId, seen, ['called'])
  await saveTicket(ctx.tx, ticket, { rungAt: ctx.now })
}

/** Its holder has come. */
export async function beginServing(ctx: Ctx, ticketId: string, seen: number): Promise<void> {
  const { ticket } = await holdOwnTicket(ctx, ticketId, seen, ['called'])
  await saveTicket(ctx.tx, ticket, { state: 'serving', servingAt: ctx.now })
}

export async function complete(ctx: Ctx, ticketId: string, seen: number): Promise<void> {
  const { ticket, window } = await holdOwnTicket(ctx, ticketId, seen, ['serving'])
  await completed(ctx, ticket, window)
}

/** Whoever is served at a window is done with it. */
export async function completed(ctx: Ctx, inHand: Ticket, window: ServiceWindow): Promise<void> {
  const ticket = await lockTicket(ctx.tx, inHand.id)
  await saveTicket(ctx.tx, ticket, { state: 'done', endedAt: ctx.now })
  await publish(ctx, ticketServed, {
    ...subjectOf(ticket),
    payload: {
      ...(await factOf(ctx, ticket)),
      window: window.number,
      waitedSeconds: secondsBetween(ticket.takenAt, ticket.servingAt!),
      servedSeconds: secondsBetween(ticket.servingAt!, ctx.now),
    },
  })
}

/** Its holder does not come: the first time they go back to the end of the line, the second time the number counts no more. */
export async function noteAbsence(ctx: Ctx, ticketId: string, seen: number): Promise<void> {
  const { ticket, window } = await holdOwnTicket(ctx, ticketId, seen, ['called'])
  const misses = ticket.misses + 1
  const ended = misses >= MISSES
  await saveTicket(ctx.tx, ticket, {
    misses,
    ...(ended
      ? { state: 'absent', endedAt: ctx.now }
      : { state: 'waiting', windowId: null, queuedAt: ctx.now }),
  })
  await publish(ctx, ticketNoShow, {
    ...subjectOf(ticket),
    payload: { ...(await factOf(ctx, ticket)), window: window.number, ended },
  })
}

/** Where a ticket is sent: a service (its letter), or one window (its number). */
export interface Destination {
  service?: string
  window?: number
}

/** Sends it on. Whoever has waited once keeps their place. */
export async function transfer(ctx: Ctx, ticketId: string, seen: number, to: Destination): Promise<void> {
  const { ticket } = await holdOwnTicket(ctx, ticketId, seen, ['called', 'serving'])
  const { serviceId, forWindowId } = await destination(ctx, ticket, to)
  const from = await factOf(ctx, ticket)
  const sent = await saveTicket(ctx.tx, ticket, {
    state: 'waiting',
    windowId: null,
    servingAt: null,
    serviceId,
    forWindowId,
  })
  const payload = { ...(await factOf(ctx, sent)), from: from.service, window: to.window ?? null }
  await publish(ctx, ticketTransferred, { ...subjectOf(ticket), payload })
}

async function destination({ tx }: Ctx, ticket: Ticket, to: Destination) {
  if (to.window !== undefined) {
    const window = (await windowsOf(tx, ticket.unitId)).find(({ number }) => number === to.window)
    if (!window?.accountId) throw invalid('counters.window_not_open')
    if (window.id === ticket.windowId) throw invalid('counters.same_place')
    return { serviceId: ticket.serviceId, forWindowId: window.id }
  }
  const service = (await servicesOf(tx, ticket.unitId)).find(({ letter }) => letter === to.service)
  if (!service) throw notFound('counters.service_not_found')
  if (service.id === ticket.serviceId) throw invalid('counters.same_place')
  return { serviceId: service.id, forWindowId: null }
}

/** The window, with its centre held, if the actor sits there. */
export async function holdOwnWindow(ctx: Ctx, windowId: string): Promise<ServiceWindow> {
  const known = await findWindow(ctx.tx, windowId)
  if (!known) throw notFound('counters.window_not_found')
  requireAt(ctx, 'counters.serve', known.unitId)
  await holdCentre(ctx.tx, known.unitId)
  const window = (await findWindow(ctx.tx, windowId))!
  if (window.accountId !== ctx.actor.id) throw conflict('counters.window_not_yours')
  return window
}

async function holdOwnTicket(ctx: Ctx, ticketId: string, seen: number, states: readonly Ticket['state'][]) {
  const known = await findTicket(ctx.tx, ticketId)
  if (!known) throw notFound('counters.ticket_not_found')
  requireAt(ctx, 'counters.serve', known.unitId)
  await holdCentre(ctx.tx, known.unitId)
  const ticket = await lockTicket(ctx.tx, ticketId)
  if (ticket.version !== seen || !states.includes(ticket.state)) throw conflict('counters.ticket_changed')
  const window = (await findWindow(ctx.tx, ticket.windowId!))!
  if (window.accountId !== ctx.actor.id) throw conflict('counters.window_not_yours')
  return { ticket, window }
}

const subjectOf = ({ id, unitId }: Ticket) => ({ subject: id, unitId })

const factOf = async (ctx: Ctx, { serviceId, priority }: Ticket) => ({
  service: (await serviceById(ctx.tx, serviceId)).letter,
  priority,
})
