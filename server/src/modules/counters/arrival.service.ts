import { notify } from '#modules/notifications/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { addDays, dayOf, instantOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { endAppointment, lockByCode, lockOverdue, markReminded } from './appointments.repository.ts'
import { holdCentre, serviceById } from './centres.repository.ts'
import { appointmentArrived, appointmentMissed } from './counters.facts.ts'
import { centreCalled } from './counters.policy.ts'
import { drawTicket, requireKiosk, type Taken } from './taking.service.ts'
import { secondsBetween } from './ticket.ts'

/** Whoever comes later than this waits like everybody else; after it the appointment counts as missed. */
const LATE_MINUTES = 15
const MISSED_MINUTES = 30

/** Turns an appointment's code into a ticket that comes first from its time on. Only on a screen of its centre, on its day. */
export async function arrive(ctx: Ctx, centre: string, kiosk: string, code: string): Promise<Taken> {
  const unit = await centreCalled(ctx, centre)
  await requireKiosk(ctx, unit.id, kiosk)
  await holdCentre(ctx.tx, unit.id)
  const known = await lockByCode(ctx.tx, code)
  if (!known || known.unitId !== unit.id) throw notFound('counters.appointment_not_found')
  if (known.state !== 'booked') throw conflict('counters.appointment_over')
  if (dayOf(known.startsAt) !== dayOf(ctx.now)) throw conflict('counters.appointment_other_day')
  const service = await serviceById(ctx.tx, known.serviceId)
  const lateSeconds = secondsBetween(known.startsAt, ctx.now)
  const dueAt = lateSeconds <= LATE_MINUTES * 60 ? known.startsAt : null
  const { id, ...taken } = await drawTicket(ctx, { service, source: 'appointment', priority: false, dueAt })
  await endAppointment(ctx.tx, known.id, 'arrived', ctx.now, id)
  const payload = { service: service.letter, lateSeconds }
  await publish(ctx, appointmentArrived, { subject: known.id, unitId: unit.id, payload })
  return taken
}

const WHEN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
})

/** Reminds everybody who comes tomorrow, once. */
export async function remindOfTomorrow(ctx: Ctx): Promise<void> {
  const tomorrow = addDays(dayOf(ctx.now), 1)
  const due = await markReminded(ctx.tx, instantOf(tomorrow, 0), instantOf(addDays(tomorrow, 1), 0), ctx.now)
  for (const { personId, startsAt, code, unitId } of due) {
    const { name } = await getUnit(ctx, unitId)
    const params = {
      time: WHEN.format(startsAt),
      day: tomorrow.split('-').reverse().join('/'),
      centre: name,
      code,
    }
    await notify(ctx, { personId, template: 'appointment.reminder', params, link: '/lich-hen' })
  }
}

/** Writes down who did not come. */
export async function noteMissed(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now.getTime() - MISSED_MINUTES * 60_000)
  for (const { id, unitId, serviceId } of await lockOverdue(ctx.tx, before)) {
    await endAppointment(ctx.tx, id, 'missed', ctx.now)
    const { letter } = await serviceById(ctx.tx, serviceId)
    await publish(ctx, appointmentMissed, { subject: id, unitId, payload: { service: letter } })
  }
}
