import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

/** A seat that exists in the demonstration city, but for its unit. */
export const STAFF_POST = {
  positionCode: 'specialist',
  role: 'specialist',
  reach: 'unit' as 'unit' | 'subtree',
}

/** Somebody who has just joined, so that no other call needs them, and what is asked about them. */
export async function callAboutStaff(query: Tracer['query'], call: Pick<Call, 'url' | 'payload'>) {
  const join = async () => {
    const [one] = await query<{ staff: string; post: string }>(
      `with seat as (select id from organisation.unit where code = 'H24.165' and valid_to is null),
         staff as (insert into organisation.staff (id, full_name, unit_id, position_code, invented)
           select gen_random_uuid(), 'Người Mẫu', id, 'specialist', true from seat returning id, unit_id)
       insert into organisation.post (id, staff_id, unit_id, role, reach, valid_from)
       select gen_random_uuid(), id, unit_id, 'specialist', 'unit', '2026-01-01' from staff returning id as post, staff_id as staff`,
    )
    return one!
  }
  const { staff, post } = await join()
  if (call.url.includes('/substitutions/{id}')) {
    const [made] = await query<{ id: string }>(
      `insert into organisation.substitution (id, post_id, substitute_id, first_day, last_day, reason, made_by, made_at)
       values (gen_random_uuid(), $1, $2, current_date, current_date + 1, 'Thử', 'test', now()) returning id`,
      [post, (await join()).staff],
    )
    return { url: call.url.replace('{id}', made!.id) }
  }
  const url = call.url.replace('{id}', staff)
  if (!url.endsWith('/substitutions')) return { url }
  const days = { firstDay: '2026-01-01', lastDay: '2099-01-01', reason: 'Nghỉ phép' }
  return { url, payload: { postId: (await join()).post, ...days } }
}
