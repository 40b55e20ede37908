import { Type } from 'typebox'
import { fact } from '#platform/facts.ts'

/** What every fact of a ticket says, so that waiting and serving can be counted without asking for more. */
const about = {
  /** Letter of the service. */
  service: Type.String(),
  priority: Type.Boolean(),
}
const Window = Type.Integer()
const Seconds = Type.Integer({ minimum: 0 })

export const ticketTaken = fact(
  'counters.ticket_taken',
  1,
  Type.Object({ ...about, source: Type.String(), number: Type.Integer() }),
)
export const ticketCalled = fact(
  'counters.ticket_called',
  1,
  Type.Object({ ...about, window: Window, waitedSeconds: Seconds }),
)
/** `waitedSeconds` from taking the number to being served, wherever they were sent in between. */
export const ticketServed = fact(
  'counters.ticket_served',
  1,
  Type.Object({ ...about, window: Window, waitedSeconds: Seconds, servedSeconds: Seconds }),
)
/** `ended`: it was the second time, and the number counts no more. */
export const ticketNoShow = fact(
  'counters.ticket_no_show',
  1,
  Type.Object({ ...about, window: Window, ended: Type.Boolean() }),
)
export const ticketTransferred = fact(
  'counters.ticket_transferred',
  1,
  Type.Object({ ...about, from: Type.String(), window: Type.Union([Window, Type.Null()]) }),
)
export const ticketLeft = fact('counters.ticket_left', 1, Type.Object(about))

/** Appointments say which service, and nothing of who comes or why. */
const ofService = { service: Type.String() }
const toTime = { ...ofService, startsAt: Type.String() }

export const appointmentBooked = fact('counters.appointment_booked', 1, Type.Object(toTime))
export const appointmentMoved = fact('counters.appointment_moved', 1, Type.Object(toTime))
export const appointmentCancelled = fact('counters.appointment_cancelled', 1, Type.Object(ofService))
export const appointmentArrived = fact(
  'counters.appointment_arrived',
  1,
  Type.Object({ ...ofService, lateSeconds: Seconds }),
)
export const appointmentMissed = fact('counters.appointment_missed', 1, Type.Object(ofService))
