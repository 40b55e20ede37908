import { mayAt } from '#modules/identity/index.ts'
import { dayOf, instantOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { completed, holdOwnWindow } from './calling.service.ts'
import { findWindow, holdCentre, type ServiceWindow, windowsOf } from './centres.repository.ts'
import { centreCalled, centresOf, requireAt } from './counters.policy.ts'
import { inLine, priorityRun, type Queue, readQueue } from './queue.service.ts'
import { closeSitting, freeWaiting, insertSitting, tidyUp, windowSatAt } from './sittings.repository.ts'
import { isFor, labelOf, type Ticket } from './ticket.ts'
import { type DayFigures, figuresOf, ticketAt } from './tickets.repository.ts'

/** Sits the actor down at a window. One sits at one window, and at a window sits one. */
export async function openWindow(ctx: Ctx, windowId: string): Promise<void> {
  const known = await findWindow(ctx.tx, windowId)
  if (!known) throw notFound('counters.window_not_found')
  requireAt(ctx, 'counters.serve', known.unitId)
  await holdCentre(ctx.tx, known.unitId)
  await putAwayYesterday(ctx)
  const window = (await windowsOf(ctx.tx, known.unitId)).find(({ id }) => id === windowId)
  if (!window) throw notFound('counters.window_not_found')
  if (window.accountId === ctx.actor.id) return
  if (window.accountId) throw conflict('counters.window_taken', { number: window.number })
  const other = await windowSatAt(ctx.tx, ctx.actor.id)
  if (other) throw conflict('counters.sits_elsewhere', { number: other.number })
  await insertSitting(ctx.tx, { id: newId(), windowId, accountId: ctx.actor.id, openedAt: ctx.now })
}

/** Gets up from it. Whoever is served there is done with it. */
export async function closeWindow(ctx: Ctx, windowId: string): Promise<void> {
  const window = await holdOwnWindow(ctx, windowId)
  const inHand = await ticketAt(ctx.tx, windowId)
  if (inHand?.state === 'called') throw conflict('counters.ticket_in_hand', { label: labelOf(inHand) })
  if (inHand) await completed(ctx, inHand, window)
  await closeSitting(ctx.tx, windowId, ctx.now)
  await freeWaiting(ctx.tx, windowId)
}

/** Windows that nobody closed yesterday are closed, and what lay there is put away. */
export const putAwayYesterday = (ctx: Ctx): Promise<void> => tidyUp(ctx.tx, instantOf(dayOf(ctx.now), 0))

export interface DeskTicket {
  id: string
  label: string
  service: string
  state: string
  priority: boolean
  dossierCode: string | null
  since: string
  missed: boolean
  version: number
}

export interface Desk {
  code: string
  name: string
  mayManage: boolean
  services: { letter: string; name: string; nameEn: string; waiting: number }[]
  windows: { id: string; number: number; services: string[]; isOpen: boolean; isMine: boolean }[]
  /** The window at which the actor sits, whom it has called, and who comes next. */
  mine: { id: string; number: number; ticket: DeskTicket | null; next: string[]; waiting: number } | null
  today: DayFigures
}

export const listDesks = async (ctx: Ctx) =>
  (await centresOf(ctx)).map(({ id, code, name }) => ({
    code,
    name,
    mayServe: mayAt(ctx.actor, 'counters.serve', id),
    mayManage: mayAt(ctx.actor, 'counters.arrange', id),
  }))

/** What an officer at the counter of a centre works with. */
export async function readDesk(ctx: Ctx, code: string): Promise<Desk> {
  const unit = await centreCalled(ctx, code)
  requireAt(ctx, 'counters.serve', unit.id)
  const queue = await readQueue(ctx, unit.id)
  const window = queue.windows.find(({ accountId }) => accountId === ctx.actor.id)
  const letters = new Map(queue.services.map(({ id, letter }) => [id, letter]))
  return {
    code: unit.code,
    name: unit.name,
    mayManage: mayAt(ctx.actor, 'counters.arrange', unit.id),
    services: queue.services.map(({ id, letter, name, nameEn }) => ({
      letter,
      name,
      nameEn,
      waiting: queue.waiting.filter(({ serviceId }) => serviceId === id).length,
    })),
    windows: queue.windows.map(({ id, number, serves, accountId }) => ({
      id,
      number,
      services: serves.flatMap((service) => letters.get(service) ?? []).sort(),
      isOpen: accountId !== null,
      isMine: accountId === ctx.actor.id,
    })),
    mine: window ? await ownWindow(ctx, queue, window, letters) : null,
    today: await figuresOf(ctx.tx, unit.id, dayOf(ctx.now)),
  }
}

/** How many of those who come next are named. */
const SHOWN_NEXT = 5

async function ownWindow(
  ctx: Ctx,
  queue: Queue,
  window: ServiceWindow,
  letters: Map<string, string>,
): Promise<Desk['mine']> {
  const ticket = await ticketAt(ctx.tx, window.id)
  const waiting = queue.waiting.filter((one) => isFor(one, window))
  const run = await priorityRun(ctx, window.unitId, window.serves)
  return {
    id: window.id,
    number: window.number,
    ticket: ticket ? shown(ticket, letters) : null,
    next: inLine(ctx, waiting, run).slice(0, SHOWN_NEXT).map(labelOf),
    waiting: waiting.length,
  }
}

const shown = (ticket: Ticket, letters: Map<string, string>): DeskTicket => ({
  id: ticket.id,
  label: labelOf(ticket),
  service: letters.get(ticket.serviceId) ?? ticket.letter,
  state: ticket.state,
  priority: ticket.priority,
  dossierCode: ticket.dossierCode,
  since: (ticket.servingAt ?? ticket.rungAt ?? ticket.takenAt).toISOString(),
  missed: ticket.misses > 0,
  version: ticket.version,
})
