import { sql } from 'kysely'
import { type Tx, vaultOf } from '#platform/db.ts'
import { type Sealed, seal } from '#platform/disclosure.ts'
import { destroyKey, holdKey, keepKey } from '#platform/vault/subject-keys.ts'
import { keptAmong } from '../mergers/aliases.repository.ts'
import { type Contact, sealContact } from './contact.sealing.ts'
import {
  citizenIdIndex,
  openPerson,
  type PersonRow,
  sealContactText,
  sealParticulars,
} from './people.sealing.ts'
import type { Named, Person } from './person.ts'

const personColumns = sql`id, full_name as "fullName", sealed_citizen_id as "sealedCitizenId", birth_date as "birthDate",
  sex, sealed_phone as "sealedPhone", sealed_email as "sealedEmail", sealed_address as "sealedAddress",
  commune_unit_id as "communeUnitId", invented, platform.key_of(id) as key`

const sealed =
  (tx: Tx) =>
  (row: PersonRow): Sealed<Person> =>
    seal(openPerson(tx, row), row.id)

export async function personById(tx: Tx, id: string): Promise<Sealed<Person> | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${personColumns} from identity.person where id = ${id}
  `.execute(tx)
  return rows.map(sealed(tx))[0]
}

export async function peopleByIds(tx: Tx, ids: readonly string[]): Promise<Sealed<Person>[]> {
  const { rows } = await sql<PersonRow>`
    select ${personColumns} from identity.person where id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows.map(sealed(tx))
}

/** What people are called, and nothing else of them. */
export async function namesByIds(tx: Tx, ids: readonly string[]): Promise<Sealed<Named>[]> {
  const { rows } = await sql<Named>`
    select id, full_name as "fullName" from identity.person where id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows.map((row) => seal(row, row.id))
}

export async function personByCitizenId(tx: Tx, citizenId: string): Promise<Sealed<Person> | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${personColumns} from identity.person where id = ${keptByNumber(tx, citizenId)}
  `.execute(tx)
  return rows.map(sealed(tx))[0]
}

/** Whose number it is or was, and nothing of them. */
export async function personIdByCitizenId(tx: Tx, citizenId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.person where id = ${keptByNumber(tx, citizenId)}
  `.execute(tx)
  return rows[0]?.id
}

/** A number that the law has changed finds the record that was kept. */
const keptByNumber = (tx: Tx, citizenId: string) =>
  keptAmong('person', sql`citizen_id_index = ${citizenIdIndex(tx, citizenId)}`)

/** Whether a number was somebody's until the law gave them another. */
export async function isFormerCitizenId(tx: Tx, citizenId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from identity.person where citizen_id_index = ${citizenIdIndex(tx, citizenId)} and merged_into is not null
  `.execute(tx)
  return rows.length === 1
}

/** Answers false when a person with this citizen id is there already. */
export async function insertPerson(tx: Tx, person: Person, at: Date): Promise<boolean> {
  const { key, kept } = vaultOf(tx).newKey(person.id)
  const { sealedCitizenId, sealedPhone, sealedEmail, sealedAddress } = sealParticulars(key, person)
  const { rows } = await sql`
    insert into identity.person (id, citizen_id_index, sealed_citizen_id, full_name, birth_date, sex, sealed_phone,
      sealed_email, sealed_address, commune_unit_id, invented, registered_at)
    values (${person.id}, ${citizenIdIndex(tx, person.citizenId)}, ${sealedCitizenId}, ${person.fullName},
      ${person.birthDate}, ${person.sex}, ${sealedPhone}, ${sealedEmail}, ${sealedAddress}, ${person.communeUnitId},
      ${person.invented}, ${at})
    on conflict (citizen_id_index) do nothing returning 1
  `.execute(tx)
  if (rows.length === 0) return false
  await keepKey(tx, kept)
  return true
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

/** Of somebody who was erased meanwhile nothing is kept. */
export async function replaceContact(tx: Tx, personId: string, contact: Contact): Promise<void> {
  const key = await holdKey(tx, personId)
  if (!key) return
  const { sealedPhone, sealedEmail, sealedAddress } = sealContact(key, contact)
  await sql`
    update identity.person set sealed_phone = ${sealedPhone}, sealed_email = ${sealedEmail},
      sealed_address = ${sealedAddress}
    where id = ${personId}
  `.execute(tx)
}

/** The commune of this city where a person lives. */
export async function replaceHome(tx: Tx, personId: string, communeUnitId: string | null): Promise<void> {
  await sql`update identity.person set commune_unit_id = ${communeUnitId} where id = ${personId}`.execute(tx)
}

/** Forgets how a person is reached. */
export async function clearContact(tx: Tx, personId: string): Promise<void> {
  await sql`
    update identity.person set sealed_phone = null, sealed_email = null, sealed_address = null, commune_unit_id = null
    where id = ${personId}
  `.execute(tx)
}

/** What an alias said of a person goes; where the law has changed its number, that goes on finding the kept record. */
export async function eraseAlias(tx: Tx, personId: string): Promise<void> {
  const { rows } = await sql<{ index: Buffer | null }>`
    select citizen_id_index as index from identity.person where id = ${personId}
  `.execute(tx)
  await erasePerson(tx, personId)
  await sql`update identity.person set citizen_id_index = ${rows[0]?.index ?? null} where id = ${personId}`.execute(
    tx,
  )
}

/** Forgets who a person was; what still points here points to nobody, and no copy of what was sealed for them opens again. */
export async function erasePerson(tx: Tx, personId: string): Promise<void> {
  await destroyKey(tx, personId)
  await sql`
    update identity.person set citizen_id_index = null, sealed_citizen_id = null, sealed_phone = null,
      sealed_email = null, sealed_address = null, full_name = '(đã xóa)', birth_date = null, sex = null
    where id = ${personId}
  `.execute(tx)
  await sql`delete from identity.person_verification where person_id = ${personId}`.execute(tx)
}

export type Correctable = keyof Contact | 'full_name' | 'birth_date'

/** Puts one particular right, in the shape that it has. */
export async function setParticular(
  tx: Tx,
  personId: string,
  field: Correctable,
  value: string,
): Promise<void> {
  const plain = field === 'full_name' || field === 'birth_date'
  const column = sql.ref(plain ? field : `sealed_${field}`)
  const key = plain ? undefined : await holdKey(tx, personId)
  if (!plain && !key) return
  const sealed = key && sealContactText(key, field as keyof Contact, value)
  await sql`
    update identity.person set ${column} = ${sealed ?? value} where id = ${personId}
  `.execute(tx)
}
