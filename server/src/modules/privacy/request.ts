import {
  addDays,
  addWorkingDays,
  type Day,
  dayOf,
  type WorkingCalendar,
  workingDayFrom,
} from '#platform/calendar.ts'

export const REQUEST_KINDS = ['access', 'correction', 'deletion', 'restriction', 'objection'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]
export type RequestState = 'received' | 'in_progress' | 'done' | 'refused' | 'withdrawn'

/** Working days in which a person is told what will become of their request (NĐ 356/2025). */
const ANSWER_IN = 2
/** Days in which it is done: working days are not meant here (NĐ 356/2025). */
const DONE_IN: Record<RequestKind, number> = {
  access: 10,
  correction: 10,
  restriction: 15,
  objection: 15,
  deletion: 20,
}

export interface Deadlines {
  answerBy: Day
  dueBy: Day
}

/** Counting starts the day after; a last day on which nobody works rolls forward. */
export function deadlinesOf(calendar: WorkingCalendar, kind: RequestKind, madeAt: Date): Deadlines {
  const day = dayOf(madeAt)
  const answerBy = addWorkingDays(calendar, day, ANSWER_IN)
  const dueBy = workingDayFrom(calendar, addDays(day, DONE_IN[kind]))
  return { answerBy, dueBy: [answerBy, dueBy].sort().at(-1)! }
}

/** Once, by as long again. */
export const extended = (calendar: WorkingCalendar, kind: RequestKind, dueBy: Day): Day =>
  workingDayFrom(calendar, addDays(dueBy, DONE_IN[kind]))

interface Clocked extends Deadlines {
  state: RequestState
}

/** The day that counts next, none once it is closed. */
export const nextDay = ({ state, answerBy, dueBy }: Clocked): Day | null => {
  if (state === 'received') return answerBy
  return state === 'in_progress' ? dueBy : null
}

export const isLate = (request: Clocked, now: Date): boolean => {
  const next = nextDay(request)
  return next !== null && dayOf(now) > next
}
