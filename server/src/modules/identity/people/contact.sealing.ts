import type { DataKey } from '#platform/vault/vault.ts'
import { type Address, addressIn, addressText } from './address.ts'

/** How somebody is reached. */
export interface Contact {
  phone: string | null
  email: string | null
  address: Address | null
}

/** The same as it stands in a row, sealed with the data key of whom it tells of. */
export interface SealedContact {
  sealedPhone: Buffer | null
  sealedEmail: Buffer | null
  sealedAddress: Buffer | null
}

export function sealContact(key: DataKey, { phone, email, address }: Contact): SealedContact {
  const sealed = (place: string, text: string | null) => (text ? key.seal(place, text) : null)
  return {
    sealedPhone: sealed('phone', phone),
    sealedEmail: sealed('email', email),
    sealedAddress: sealed('address', address && addressText(address)),
  }
}

export function openContact(key: DataKey, row: SealedContact): Contact {
  const opened = (place: string, sealed: Buffer | null) => sealed && key.open(place, sealed)
  const address = opened('address', row.sealedAddress)
  return {
    phone: opened('phone', row.sealedPhone),
    email: opened('email', row.sealedEmail),
    address: address === null ? null : addressIn(address),
  }
}
