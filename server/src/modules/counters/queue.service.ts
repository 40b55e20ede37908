import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { type Service, type ServiceWindow, servicesOf, windowsOf } from './centres.repository.ts'
import { estimateWait, LOOKED_AT, type WaitEstimate } from './estimate.ts'
import { lineUp, PRIORITY_RUN } from './line.ts'
import { comesFirst, isFor, type Ticket } from './ticket.ts'
import { lastCalled, servedTimes, ticketsIn } from './tickets.repository.ts'

/** A centre's line as it stands. */
export interface Queue {
  services: Service[]
  windows: ServiceWindow[]
  /** In the order of their places. */
  waiting: Ticket[]
}

export async function readQueue(ctx: Ctx, unitId: string): Promise<Queue> {
  return {
    services: await servicesOf(ctx.tx, unitId),
    windows: await windowsOf(ctx.tx, unitId),
    waiting: await ticketsIn(ctx.tx, unitId, dayOf(ctx.now), ['waiting']),
  }
}

type Wanted = Pick<Ticket, 'serviceId' | 'forWindowId'>

/** The windows at which somebody sits who may call it. */
export const windowsFor = ({ windows }: Queue, wanted: Wanted): ServiceWindow[] =>
  windows.filter((window) => window.accountId && isFor(wanted, window))

/** Everybody whom those windows will call, in that order: also those who came for something else. */
export async function lineFor(ctx: Ctx, unitId: string, queue: Queue, wanted: Wanted): Promise<Ticket[]> {
  const windows = windowsFor(queue, wanted)
  const isOurs = windows.length
    ? (ticket: Ticket) => windows.some((window) => isFor(ticket, window))
    : ({ serviceId }: Ticket) => serviceId === wanted.serviceId
  const services = windows.length ? windows.flatMap(({ serves }) => serves) : [wanted.serviceId]
  return inLine(ctx, queue.waiting.filter(isOurs), await priorityRun(ctx, unitId, services))
}

/** Everybody who waits in the order in which they would be called. */
export const inLine = ({ now }: Ctx, waiting: readonly Ticket[], run: number): Ticket[] =>
  lineUp(
    waiting.map((ticket) => ({ ticket, priority: comesFirst(ticket, now) })),
    run,
  ).map(({ ticket }) => ticket)

/** How many with priority were called since one without was. */
export async function priorityRun(ctx: Ctx, unitId: string, serviceIds: readonly string[]): Promise<number> {
  const last = await lastCalled(ctx.tx, unitId, dayOf(ctx.now), serviceIds, PRIORITY_RUN)
  const other = last.indexOf(false)
  return other < 0 ? last.length : other
}

/** How long it will take with so many before one; null where nobody can tell. */
export async function estimateFor(
  ctx: Ctx,
  queue: Queue,
  wanted: Wanted,
  before: number,
): Promise<WaitEstimate | null> {
  const served = await servedTimes(ctx.tx, wanted.serviceId, LOOKED_AT)
  return estimateWait(before, { served, windows: windowsFor(queue, wanted).length })
}
