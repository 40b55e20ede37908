import { sql } from 'kysely'
import type { FormSchema } from '#forms/index.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'

export interface FormVersionRow {
  formVersionId: string
  schema: FormSchema
}

export interface FormContent {
  form_code: string
  digest: string
  schema: FormSchema
}

/** Publishes the forms that are not published yet; answers every id by `form_code digest`. */
export async function upsertForms(
  tx: Tx,
  forms: readonly FormContent[],
  at: Date,
): Promise<Map<string, string>> {
  const rows = forms.map((form) => ({ id: newId(), published_at: at, ...form }))
  const { rows: found } = await sql<{ id: string; form_code: string; digest: string }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as g (id uuid, form_code text, digest text, schema json, published_at timestamptz)),
    added as (
      insert into procedures.form_version (id, form_code, digest, schema, published_at)
      select id, form_code, digest, schema, published_at from given
      on conflict (form_code, digest) do nothing returning id, form_code, digest)
    select * from added union
    select f.id, f.form_code, f.digest from procedures.form_version f join given using (form_code, digest)
  `.execute(tx)
  return new Map(found.map((row) => [`${row.form_code} ${row.digest}`, row.id]))
}

/** From `at` on, new dossiers of these versions use these forms. */
export async function assignForms(
  tx: Tx,
  uses: readonly { version_id: string; form_version_id: string }[],
  at: Date,
): Promise<void> {
  await sql`
    insert into procedures.form_use (version_id, valid_from, form_version_id)
    select version_id, ${at}, form_version_id
    from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb) as u (version_id uuid, form_version_id uuid)
  `.execute(tx)
}

export async function formInUse(tx: Tx, versionId: string): Promise<FormVersionRow | undefined> {
  const { rows } = await sql<FormVersionRow>`
    select f.id as "formVersionId", f.schema from procedures.form_use u
    join procedures.form_version f on f.id = u.form_version_id
    where u.version_id = ${versionId} order by u.valid_from desc limit 1
  `.execute(tx)
  return rows[0]
}

export async function findForm(tx: Tx, formVersionId: string): Promise<FormVersionRow | undefined> {
  const { rows } = await sql<FormVersionRow>`
    select id as "formVersionId", schema from procedures.form_version where id = ${formVersionId}
  `.execute(tx)
  return rows[0]
}

export interface FormUse {
  code: string
  version_id: string
  form_code: string
  digest: string
}

/** Current versions of procedures and the form each uses now. */
export async function formsOfCurrent(tx: Tx, codes: readonly string[]): Promise<FormUse[]> {
  const { rows } = await sql<FormUse>`
    select p.code, p.current_version_id as version_id, f.form_code, f.digest
    from procedures.procedure p
    cross join lateral (
      select form_version_id from procedures.form_use u where u.version_id = p.current_version_id
      order by valid_from desc limit 1) u
    join procedures.form_version f on f.id = u.form_version_id
    where p.code = any(${codes as string[]})
  `.execute(tx)
  return rows
}
