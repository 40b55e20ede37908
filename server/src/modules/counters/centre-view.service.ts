import type { Unit } from '#modules/organisation/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import type { Service } from './centres.repository.ts'
import { centreCalled } from './counters.policy.ts'
import type { WaitEstimate } from './estimate.ts'
import { estimateFor, lineFor, type Queue, readQueue, windowsFor } from './queue.service.ts'
import { requireKiosk } from './taking.service.ts'
import { labelOf } from './ticket.ts'
import { ticketsIn } from './tickets.repository.ts'
import { DOOR_MINUTES, doorCode } from './tokens.ts'

export interface ServiceView {
  letter: string
  name: string
  nameEn: string
  waiting: number
  openWindows: number
  /** For whoever draws a number now. */
  estimate: WaitEstimate | null
}

export interface CentreView {
  code: string
  name: string
  services: ServiceView[]
}

/** What one may draw a number for, and how long it takes now. */
export async function readCentre(ctx: Ctx, code: string): Promise<CentreView> {
  const unit = await centreCalled(ctx, code)
  const queue = await readQueue(ctx, unit.id)
  const services: ServiceView[] = []
  for (const service of queue.services) services.push(await serviceView(ctx, unit.id, queue, service))
  return { code: unit.code, name: unit.name, services }
}

async function serviceView(
  ctx: Ctx,
  unitId: string,
  queue: Queue,
  { id, letter, name, nameEn }: Service,
): Promise<ServiceView> {
  const wanted = { serviceId: id, forWindowId: null }
  const before = (await lineFor(ctx, unitId, queue, wanted)).length
  return {
    letter,
    name,
    nameEn,
    waiting: queue.waiting.filter(({ serviceId }) => serviceId === id).length,
    openWindows: windowsFor(queue, wanted).length,
    estimate: await estimateFor(ctx, queue, wanted, before),
  }
}

export interface BoardView {
  code: string
  name: string
  /** Every window at which somebody sits, and whom it calls or serves. */
  windows: { number: number; label: string | null; state: string | null; rungAt: string | null }[]
  services: { letter: string; name: string; nameEn: string; waiting: number }[]
  at: string
}

/** What hangs above the counter. */
export async function readBoard(ctx: Ctx, code: string): Promise<BoardView> {
  const unit = await centreCalled(ctx, code)
  const { services, windows, waiting } = await readQueue(ctx, unit.id)
  const inHand = await ticketsIn(ctx.tx, unit.id, dayOf(ctx.now), ['called', 'serving'])
  return {
    code: unit.code,
    name: unit.name,
    windows: windows
      .filter(({ accountId }) => accountId)
      .map(({ id, number }) => {
        const ticket = inHand.find(({ windowId }) => windowId === id)
        return {
          number,
          label: ticket ? labelOf(ticket) : null,
          state: ticket?.state ?? null,
          rungAt: ticket?.rungAt?.toISOString() ?? null,
        }
      }),
    services: services.map(({ id, letter, name, nameEn }) => ({
      letter,
      name,
      nameEn,
      waiting: waiting.filter(({ serviceId }) => serviceId === id).length,
    })),
    at: ctx.now.toISOString(),
  }
}

/** The code that a screen of the centre shows to phones. */
export async function readDoor(
  ctx: Ctx,
  code: string,
  kiosk: string,
): Promise<{ door: string; minutes: number }> {
  const unit: Unit = await centreCalled(ctx, code)
  await requireKiosk(ctx, unit.id, kiosk)
  return { door: doorCode(ctx.tx, unit.id, ctx.now), minutes: DOOR_MINUTES }
}
