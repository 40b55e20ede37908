import { sql } from 'kysely'
import { addressIn } from '#modules/identity/people/address.ts'
import type { World } from './world.ts'

export interface Opened {
  id: string
  citizen_id: string | null
  phone: string | null
  email: string | null
  address: string | null
}

type Row = { id: string; key: Buffer | null } & Record<keyof Omit<Opened, 'id'>, Buffer | null>

/** What the database keeps sealed of every person and organisation, opened past the ledger: to be looked for where it must not be. */
export async function openedTexts({ db, vault }: Pick<World, 'db' | 'vault'>): Promise<Opened[]> {
  const { rows } = await sql<Row>`
    select id, platform.key_of(id) as key, sealed_citizen_id as citizen_id, sealed_phone as phone,
      sealed_email as email, sealed_address as address from identity.person
    union all select id, platform.key_of(id), null, sealed_phone, sealed_email, sealed_address
    from identity.organisation`.execute(db)
  return rows.map(({ id, key: kept, ...row }) => {
    const open = (place: keyof typeof row) => {
      const sealed = row[place]
      return kept && sealed && vault.keyOf(id, kept).open(place, sealed)
    }
    return {
      id,
      citizen_id: open('citizen_id'),
      phone: open('phone'),
      email: open('email'),
      address: lineOf(open('address')),
    }
  })
}

/** House and street: what of an address is one person's. */
const lineOf = (text: string | null) => text && addressIn(text).line
