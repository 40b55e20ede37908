import type pg from 'pg'
import type { PlacedProcedure, Slot } from './places.ts'

/** Puts what was drawn into temporary tables, from which every row is made by set. */
export async function stagePlaces(
  client: pg.Client,
  { procedures, slots, days }: { procedures: PlacedProcedure[]; slots: Slot[]; days: string[] },
): Promise<void> {
  await client.query(`
    create temp table g_procedure (no int primary key, version_id uuid, code text, name text, form_version_id uuid,
      process_version_id uuid, form_data jsonb, components text[], days int);
    create temp table g_slot (no int primary key, procedure int, unit_id uuid, unit_code text, unit_name text,
      desk_id uuid);
    create temp table g_day (no int primary key, day date)`)
  await client.query(
    `insert into g_procedure select (p->>'no')::int, (p->>'versionId')::uuid, p->>'code', p->>'name',
      (p->>'formVersionId')::uuid, (p->>'processVersionId')::uuid, p->'formData',
      array(select jsonb_array_elements_text(p->'components')), (p->>'days')::int
    from jsonb_array_elements($1::jsonb) p`,
    [JSON.stringify(procedures.map(({ units: _, ...p }) => p))],
  )
  await client.query(
    `insert into g_slot select row_number() over () - 1, * from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::uuid[])`,
    [
      slots.map((s) => s.procedure),
      slots.map((s) => s.unit.id),
      slots.map((s) => s.unit.code),
      slots.map((s) => s.unit.name),
      slots.map((s) => s.desk.id),
    ],
  )
  await client.query('insert into g_day select row_number() over () - 1, day from unnest($1::date[]) day', [
    days,
  ])
  await client.query('analyze g_procedure; analyze g_slot; analyze g_day')
}
