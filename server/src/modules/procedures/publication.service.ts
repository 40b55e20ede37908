import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import type { CatalogueRecord } from './catalogue-record.ts'
import { askForStamp } from './catalogue-stamp.ts'
import { type DerivedVersion, deriveVersion } from './derive-version.ts'
import { assignForms, type FormContent, upsertForms } from './forms.repository.ts'
import { genericForm } from './generic-form.ts'
import { ownForms, standsFor } from './own-forms.ts'
import {
  type CurrentVersion,
  currentVersions,
  insertProcedures,
  insertRows,
  lockCatalogue,
  pointToVersions,
} from './publication.repository.ts'
import { digestOf } from './tidy.ts'

export type Source = 'catalogue' | 'own'

export interface Published {
  added: number
  changed: number
  unchanged: number
}

interface NewVersion {
  id: string
  version: number
  record: CatalogueRecord
  derived: DerivedVersion
}

/**
 * Publishes records as versions, in one transaction. Equal content makes no new version; changed content makes the next
 * one, and dossiers stay on theirs. The project's own catalogue never replaces what came from the national one.
 */
export async function publishRecords(
  ctx: Ctx,
  records: readonly CatalogueRecord[],
  source: Source,
  importId: string,
): Promise<Published> {
  await lockCatalogue(ctx.tx)
  const latest = new Map(records.map((record) => [record.code, record]))
  const current = await currentVersions(ctx.tx, [...latest.keys()])
  const fresh = [...latest.values()].flatMap((record) => newVersion(record, current.get(record.code), source))
  if (fresh.length > 0) await writeVersions(ctx, fresh, source, importId)
  askForStamp()
  const changed = fresh.filter(({ version }) => version > 1).length
  return { added: fresh.length - changed, changed, unchanged: records.length - fresh.length }
}

function newVersion(
  record: CatalogueRecord,
  current: CurrentVersion | undefined,
  source: Source,
): NewVersion[] {
  if (current && source === 'own' && current.source === 'catalogue') return []
  const derived = deriveVersion(record)
  if (current && current.content_digest === derived.digest && current.source === source) return []
  return [{ id: newId(), version: (current?.version ?? 0) + 1, record, derived }]
}

async function writeVersions(ctx: Ctx, fresh: NewVersion[], source: Source, importId: string): Promise<void> {
  const { tx } = ctx
  await insertProcedures(
    tx,
    fresh.map(({ record }) => record.code),
  )
  await insertRows(
    tx,
    'procedure_version',
    fresh.map((version) => versionRow(ctx, version, source, importId)),
  )
  const part = (pick: (derived: DerivedVersion) => readonly object[]): object[] =>
    fresh.flatMap(({ id, derived }) => pick(derived).map((row) => ({ version_id: id, ...row })))
  await insertRows(
    tx,
    'version_field',
    part((d) => d.fields),
  )
  await insertRows(
    tx,
    'version_subject',
    part((d) => d.subjects),
  )
  await insertRows(
    tx,
    'version_case',
    part((d) => d.cases),
  )
  await insertRows(
    tx,
    'component_group',
    part((d) => d.groups),
  )
  await insertRows(
    tx,
    'component',
    part((d) => d.components),
  )
  await insertRows(
    tx,
    'time_limit',
    part((d) => d.times),
  )
  await insertRows(
    tx,
    'fee',
    part((d) => d.fees),
  )
  await insertRows(
    tx,
    'step',
    part((d) => d.steps),
  )
  await insertRows(
    tx,
    'legal_basis',
    part((d) => d.legalBasis),
  )
  await insertRows(
    tx,
    'result',
    part((d) => d.results),
  )
  await giveForms(ctx, fresh)
  await pointToVersions(
    tx,
    fresh.map(({ id, record }) => ({ id, procedure_code: record.code })),
  )
}

function versionRow(
  { now }: Ctx,
  { id, version, record, derived }: NewVersion,
  source: Source,
  importId: string,
) {
  return {
    id,
    procedure_code: record.code,
    version,
    valid_from: now,
    content_digest: derived.digest,
    source,
    import_id: importId,
    ...derived.version,
    record,
  }
}

async function giveForms(ctx: Ctx, fresh: NewVersion[]): Promise<void> {
  const forms = fresh.map(({ id, record }) => ({ id, ...formFor(record) }))
  const unique = new Map(forms.map(({ id: _id, ...form }) => [`${form.form_code} ${form.digest}`, form]))
  const ids = await upsertForms(ctx.tx, [...unique.values()], ctx.now)
  const uses = forms.map((form) => ({
    version_id: form.id,
    form_version_id: ids.get(`${form.form_code} ${form.digest}`)!,
  }))
  await assignForms(ctx.tx, uses, ctx.now)
}

/** The procedure's own form where the project has one, else the one derived from the record. */
function formFor(record: CatalogueRecord): FormContent {
  const own = ownForms().get(record.code)
  const schema = own ?? genericForm(record, standsFor(record.code))
  return { form_code: own ? record.code : 'generic', digest: digestOf(schema), schema }
}
