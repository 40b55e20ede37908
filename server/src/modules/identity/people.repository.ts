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

/** What they concern is the person's own standing, so they are sealed as the person's. */
export async function organisationsOf(tx: Tx, personId: string, day: Day): Promise<Sealed<ActedFor>[]> {
  const { rows } = await sql<ActedFor>`
    select ${organisationColumns}, r.title
    from identity.representative r join identity.organisation o on o.id = r.organisation_id
    where r.person_id = ${personId} and r.valid_from <= ${day} and (r.valid_to is null or r.valid_to > ${day})
    order by o.name, o.id
  `.execute(tx)
  return rows.map((row) => seal(row, personId))
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
