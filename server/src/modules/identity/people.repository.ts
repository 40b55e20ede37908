import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'

export interface Person {
  id: string
  fullName: string
  /** 12 digits. */
  citizenId: string
  birthDate: Day | null
  sex: 'male' | 'female' | null
  phone: string | null
  email: string | null
  address: string | null
  /** The commune where they live. */
  communeUnitId: string | null
  /** A person of the demonstration, who does not exist. */
  invented: boolean
}

export interface Organisation {
  id: string
  name: string
  /** 10 digits, or 10 and a branch number -NNN. */
  taxCode: string
  kind: 'enterprise' | 'cooperative' | 'state_agency' | 'other'
  address: string | null
  phone: string | null
  email: string | null
  invented: boolean
}

const personColumns = sql`id, full_name as "fullName", citizen_id as "citizenId", birth_date as "birthDate", sex,
  phone, email, address, commune_unit_id as "communeUnitId", invented`

const sealed = <T extends { id: string }>(row: T): Sealed<T> => seal(row, row.id)

export async function personById(tx: Tx, id: string): Promise<Sealed<Person> | undefined> {
  const { rows } = await sql<Person>`select ${personColumns} from identity.person where id = ${id}`.execute(
    tx,
  )
  return rows.map(sealed)[0]
}

export async function peopleByIds(tx: Tx, ids: readonly string[]): Promise<Sealed<Person>[]> {
  const { rows } = await sql<Person>`
    select ${personColumns} from identity.person where id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows.map(sealed)
}

export async function personByCitizenId(tx: Tx, citizenId: string): Promise<Sealed<Person> | undefined> {
  const { rows } = await sql<Person>`
    select ${personColumns} from identity.person where citizen_id = ${citizenId}
  `.execute(tx)
  return rows.map(sealed)[0]
}

/** Whose number it is, and nothing of them. */
export async function personIdByCitizenId(tx: Tx, citizenId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.person where citizen_id = ${citizenId}
  `.execute(tx)
  return rows[0]?.id
}

/** Answers false when a person with this citizen id is there already. */
export async function insertPerson(tx: Tx, person: Person, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.person (id, citizen_id, full_name, birth_date, sex, phone, email, address, commune_unit_id,
      invented, registered_at)
    values (${person.id}, ${person.citizenId}, ${person.fullName}, ${person.birthDate}, ${person.sex}, ${person.phone},
      ${person.email}, ${person.address}, ${person.communeUnitId}, ${person.invented}, ${at})
    on conflict (citizen_id) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Puts what a source of its own says of a person in place of what stood there; answers whether anything differed. */
export async function replaceParticulars(
  tx: Tx,
  { id, fullName, birthDate, sex }: Pick<Person, 'id' | 'fullName' | 'birthDate' | 'sex'>,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.person set full_name = ${fullName}, birth_date = coalesce(${birthDate}::date, birth_date),
      sex = coalesce(${sex}, sex)
    where id = ${id} and (full_name, birth_date, sex)
      is distinct from (${fullName}, coalesce(${birthDate}::date, birth_date), coalesce(${sex}, sex))
    returning 1
  `.execute(tx)
  return rows.length === 1
}

export type Contact = Pick<Person, 'phone' | 'email' | 'address'>

export async function replaceContact(
  tx: Tx,
  personId: string,
  { phone, email, address }: Contact,
): Promise<void> {
  await sql`
    update identity.person set phone = ${phone}, email = ${email}, address = ${address} where id = ${personId}
  `.execute(tx)
}

const organisationColumns = sql`o.id, o.name, o.tax_code as "taxCode", o.kind, o.address, o.phone, o.email, o.invented`

export async function organisationById(tx: Tx, id: string): Promise<Sealed<Organisation> | undefined> {
  const { rows } = await sql<Organisation>`
    select ${organisationColumns} from identity.organisation o where o.id = ${id}
  `.execute(tx)
  return rows.map(sealed)[0]
}

export async function organisationsByIds(tx: Tx, ids: readonly string[]): Promise<Sealed<Organisation>[]> {
  const { rows } = await sql<Organisation>`
    select ${organisationColumns} from identity.organisation o where o.id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows.map(sealed)
}

export async function organisationByTaxCode(
  tx: Tx,
  taxCode: string,
): Promise<Sealed<Organisation> | undefined> {
  const { rows } = await sql<Organisation>`
    select ${organisationColumns} from identity.organisation o where o.tax_code = ${taxCode}
  `.execute(tx)
  return rows.map(sealed)[0]
}

export async function insertOrganisation(tx: Tx, organisation: Organisation, at: Date): Promise<boolean> {
  const { id, taxCode, name, kind, address, phone, email, invented } = organisation
  const { rows } = await sql`
    insert into identity.organisation (id, tax_code, name, kind, address, phone, email, invented, registered_at)
    values (${id}, ${taxCode}, ${name}, ${kind}, ${address}, ${phone}, ${email}, ${invented}, ${at})
    on conflict (tax_code) do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** An organisation with the capacity in which somebody acts for it. */
export interface ActedFor extends Organisation {
  title: string
}

/** Of a day; with none, whenever it was or will be. What they concern is the person's own standing, so they are sealed as the person's. */
export async function organisationsOf(
  tx: Tx,
  personId: string,
  day: Day | null,
): Promise<Sealed<ActedFor>[]> {
  const { rows } = await sql<ActedFor>`
    select ${organisationColumns}, r.title
    from identity.representative r join identity.organisation o on o.id = r.organisation_id
    where r.person_id = ${personId}
      and (${day}::date is null or r.valid_from <= ${day} and (r.valid_to is null or r.valid_to > ${day}))
    order by o.name, o.id
  `.execute(tx)
  return rows.map((row) => seal(row, personId))
}

/** Which organisation has this tax number, and nothing of it. */
export async function organisationIdByTaxCode(tx: Tx, taxCode: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.organisation where tax_code = ${taxCode}
  `.execute(tx)
  return rows[0]?.id
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

/** Forgets how a person is reached. */
export async function clearContact(tx: Tx, personId: string): Promise<void> {
  await sql`
    update identity.person set phone = null, email = null, address = null, commune_unit_id = null where id = ${personId}
  `.execute(tx)
}

/**
 * Forgets who a person was; what still points here points to nobody. No province has the code 000, so the number is
 * nobody's and stays unique.
 */
export async function erasePerson(tx: Tx, personId: string): Promise<void> {
  const nobodys = `000${String(randomInt(1_000_000_000)).padStart(9, '0')}`
  await sql`
    update identity.person set citizen_id = ${nobodys}, full_name = '(đã xóa)', birth_date = null, sex = null
    where id = ${personId}
  `.execute(tx)
  await sql`delete from identity.person_verification where person_id = ${personId}`.execute(tx)
}

export async function deleteRepresentations(tx: Tx, personId: string): Promise<number> {
  const { rows } = await sql`
    delete from identity.representative where person_id = ${personId} returning 1
  `.execute(tx)
  return rows.length
}

/** Puts one particular right: a column of the table, whose shape the database checks. */
export async function setParticular(tx: Tx, personId: string, column: string, value: string): Promise<void> {
  await sql`update identity.person set ${sql.ref(column)} = ${value} where id = ${personId}`.execute(tx)
}
