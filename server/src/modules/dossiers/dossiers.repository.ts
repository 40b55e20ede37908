import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import type { Whose } from '#platform/personal-records.ts'
import type { DB } from '#platform/tables.ts'
import type { State } from './dossier.ts'

type Table = DB['dossiers.dossier']

/** What a dossier says of people. */
export interface DossierContent {
  applicantName: string
  formData: Selectable<Table>['form_data']
  assistedReason: string | null
}

type Personal = 'applicant_name' | 'applicant_fold' | 'assisted_reason' | 'form_data'
/** A dossier as it is dealt with; what it says of people is sealed. */
export type Dossier = Omit<Selectable<Table>, 'state' | Personal> & {
  state: State
  content: Sealed<DossierContent>
}

function sealed({
  applicant_name: applicantName,
  applicant_fold: _,
  assisted_reason: assistedReason,
  form_data: formData,
  ...row
}: Selectable<Table>): Dossier {
  const subject = row.applicant_person_id ?? row.applicant_organisation_id
  const content = seal({ applicantName, formData, assistedReason }, subject)
  return { ...row, state: row.state as State, content }
}

const sealedIfAny = (row: Selectable<Table> | undefined): Dossier | undefined => row && sealed(row)

/** The dossier, held against every other change until the transaction ends. */
export async function lockDossier(tx: Tx, id: string): Promise<Dossier | undefined> {
  return sealedIfAny(
    await tx.selectFrom('dossiers.dossier').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )
}

export async function findDossier(tx: Tx, id: string): Promise<Dossier | undefined> {
  return sealedIfAny(
    await tx.selectFrom('dossiers.dossier').selectAll().where('id', '=', id).executeTakeFirst(),
  )
}

/** What a code alone tells of a dossier: where it stands, and whose numbers prove who asks. */
export type CodedDossier = Pick<Dossier, 'id' | 'state' | 'applicant_person_id' | 'applicant_organisation_id'>

/** The dossier with this code, whoever asks. */
export async function findCodedDossier(tx: Tx, code: string): Promise<CodedDossier | undefined> {
  const { rows } = await sql<CodedDossier>`
    select id, state, applicant_person_id, applicant_organisation_id from dossiers.dossier_by_code(${code})
  `.execute(tx)
  return rows[0]
}

/** Opens one dossier for reading, until the transaction ends, to whoever would not be shown it. */
export async function showDossier(tx: Tx, id: string): Promise<Dossier | undefined> {
  const opened = sql`select set_config('motcua.shown_dossier', ${id}, true)`.execute(tx)
  const [, dossier] = await Promise.all([opened, findDossier(tx, id)])
  return dossier
}

export async function insertDossier(tx: Tx, row: Insertable<Table>): Promise<Dossier> {
  return sealed(await tx.insertInto('dossiers.dossier').values(row).returningAll().executeTakeFirstOrThrow())
}

/** Changes a locked dossier and raises its version, so that whoever saw the old one is told. */
export async function updateDossier(tx: Tx, id: string, set: Updateable<Table>, now: Date): Promise<Dossier> {
  return sealed(
    await tx
      .updateTable('dossiers.dossier')
      .set((eb) => ({ ...set, version: eb('version', '+', 1), updated_at: now }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('dossiers.dossier').where('id', '=', id).where('state', '=', 'draft').execute()
}

/** Throws away what a person never handed in; papers and answers go with it. Answers how many. */
export async function deleteDraftsOf(tx: Tx, { personId, accountId }: Whose): Promise<number> {
  const { rows } = await sql`
    delete from dossiers.dossier
    where (applicant_person_id = ${personId} or submitting_account_id = ${accountId ?? ''}) and state = 'draft'
    returning id
  `.execute(tx)
  return rows.length
}

/** The dossiers an account handed in for itself or its organisation, and those whose applicant its person is, newest first. */
export async function listOwnDossiers(
  tx: Tx,
  { accountId, personId, limit }: { accountId: string; personId: string | null; limit: number },
): Promise<Dossier[]> {
  const rows = await tx
    .selectFrom('dossiers.dossier')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([
          eb('submitting_account_id', '=', accountId),
          eb('authority', 'not in', ['delegation', 'assisted']),
        ]),
        ...(personId ? [eb('applicant_person_id', '=', personId)] : []),
      ]),
    )
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(sealed)
}

/** The dossiers of people and organisations, newest first; whoever asks chooses those that may be shown. */
export async function listDossiersOf(
  tx: Tx,
  { personIds, organisationIds }: { personIds: string[]; organisationIds: string[] },
): Promise<Dossier[]> {
  const rows = await tx
    .selectFrom('dossiers.dossier')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('applicant_person_id', '=', sql<string>`any(${personIds}::uuid[])`),
        eb('applicant_organisation_id', '=', sql<string>`any(${organisationIds}::uuid[])`),
      ]),
    )
    .orderBy('updated_at', 'desc')
    .limit(1000)
    .execute()
  return rows.map(sealed)
}

export async function countDrafts(tx: Tx, accountId: string): Promise<number> {
  const { n } = await tx
    .selectFrom('dossiers.dossier')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('submitting_account_id', '=', accountId)
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The next number of a unit's day; the row stays locked until commit, so call it last. */
export async function nextDailyNumber(tx: Tx, unitCode: string, day: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into dossiers.daily_number (unit_code, day, last) values (${unitCode}, ${day}, 1)
    on conflict (unit_code, day) do update set last = dossiers.daily_number.last + 1 returning last
  `.execute(tx)
  return rows[0]!.last
}
