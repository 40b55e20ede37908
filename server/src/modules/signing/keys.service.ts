import type { Ctx, Run } from '#platform/context.ts'
import { conflict, notFound, unavailable } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import type { Purpose } from './certificates.ts'
import type { KeyStore } from './key-store.ts'
import { keyRegistered, keyRevoked } from './signing.facts.ts'
import {
  findActiveAuthority,
  findActiveUnitKey,
  findKey,
  insertKey,
  type KeyRow,
  markRevoked,
} from './signing.repository.ts'
import { demonstrationTimestamps, type TimestampAuthority } from './timestamps.ts'

/** What signing works with. It opens short transactions of its own, so it must not be called inside one. */
export interface SigningKeys {
  store: KeyStore
  change: Run
  read: Run
  /** Whether keys may be made for the demonstration when a unit has none. */
  demonstration: boolean
  /** A real authority; without one the demonstration's own is used, where that is allowed. */
  timestamps?: TimestampAuthority
}

interface Wanted {
  purpose: Purpose
  unitId: string | null
  name: string
}

const AUTHORITY: Wanted = { purpose: 'authority', unitId: null, name: 'Một Cửa – CA TRÌNH DIỄN' }
const TIMESTAMPS: Wanted = { purpose: 'timestamp', unitId: null, name: 'Một Cửa – Dấu thời gian TRÌNH DIỄN' }

/** The unit's active key; in the demonstration one is made when there is none. Refuses with `signing.no_key`. */
export async function keyOfUnit(keys: SigningKeys, unitId: string, unitName: string): Promise<KeyRow> {
  return keyFor(keys, { purpose: 'unit', unitId, name: unitName })
}

/** The authority that timestamps this installation's signatures. */
export async function timestampsOf(keys: SigningKeys): Promise<TimestampAuthority> {
  if (keys.timestamps) return keys.timestamps
  const key = await keyFor(keys, TIMESTAMPS)
  return demonstrationTimestamps(key.certificate, (data) => keys.store.sign(key.id, data))
}

async function keyFor(keys: SigningKeys, wanted: Wanted): Promise<KeyRow> {
  const known = await keys.read((ctx) => find(ctx, wanted))
  if (known) return known
  if (!keys.demonstration) throw unavailable('signing.no_key')
  const issuer = wanted.purpose === 'authority' ? null : await keyFor(keys, AUTHORITY)
  return makeKey(keys, wanted, issuer)
}

const find = ({ tx }: Ctx, { purpose, unitId }: Wanted): Promise<KeyRow | undefined> =>
  purpose === 'unit' ? findActiveUnitKey(tx, unitId!) : findActiveAuthority(tx, purpose)

/** Makes a key outside any transaction, then registers it; of two made at once, the first registered serves both. */
async function makeKey(keys: SigningKeys, wanted: Wanted, issuer: KeyRow | null): Promise<KeyRow> {
  // Loaded when a key is made, which is seldom: issuing needs a large library, signing and checking do not.
  const { issueCertificate } = await import('./certificates.ts')
  const id = newId()
  const certificate = await issueCertificate(
    keys.store,
    { keyId: id, ...wanted },
    issuer && { keyId: issuer.id, ...issuer },
  )
  const mine = await keys.change(async (ctx) => {
    const added = await insertKey(ctx.tx, {
      id,
      purpose: wanted.purpose,
      unitId: wanted.unitId,
      subject: certificate.subject,
      certificate: certificate.pem,
      certificateSha256: certificate.sha256,
      issuedBy: issuer?.id ?? null,
      demonstration: true,
      validFrom: certificate.validFrom,
      validTo: certificate.validTo,
      registeredAt: ctx.now,
    })
    if (added) await announce(ctx, id, wanted)
    return added
  })
  if (!mine) await keys.store.remove(id)
  const winner = await keys.read((ctx) => find(ctx, wanted))
  if (!winner) throw unavailable('signing.no_key')
  return winner
}

const announce = (ctx: Ctx, id: string, { purpose, unitId }: Wanted): Promise<void> =>
  publish(ctx, keyRegistered, { subject: id, unitId, payload: { purpose, demonstration: true } })

/** Withdraws a key. What it signed before, proved by a timestamp, stays valid; what it signs after does not. */
export async function revokeKey(ctx: Ctx, keyId: string): Promise<void> {
  const key = await findKey(ctx.tx, keyId)
  if (!key) throw notFound('signing.unknown_key')
  if (!(await markRevoked(ctx.tx, keyId, ctx.now))) throw conflict('signing.already_revoked')
  await publish(ctx, keyRevoked, { subject: keyId, unitId: key.unitId, payload: {} })
}
