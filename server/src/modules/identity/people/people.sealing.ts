import { type Tx, vaultOf } from '#platform/db.ts'
import type { DataKey } from '#platform/vault/vault.ts'
import { addressText, undivided } from './address.ts'
import { type Contact, openContact, type SealedContact, sealContact } from './contact.sealing.ts'
import type { Person } from './person.ts'

/** No province has the code 000, so the number is nobody's: what is told of whoever was erased. */
const NOBODYS = '000000000000'
const CITIZEN_ID = 'citizen_id'

/** A person as the table keeps them; `key` is their data key, locked. */
export interface PersonRow extends Omit<Person, 'citizenId' | keyof Contact>, SealedContact {
  sealedCitizenId: Buffer | null
  key: Buffer | null
}

export type SealedParticulars = SealedContact & { sealedCitizenId: Buffer }

/** By which a person is found. */
export const citizenIdIndex = (tx: Tx, citizenId: string): Buffer => vaultOf(tx).index(CITIZEN_ID, citizenId)

export const sealParticulars = (
  key: DataKey,
  person: Pick<Person, 'citizenId' | keyof Contact>,
): SealedParticulars => ({
  sealedCitizenId: key.seal(CITIZEN_ID, person.citizenId),
  ...sealContact(key, person),
})

/** One of the ways in which somebody is reached, as one text says it. */
export const sealContactText = (key: DataKey, field: keyof Contact, text: string): Buffer =>
  key.seal(field, field === 'address' ? addressText(undivided(text)) : text)

/** Throws when the row was put together from others, or its data key is gone: what is sealed there is nobody's to guess. */
export function openPerson(tx: Tx, row: PersonRow): Person {
  const { sealedCitizenId, sealedPhone, sealedEmail, sealedAddress, key: kept, ...person } = row
  if (!sealedCitizenId) return { ...person, citizenId: NOBODYS, phone: null, email: null, address: null }
  if (!kept) throw new Error(`The data key of ${row.id} is not there`)
  const key = vaultOf(tx).keyOf(row.id, kept)
  const contact = openContact(key, { sealedPhone, sealedEmail, sealedAddress })
  return { ...person, citizenId: key.open(CITIZEN_ID, sealedCitizenId), ...contact }
}
