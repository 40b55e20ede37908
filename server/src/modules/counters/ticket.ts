import type { Day } from '#platform/calendar.ts'

/** `left`: its holder gave it back. `absent`: they did not come, twice. */
export type TicketState = 'waiting' | 'called' | 'serving' | 'done' | 'absent' | 'left'
export type Source = 'kiosk' | 'phone' | 'appointment'

/** A number in the line. It knows nobody. */
export interface Ticket {
  id: string
  unitId: string
  day: Day
  letter: string
  number: number
  serviceId: string
  source: Source
  priority: boolean
  /** Only when its holder scanned it. */
  dossierCode: string | null
  state: TicketState
  takenAt: Date
  /** Its place in the line. */
  queuedAt: Date
  /** From when on it comes first: the time of an appointment to which its holder came. */
  dueAt: Date | null
  /** Sent to this window and no other. */
  forWindowId: string | null
  windowId: string | null
  /** Number of the window that called it. */
  window: number | null
  calledAt: Date | null
  /** When it was last called out, again too. */
  rungAt: Date | null
  servingAt: Date | null
  endedAt: Date | null
  /** How often its holder did not come. */
  misses: number
  version: number
}

/** `A007`. */
export const labelOf = ({ letter, number }: Pick<Ticket, 'letter' | 'number'>): string =>
  letter + String(number).padStart(3, '0')

/** Whether it comes first now: by law, or because its time has come. */
export const comesFirst = ({ priority, dueAt }: Pick<Ticket, 'priority' | 'dueAt'>, now: Date): boolean =>
  priority || (dueAt !== null && dueAt <= now)

/** Whether a window may call it: it serves the service, or the ticket was sent to it. */
export const isFor = (
  { serviceId, forWindowId }: Pick<Ticket, 'serviceId' | 'forWindowId'>,
  window: { id: string; serves: readonly string[] },
): boolean => (forWindowId ? forWindowId === window.id : window.serves.includes(serviceId))

/** Whether it still counts on this day. */
export const isLive = ({ state, day }: Pick<Ticket, 'state' | 'day'>, today: Day): boolean =>
  day === today && ['waiting', 'called', 'serving'].includes(state)

export const secondsBetween = (from: Date, until: Date): number =>
  Math.max(0, Math.round((until.getTime() - from.getTime()) / 1000))
