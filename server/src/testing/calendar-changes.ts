import { newId } from '#platform/ids.ts'
import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

/** Good calls to the routes about the working calendar. */
export const RIGHTFUL_CALENDAR: Record<string, [username: string, details?: Partial<Call>]> = {
  'GET /api/admin/calendar/{year}': ['quantri', { url: '/api/admin/calendar/2027' }],
  'GET /api/admin/calendar/{year}/days.csv': ['quantri', { url: '/api/admin/calendar/2027/days.csv' }],
  'POST /api/admin/calendar-changes': ['quantri', { payload: aChange() }],
  'GET /api/admin/calendar-changes/{id}': ['quantri'],
  'GET /api/admin/calendar-changes/{id}/moves.csv': ['quantri'],
  'POST /api/admin/calendar-changes/{id}/application': ['quantri'],
  'POST /api/admin/calendar-changes/{id}/withdrawal': ['quantri'],
}

function aChange() {
  const add = [{ day: '2150-12-30', kind: 'holiday', nameVi: 'Nghỉ bù', nameEn: 'In lieu' }]
  return { decision: 'Thông báo 1/TB', add, remove: [] }
}

/** The only change that is open, counted already. */
export async function aCountedChange(query: Tracer['query'], url: string): Promise<string> {
  const open = `state in ('counting', 'counted', 'applying')`
  await query(
    `update platform.calendar_change set state = 'dropped', applied_by = null, applied_at = null where ${open}`,
  )
  if (!url.includes('{id}')) return url
  const id = newId()
  await query(
    `insert into platform.calendar_change (id, decision, added, removed, state, asked_by, asked_at)
     values ($1, 'Thông báo 1/TB', '[]', '[]', 'counted', 'test', now())`,
    [id],
  )
  return url.replace('{id}', id)
}
