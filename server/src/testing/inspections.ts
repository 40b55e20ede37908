import type { Call } from './dossier-calls.ts'
import type { Tracer } from './traces.ts'

/** What the city's inspector calls rightfully. */
export const RIGHTFUL_INSPECTIONS: Record<string, [username: string, details?: Partial<Call>]> = {
  'GET /api/admin/reading-signs': ['thanhtra'],
  'POST /api/admin/reading-signs/{id}/finding': [
    'thanhtra',
    { payload: { outcome: 'explained', text: 'Trực theo phân công' } },
  ],
  'POST /api/admin/declared-relations': ['thanhtra'],
  'GET /api/admin/record-kinds': ['thanhtra'],
  'GET /api/admin/inspections': ['thanhtra'],
  'POST /api/admin/inspections': ['thanhtra', { payload: { reference: 'QĐ 01', reason: 'Theo kế hoạch' } }],
  'POST /api/admin/inspections/{id}/searches': [
    'thanhtra',
    { payload: { records: 'readings', citizenId: '099190000017' } },
  ],
  'GET /api/admin/inspections/{id}/searches/{searchId}/records': ['thanhtra'],
  'GET /api/admin/inspections/{id}/searches/{searchId}/records.csv': ['thanhtra'],
  'GET /api/admin/inspections/{id}/records/{records}/{recordId}/proof': ['thanhtra'],
}

/** A declaration in an inspection that the city's inspector has opened. */
export const freshDeclaration = async (traces: Tracer) => ({
  inspectionId: await freshInspection(traces, '{id}'),
  official: 'hongbang.motcua',
  citizenId: '099190000017',
  kind: 'relative',
})

/** An inspection that the city's inspector has opened, with a search for readings, put into an address. */
export async function freshInspection({ query }: Tracer, url: string): Promise<string> {
  const [made] = await query<{ id: string; search: string }>(
    `with opened as (
       insert into inspection.inspection (id, account_id, reference, reason, opened_at)
       select gen_random_uuid(), id, 'QĐ 01', 'Theo kế hoạch', now() from identity.account where username = 'thanhtra'
       returning id)
     insert into inspection.search (id, inspection_id, made_at, records)
     select gen_random_uuid(), id, now(), 'readings' from opened returning inspection_id as id, id as search`,
  )
  const [row] = await query<{ id: string }>(
    `select a.id from platform.audit a join platform.log_leaf l on l.row_id = a.id
     where a.unit_id is not null and l.leaf_index < (select max(size) from platform.log_head) limit 1`,
  )
  return url
    .replace('{id}', made!.id)
    .replace('{searchId}', made!.search)
    .replace('{records}', 'acts')
    .replace('{recordId}', row?.id ?? made!.id)
}

/** A sign about a reading at night, not yet closed. */
export async function freshSign({ query }: Tracer): Promise<string> {
  const [made] = await query<{ id: string }>(
    `insert into inspection.sign (id, rule, day, account_id, about, evidence, noticed_at)
     select gen_random_uuid(), 'odd_hours', current_date, id, gen_random_uuid()::text, '{"people": 1}', now()
     from identity.account where username = 'hongbang.motcua' returning id`,
  )
  return made!.id
}
