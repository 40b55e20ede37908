import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import { type Tx, vaultOf } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import { keepKey } from '#platform/vault/subject-keys.ts'
import { keptAmong } from '../mergers/aliases.repository.ts'
import { type Contact, openContact, type SealedContact, sealContact } from './contact.sealing.ts'

export interface Organisation extends Contact {
  id: string
  name: string
  /** 10 digits, or 10 and a branch number -NNN. */
  taxCode: string
  kind: 'enterprise' | 'cooperative' | 'state_agency' | 'other'
  invented: boolean
}

/** An organisation with the capacity in which somebody acts for it. */
export interface ActedFor extends Organisation {
  title: string
}

type Kept<T extends Organisation> = Omit<T, keyof Contact> & SealedContact & { key: Buffer }

function opened<T extends Organisation>(
  tx: Tx,
  { sealedPhone, sealedEmail, sealedAddress, key, ...row }: Kept<T>,
): T {
  const contact = openContact(vaultOf(tx).keyOf(row.id, key), { sealedPhone, sealedEmail, sealedAddress })
  return { ...row, ...contact } as unknown as T
}

const sealed =
  (tx: Tx) =>
  (row: Kept<Organisation>): Sealed<Organisation> =>
    seal(opened<Organisation>(tx, row), row.id)

const organisationColumns = sql`o.id, o.name, o.tax_code as "taxCode", o.kind, o.sealed_phone as "sealedPhone",
  o.sealed_email as "sealedEmail", o.sealed_address as "sealedAddress", o.invented, platform.key_of(o.id) as key`

export async function organisationById(tx: Tx, id: string): Promise<Sealed<Organisation> | undefined> {
  const { rows } = await sql<Kept<Organisation>>`
    select ${organisationColumns} from identity.organisation o where o.id = ${id}
  `.execute(tx)
  return rows.map(sealed(tx))[0]
}

export async function organisationsByIds(tx: Tx, ids: readonly string[]): Promise<Sealed<Organisation>[]> {
  const { rows } = await sql<Kept<Organisation>>`
    select ${organisationColumns} from identity.organisation o where o.id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows.map(sealed(tx))
}

/** A number that the law has changed finds the record that was kept; one that was mistyped finds nobody. */
const keptByTaxCode = (taxCode: string) =>
  keptAmong('organisation', sql`tax_code = ${taxCode} and not number_wrong`)

export async function organisationByTaxCode(
  tx: Tx,
  taxCode: string,
): Promise<Sealed<Organisation> | undefined> {
  const { rows } = await sql<Kept<Organisation>>`
    select ${organisationColumns} from identity.organisation o where o.id = ${keptByTaxCode(taxCode)}
  `.execute(tx)
  return rows.map(sealed(tx))[0]
}

export async function insertOrganisation(tx: Tx, organisation: Organisation, at: Date): Promise<boolean> {
  const { id, taxCode, name, kind, invented } = organisation
  const { key, kept } = vaultOf(tx).newKey(id)
  const { sealedPhone, sealedEmail, sealedAddress } = sealContact(key, organisation)
  const { rows } = await sql`
    insert into identity.organisation (id, tax_code, name, kind, sealed_phone, sealed_email, sealed_address, invented,
      registered_at)
    values (${id}, ${taxCode}, ${name}, ${kind}, ${sealedPhone}, ${sealedEmail}, ${sealedAddress}, ${invented}, ${at})
    on conflict (tax_code) where not number_wrong do nothing returning 1
  `.execute(tx)
  if (rows.length === 0) return false
  await keepKey(tx, kept)
  return true
}

/** Of a day; with none, whenever it was or will be. What they concern is the person's own standing, so they are sealed as the person's. */
export async function organisationsOf(
  tx: Tx,
  personId: string,
  day: Day | null,
): Promise<Sealed<ActedFor>[]> {
  const { rows } = await sql<Kept<ActedFor>>`
    select ${organisationColumns}, r.title
    from identity.representative r join identity.organisation o on o.id = r.organisation_id
    where r.person_id = ${personId} and o.merged_into is null
      and (${day}::date is null or r.valid_from <= ${day} and (r.valid_to is null or r.valid_to > ${day}))
    order by o.name, o.id
  `.execute(tx)
  return rows.map((row) => seal(opened<ActedFor>(tx, row), personId))
}

/** Which organisation has or had this tax number, and nothing of it. */
export async function organisationIdByTaxCode(tx: Tx, taxCode: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.organisation where id = ${keptByTaxCode(taxCode)}
  `.execute(tx)
  return rows[0]?.id
}

/** Whether a number was an organisation's until it was given another. */
export async function isFormerTaxCode(tx: Tx, taxCode: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from identity.organisation where tax_code = ${taxCode} and not number_wrong and merged_into is not null
  `.execute(tx)
  return rows.length === 1
}

/** Answers whether it had another name. */
export async function replaceOrganisationName(
  tx: Tx,
  organisationId: string,
  name: string,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.organisation set name = ${name} where id = ${organisationId} and name <> ${name} returning 1
  `.execute(tx)
  return rows.length === 1
}

/** The people who represent an organisation on a day. */
export async function representativesAt(tx: Tx, organisationId: string, day: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from identity.representative
    where organisation_id = ${organisationId} and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by person_id
  `.execute(tx)
  return rows.map(({ id }) => id)
}

export interface NewRepresentative {
  organisationId: string
  personId: string
  title: string
  validFrom: Day
}

export async function insertRepresentative(tx: Tx, r: NewRepresentative): Promise<void> {
  await sql`
    insert into identity.representative (organisation_id, person_id, title, valid_from)
    values (${r.organisationId}, ${r.personId}, ${r.title}, ${r.validFrom})
  `.execute(tx)
}

/** Answers false when they represent it already on that day, or are going to. */
export async function insertRepresentativeUnlessThere(tx: Tx, r: NewRepresentative): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.representative (organisation_id, person_id, title, valid_from)
    values (${r.organisationId}, ${r.personId}, ${r.title}, ${r.validFrom})
    on conflict do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function deleteRepresentations(tx: Tx, personId: string): Promise<number> {
  const { rows } = await sql`
    delete from identity.representative where person_id = ${personId} returning 1
  `.execute(tx)
  return rows.length
}
