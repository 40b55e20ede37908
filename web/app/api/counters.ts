import type { paths } from '#contract'
import { answer, api, type Context } from './client.ts'

export const readCentre = (context: Context, code: string) =>
  answer(api(context).GET('/api/open/centres/{code}', { params: { path: { code } } }))
export type Centre = Awaited<ReturnType<typeof readCentre>>

export const readBoard = (context: Context, code: string) =>
  answer(api(context).GET('/api/open/centres/{code}/board', { params: { path: { code } } }))
export type Board = Awaited<ReturnType<typeof readBoard>>

/** The code that lets phones draw numbers, for a screen that the centre has set up. */
export const readDoor = (context: Context, code: string, kiosk: string) =>
  answer(
    api(context).POST('/api/open/centres/{code}/door-codes', { params: { path: { code } }, body: { kiosk } }),
  )

type Taking = paths['/api/open/centres/{code}/tickets']['post']['requestBody']['content']['application/json']

export const takeTicket = (context: Context, code: string, body: Taking, key: string) =>
  answer(
    api(context).POST('/api/open/centres/{code}/tickets', {
      params: { path: { code } },
      body,
      headers: { 'idempotency-key': key },
    }),
  )

export const readTicket = (context: Context, token: string) =>
  answer(api(context).GET('/api/open/tickets/{token}', { params: { path: { token } } }))
export type Ticket = Awaited<ReturnType<typeof readTicket>>

export const giveBack = (context: Context, token: string) =>
  answer(api(context).POST('/api/open/tickets/{token}/leaving', { params: { path: { token } } }))

/** The centres in which somebody serves, or which they manage. */
export const listCentres = async (context: Context) =>
  (await answer(api(context).GET('/api/officer/centres'))).items

export const readDesk = (context: Context, code: string) =>
  answer(api(context).GET('/api/officer/centres/{code}', { params: { path: { code } } }))
export type Desk = Awaited<ReturnType<typeof readDesk>>

type Verb = 'opening' | 'closing'

export const turnWindow = (context: Context, id: string, verb: Verb) =>
  verb === 'opening'
    ? answer(api(context).POST('/api/officer/windows/{id}/opening', { params: { path: { id } } }))
    : answer(api(context).POST('/api/officer/windows/{id}/closing', { params: { path: { id } } }))

/** Calls whoever is next; the label is null when nobody waits. */
export const callNext = (context: Context, id: string, key: string) =>
  answer(
    api(context).POST('/api/officer/windows/{id}/calls', {
      params: { path: { id } },
      headers: { 'idempotency-key': key },
    }),
  )

export const HELD_VERBS = ['recall', 'serving', 'completion', 'absence'] as const
export type HeldVerb = (typeof HELD_VERBS)[number]

export const settle = (context: Context, id: string, verb: HeldVerb, seen: number) =>
  answer(
    api(context).POST(`/api/officer/queue-tickets/{id}/${verb}`, {
      params: { path: { id } },
      body: { seen },
    }),
  )

export const sendOn = (
  context: Context,
  id: string,
  body: { seen: number; service?: string; window?: number },
) => answer(api(context).POST('/api/officer/queue-tickets/{id}/transfer', { params: { path: { id } }, body }))

export const readSettings = (context: Context, code: string) =>
  answer(api(context).GET('/api/officer/centres/{code}/settings', { params: { path: { code } } }))
export type Settings = Awaited<ReturnType<typeof readSettings>>

export const saveSettings = (
  context: Context,
  code: string,
  body: Pick<Settings, 'hours' | 'services' | 'windows'>,
) => answer(api(context).PUT('/api/officer/centres/{code}/settings', { params: { path: { code } }, body }))

export const registerKiosk = (context: Context, code: string, name: string) =>
  answer(
    api(context).POST('/api/officer/centres/{code}/kiosks', { params: { path: { code } }, body: { name } }),
  )

export const putAwayKiosk = (context: Context, id: string) =>
  answer(api(context).DELETE('/api/officer/kiosks/{id}', { params: { path: { id } } }))

export const appointmentPlaces = async (context: Context, procedure: string) =>
  (await answer(api(context).GET('/api/open/appointment-places', { params: { query: { procedure } } }))).items

export const appointmentDays = async (context: Context, code: string, procedure: string) =>
  (
    await answer(
      api(context).GET('/api/open/centres/{code}/appointment-days', {
        params: { path: { code }, query: { procedure } },
      }),
    )
  ).days
export type AppointmentDays = Awaited<ReturnType<typeof appointmentDays>>

/** Turns an appointment into a ticket, on a screen of its centre. */
export const arrive = (context: Context, code: string, kiosk: string, appointment: string) =>
  answer(
    api(context).POST('/api/open/centres/{code}/arrivals', {
      params: { path: { code } },
      body: { kiosk, appointment },
    }),
  )

export const ownAppointments = async (context: Context) =>
  (await answer(api(context).GET('/api/citizen/appointments'))).items
export type Appointment = Awaited<ReturnType<typeof ownAppointments>>[number]

type Booking = { centre: string; procedureCode: string; startsAt: string }

export const bookAppointment = (context: Context, body: Booking, key: string) =>
  answer(api(context).POST('/api/citizen/appointments', { body, headers: { 'idempotency-key': key } }))

export const moveAppointment = (context: Context, id: string, body: { seen: number; startsAt: string }) =>
  answer(api(context).POST('/api/citizen/appointments/{id}/move', { params: { path: { id } }, body }))

export const cancelAppointment = (context: Context, id: string, seen: number) =>
  answer(
    api(context).POST('/api/citizen/appointments/{id}/cancellation', {
      params: { path: { id } },
      body: { seen },
    }),
  )
