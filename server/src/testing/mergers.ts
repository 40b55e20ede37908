import { randomBytes } from 'node:crypto'
import { newId } from '#platform/ids.ts'
import type { Tracer } from './traces.ts'

export const aMerger = () => ({
  kind: 'person',
  oldNumber: '099085000023',
  keptNumber: '099190000017',
  evidence: 'paper',
  seen: 'Thẻ căn cước',
})

/** Two records that nobody else needs, and a merger of them at the stage at which it is asked about. */
export async function callAboutMerger(query: Tracer['query'], url: string): Promise<{ url: string }> {
  await query('delete from identity.merger')
  if (!url.includes('{id}')) return { url }
  const [id, old, kept] = [newId(), newId(), newId()]
  const merged = url.endsWith('/undoing')
  for (const person of [old, kept])
    await query(
      `insert into identity.person (id, full_name, invented, registered_at, citizen_id_index, sealed_citizen_id)
       values ($1, 'Người Mẫu Hai Sổ', true, now(), $2, $3)`,
      [person, randomBytes(32), randomBytes(41)],
    )
  if (merged) await query('update identity.person set merged_into = $2 where id = $1', [old, kept])
  await query(
    `insert into identity.merger (id, old_person_id, kept_person_id, evidence, seen, state, proposed_by, proposed_at,
       decided_by, decided_at)
     values ($1, $2, $3, 'paper', 'Thẻ căn cước', $4, 'test', now(), $5, case when $5::text is not null then now() end)`,
    [id, old, kept, merged ? 'merged' : 'proposed', merged ? 'other' : null],
  )
  return { url: url.replace('{id}', id) }
}
