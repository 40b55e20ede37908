import { randomInt } from 'node:crypto'
import { getUnit, type Unit } from '#modules/organisation/index.ts'
import { findProcedure, type ProcedureVersion } from '#modules/procedures/index.ts'
import { addDays, type Day, dayOf, instantOf, workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import {
  type Appointment,
  appointmentsOf,
  endAppointment,
  holdCapacity,
  insertAppointment,
  lockAppointment,
  moveAppointment,
  takenPlaces,
} from './appointments.repository.ts'
import { centreIds, hoursOf, type Service, serviceById, servicesOf } from './centres.repository.ts'
import { appointmentBooked, appointmentCancelled, appointmentMoved } from './counters.facts.ts'
import { centreCalled } from './counters.policy.ts'
import { slotsOf, workingDays } from './slots.ts'

/** How far ahead one may book, in working days; and how many appointments one may have at a time. */
const DAYS_AHEAD = 10
const MOST_BOOKED = 3

export interface Place {
  code: string
  name: string
  service: string
}

/** The centres that give appointments for a procedure. */
export async function placesFor(ctx: Ctx, procedureCode: string): Promise<Place[]> {
  const procedure = await requireProcedure(ctx, procedureCode)
  const places: Place[] = []
  for (const unitId of await centreIds(ctx.tx)) {
    const service = serviceFor(await servicesOf(ctx.tx, unitId), procedure)
    if (!service) continue
    const { code, name } = await getUnit(ctx, unitId)
    places.push({ code, name, service: service.letter })
  }
  return places.sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

export interface FreeSlot {
  startsAt: string
  free: number
}

/** The half hours of the coming working days in which somebody may still come, by day. */
export async function freeSlots(
  ctx: Ctx,
  centre: string,
  procedureCode: string,
): Promise<{ day: Day; slots: FreeSlot[] }[]> {
  const { unit, service } = await placeOf(ctx, centre, procedureCode)
  const hours = await hoursOf(ctx.tx, unit.id)
  const days = await bookableDays(ctx)
  const until = instantOf(addDays(days.at(-1)!, 1), 0)
  const taken = await takenPlaces(ctx.tx, service.id, ctx.now, until)
  return days.map((day) => ({
    day,
    slots: slotsOf(hours, day).flatMap((at) => {
      const free = service.perSlot - (taken.get(at.getTime()) ?? 0)
      return free > 0 ? [{ startsAt: at.toISOString(), free }] : []
    }),
  }))
}

/** From the next working day on: today one draws a number. */
const bookableDays = async (ctx: Ctx): Promise<Day[]> =>
  workingDays(await workingCalendar(ctx), addDays(dayOf(ctx.now), 1), DAYS_AHEAD)

export interface Booking {
  centre: string
  procedureCode: string
  startsAt: string
}

/** Books a half hour. Refuses a time that is not given or full, and a fourth appointment. */
export async function book(ctx: Ctx, { centre, procedureCode, startsAt }: Booking): Promise<string> {
  const { unit, service, procedure } = await placeOf(ctx, centre, procedureCode)
  const at = new Date(startsAt)
  const personId = ctx.actor.personId!
  await takePlace(ctx, unit.id, service.id, at)
  await requireRoom(ctx, personId, at)
  const id = newId()
  await insertAppointment(ctx.tx, {
    id,
    unitId: unit.id,
    serviceId: service.id,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    personId,
    startsAt: at,
    code: newCode(),
    state: 'booked',
    bookedAt: ctx.now,
    ticketId: null,
    version: 1,
  })
  const payload = { service: service.letter, startsAt: at.toISOString() }
  await publish(ctx, appointmentBooked, { subject: id, unitId: unit.id, payload })
  return id
}

/** The capacity is held from here on, so that the last place is taken once. */
async function takePlace(ctx: Ctx, unitId: string, serviceId: string, at: Date): Promise<void> {
  const perSlot = await holdCapacity(ctx.tx, serviceId)
  const day = (await bookableDays(ctx)).find((one) => one === dayOf(at))
  const slots = day ? slotsOf(await hoursOf(ctx.tx, unitId), day) : []
  if (!slots.some((slot) => slot.getTime() === at.getTime())) throw invalid('counters.no_such_time')
  const taken = await takenPlaces(ctx.tx, serviceId, at, new Date(at.getTime() + 1))
  if ((taken.get(at.getTime()) ?? 0) >= perSlot) throw conflict('counters.time_full')
}

async function requireRoom(ctx: Ctx, personId: string, at: Date): Promise<void> {
  const booked = (await appointmentsOf(ctx.tx, personId)).filter(({ state }) => state === 'booked')
  if (booked.some(({ startsAt }) => startsAt.getTime() === at.getTime())) throw conflict('counters.same_time')
  if (booked.length >= MOST_BOOKED) throw conflict('counters.too_many_booked', { most: MOST_BOOKED })
}

export async function move(ctx: Ctx, id: string, seen: number, startsAt: string): Promise<void> {
  const known = await ownBooked(ctx, id, seen)
  const at = new Date(startsAt)
  await takePlace(ctx, known.unitId, known.serviceId, at)
  await moveAppointment(ctx.tx, id, at)
  const { letter } = await serviceById(ctx.tx, known.serviceId)
  const payload = { service: letter, startsAt: at.toISOString() }
  await publish(ctx, appointmentMoved, { subject: id, unitId: known.unitId, payload })
}

export async function cancel(ctx: Ctx, id: string, seen: number): Promise<void> {
  const { unitId, serviceId } = await ownBooked(ctx, id, seen)
  await endAppointment(ctx.tx, id, 'cancelled', ctx.now)
  const { letter } = await serviceById(ctx.tx, serviceId)
  await publish(ctx, appointmentCancelled, { subject: id, unitId, payload: { service: letter } })
}

/** Another person's is as if it were not there. */
async function ownBooked(ctx: Ctx, id: string, seen: number): Promise<Appointment> {
  const known = await lockAppointment(ctx.tx, id)
  if (!known || known.personId !== ctx.actor.personId) throw notFound('counters.appointment_not_found')
  if (known.version !== seen || known.state !== 'booked') throw conflict('counters.appointment_changed')
  return known
}

export interface AppointmentView {
  id: string
  centre: { code: string; name: string }
  procedure: { code: string; name: string }
  startsAt: string
  code: string
  state: Appointment['state']
  version: number
}

export async function ownAppointments(ctx: Ctx): Promise<AppointmentView[]> {
  const all = await appointmentsOf(ctx.tx, ctx.actor.personId!)
  return Promise.all(
    all.map(async (a) => {
      const { code, name } = await getUnit(ctx, a.unitId)
      return {
        id: a.id,
        centre: { code, name },
        procedure: { code: a.procedureCode, name: a.procedureName },
        startsAt: a.startsAt.toISOString(),
        code: a.code,
        state: a.state,
        version: a.version,
      }
    }),
  )
}

async function placeOf(
  ctx: Ctx,
  centre: string,
  procedureCode: string,
): Promise<{ unit: Unit; service: Service; procedure: ProcedureVersion }> {
  const unit = await centreCalled(ctx, centre)
  const procedure = await requireProcedure(ctx, procedureCode)
  const service = serviceFor(await servicesOf(ctx.tx, unit.id), procedure)
  if (!service) throw conflict('counters.no_appointments')
  return { unit, service, procedure }
}

const serviceFor = (services: Service[], { fields }: ProcedureVersion): Service | undefined =>
  services.find((service) => service.perSlot > 0 && fields.some(({ code }) => service.fields.includes(code)))

async function requireProcedure(ctx: Ctx, code: string): Promise<ProcedureVersion> {
  const procedure = await findProcedure(ctx, code)
  if (!procedure) throw notFound('counters.procedure_not_found')
  return procedure
}

/** No letter or digit that is taken for another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

const newCode = (): string => Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
