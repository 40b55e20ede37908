import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Component, ProcedureVersion } from './procedure.ts'

export async function findCurrentVersionId(tx: Tx, code: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`
    select current_version_id as id from procedures.procedure where code = ${code}
  `.execute(tx)
  return rows[0]?.id ?? undefined
}

/** The rows of a table that belong to version `v`, as a JSON list in their order. */
const list = (table: string, shape: string): RawBuilder<unknown> =>
  sql.raw(`(select coalesce(jsonb_agg(jsonb_build_object(${shape}) order by t.position), '[]')
    from procedures.${table} t where t.version_id = v.id)`)

const NAMED = `'code', t.code, 'name', t.name`

/** A version before its papers know which of them the form stands in for. */
export type StoredVersion = Omit<ProcedureVersion, 'components'> & {
  components: Omit<Component, 'byForm'>[]
  /** Source codes of papers. */
  standsFor: string[] | null
}

/** Everything about one version, in one statement; undefined when there is none. */
export async function readVersion(tx: Tx, versionId: string): Promise<StoredVersion | undefined> {
  const { rows } = await sql<StoredVersion>`
    select v.id as "versionId", v.procedure_code as code, v.version, v.name, v.source, v.valid_from as "validFrom",
      v.level, v.online_available as "onlineAvailable", v.is_vertical as "isVertical",
      v.non_territorial as "nonTerritorial", v.offline_only as "offlineOnly", v.levels,
      jsonb_build_object('number', v.decision_no, 'date', v.decision_date, 'agency', jsonb_build_object(
        'code', v.promulgating_agency_code, 'name', v.promulgating_agency_name)) as decision,
      jsonb_build_object('executing', v.executing_agencies, 'competent', v.competent_agencies,
        'coordinating', v.coordinating_agencies) as agencies,
      v.receiving_address as "receivingAddress", v.requirements, v.keywords, v.note, v.source_url as "sourceUrl",
      ${list('version_field', NAMED)} as fields,
      ${list('version_subject', NAMED)} as subjects,
      ${cases} as cases,
      (select coalesce(array_agg(g.name order by g.position), '{}') from procedures.component_group g
        where g.version_id = v.id) as groups,
      ${components} as components,
      ${channelLimits} as "timeLimits",
      ${list('fee', `'channel', t.channel, 'kind', t.kind, 'amount', t.amount, 'text', t.text`)} as fees,
      ${list('step', `'name', t.name, 'text', t.text`)} as steps,
      ${list('legal_basis', NAMED)} as "legalBasis",
      ${list('result', NAMED)} as results,
      (select f.schema -> 'x-stands-for' from procedures.form_use u
        join procedures.form_version f on f.id = u.form_version_id
        where u.version_id = v.id order by u.valid_from desc limit 1) as "standsFor"
    from procedures.procedure_version v where v.id = ${versionId}
  `.execute(tx)
  return rows[0]
}

const cases = sql.raw(`(
  select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'name', c.name, 'timeLimits', (
      select coalesce(jsonb_agg(jsonb_build_object('amount', l.amount, 'unit', l.unit) order by l.position), '[]')
      from procedures.time_limit l
      where l.version_id = v.id and l.case_code = c.code and l.amount is not null)) order by c.position), '[]')
  from procedures.version_case c where c.version_id = v.id)`)

const channelLimits = sql.raw(`(
  select coalesce(jsonb_agg(jsonb_build_object('channel', t.channel, 'amount', t.amount, 'unit', t.unit,
      'text', t.text, 'note', t.note) order by t.position), '[]')
  from procedures.time_limit t where t.version_id = v.id and t.channel is not null)`)

/** A paper without a name (four in the dump) is called by its place. */
const components = sql.raw(`(
  select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'sourceCode', c.source_code,
      'name', case when c.name = '' then 'Giấy tờ thứ ' || c.position + 1 || ' (danh mục không ghi tên)' else c.name end,
      'group', g.name, 'originals', c.originals, 'copies', c.copies, 'required', c.required, 'forms', c.forms) order by c.position), '[]')
  from procedures.component c
  join procedures.component_group g on g.version_id = c.version_id and g.position = c.group_position
  where c.version_id = v.id)`)

export interface Facet {
  code: string
  name: string
  count: number
}

/** Fields (or subjects) of the procedures in force, the largest first, with the number of procedures of each. */
export async function countBy(tx: Tx, table: 'version_field' | 'version_subject'): Promise<Facet[]> {
  const { rows } = await sql<Facet>`
    select t.code, min(t.name) as name, count(distinct p.code)::int as count
    from procedures.procedure p join ${sql.table(`procedures.${table}`)} t on t.version_id = p.current_version_id
    group by t.code order by count desc, name
  `.execute(tx)
  return rows
}
