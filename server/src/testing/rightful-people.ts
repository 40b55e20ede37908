import { atSession } from './assistances.ts'
import type { Call } from './dossier-calls.ts'
import { aGuardian, freshGuardian, guardianOfChild } from './guardians.ts'
import { aMerger, callAboutMerger } from './mergers.ts'
import type { Tracer } from './traces.ts'

/** Good calls to the routes about who helps, who acts for a child, and who has two records. */
export const RIGHTFUL_FOR_PEOPLE: Record<string, [username: string | null, details?: Partial<Call>]> = {
  'GET /api/citizen/assistances': ['lan'],
  'POST /api/citizen/assistances': ['phuc', { payload: {} }],
  'GET /api/citizen/assistances/{id}': ['lan'],
  'POST /api/citizen/assistances/{id}/end': ['phuc'],
  'GET /api/citizen/assistance-offers/{code}': ['lan'],
  'POST /api/citizen/assistance-offers/{code}/acceptance': ['lan'],
  'POST /api/citizen/assistance-offers/{code}/refusal': ['lan'],
  'POST /api/officer/guardianship-lookups': ['hongbang.motcua', { payload: { citizenId: '099190000017' } }],
  'POST /api/officer/guardianships': ['hongbang.motcua', { payload: aGuardian() }],
  'POST /api/officer/guardianships/{id}/end': ['hongbang.motcua', { payload: { reason: 'Quyết định 1' } }],
  'GET /api/citizen/guardianships/{id}/consents': ['lan'],
  'PUT /api/citizen/guardianships/{id}/consents/{purpose}': ['lan', { payload: { version: 1 } }],
  'DELETE /api/citizen/guardianships/{id}/consents/{purpose}': ['lan'],
  'GET /api/admin/mergers': ['quantri'],
  'POST /api/admin/mergers': ['quantri', { payload: aMerger() }],
  'POST /api/admin/mergers/{id}/approval': ['baovedulieu'],
  'POST /api/admin/mergers/{id}/refusal': ['baovedulieu'],
  'POST /api/admin/mergers/{id}/undoing': ['baovedulieu'],
  'GET /api/admin/volunteers': ['quantri', { url: '/api/admin/volunteers?unitCode=H24.165' }],
  'POST /api/admin/volunteers': [
    'quantri',
    {
      payload: {
        citizenId: '099301000031',
        fullName: 'Phạm Thị Phượng Hoa',
        unitCode: 'H24.165',
        team: 'Tổ số 1',
      },
    },
  ],
  'POST /api/admin/volunteers/{id}/relief': ['quantri'],
}

/** What such a call is about, found or made. */
export async function urlForPeople(query: Tracer['query'], url: string): Promise<string> {
  if (url.includes('/mergers')) return (await callAboutMerger(query, url)).url
  if (url.includes('/consents'))
    return url.replace('{id}', await guardianOfChild(query)).replace('{purpose}', 'reminders')
  if (url.includes('/guardianships/{id}')) return url.replace('{id}', await freshGuardian(query))
  if (url.includes('/assistance')) return atSession(query, url)
  if (!url.includes('/volunteers/{id}')) return url
  const [found] = await query<{ id: string }>(
    'select id from identity.volunteer where relieved_at is null limit 1',
  )
  return url.replace('{id}', found!.id)
}
