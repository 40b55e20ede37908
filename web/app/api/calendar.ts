import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'

export type CalendarYear = Body<'/api/admin/calendar/{year}'>
export type CalendarDay = CalendarYear['days'][number]
export type CalendarChange = CalendarYear['changes'][number]

export const readCalendar = (context: Context, year: number): Promise<CalendarYear> =>
  answer(api(context).GET('/api/admin/calendar/{year}', { params: { path: { year } } }))

export interface WantedDays {
  decision: string
  add: { day: string; kind: 'holiday' | 'working'; nameVi: string; nameEn: string }[]
  remove: string[]
  csv: string | null
}

/** Asks for a change; the same `key` never does so twice. */
export const proposeCalendarChange = (context: Context, body: WantedDays, key: string) =>
  answer(api(context).POST('/api/admin/calendar-changes', { body, headers: { 'idempotency-key': key } }))

export const applyCalendarChange = (context: Context, id: string) =>
  answer(api(context).POST('/api/admin/calendar-changes/{id}/application', { params: { path: { id } } }))

export const withdrawCalendarChange = (context: Context, id: string) =>
  answer(api(context).POST('/api/admin/calendar-changes/{id}/withdrawal', { params: { path: { id } } }))

/** Tables that the browser opens itself. */
export const calendarFile = {
  days: (year: number) => `/api/admin/calendar/${year}/days.csv`,
  moves: (id: string) => `/api/admin/calendar-changes/${id}/moves.csv`,
}
