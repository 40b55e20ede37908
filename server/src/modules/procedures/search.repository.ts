import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { SearchDocument } from './search-document.ts'

/** Another stamp: another procedure, or another version of one, came into force. */
export async function readSearchStamp(tx: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select stamp from procedures.search_stamp`.execute(tx)
  return rows[0]!.stamp
}

/** Up to `most` procedures in force whose codes follow `after`, in the order of their codes. */
export async function readSearchDocuments(tx: Tx, after: string, most: number): Promise<SearchDocument[]> {
  const { rows } = await sql<SearchDocument>`
    select p.code, v.name, v.level, v.online_available as "onlineAvailable", v.levels, v.keywords, v.requirements,
      array(select distinct unnest(v.executing_agencies || v.competent_agencies)) as agencies,
      (select coalesce(jsonb_agg(jsonb_build_object('code', f.code, 'name', f.name) order by f.position), '[]')
        from procedures.version_field f where f.version_id = v.id) as fields,
      (select coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'name', s.name) order by s.position), '[]')
        from procedures.version_subject s where s.version_id = v.id) as subjects,
      array(select c.name from procedures.version_case c where c.version_id = v.id) as cases,
      array(select r.name from procedures.result r where r.version_id = v.id) as results,
      array(select c.name from procedures.component c where c.version_id = v.id) as components
    from procedures.procedure p join procedures.procedure_version v on v.id = p.current_version_id
    where p.code > ${after}
    order by p.code
    limit ${most}
  `.execute(tx)
  return rows
}
