import type { Adapter, AdapterPayload } from 'oidc-provider'
import { errors } from 'oidc-provider'
import type { Db, Tx } from '#platform/db.ts'
import { isId } from '#platform/ids.ts'
import {
  consumeRecord,
  deleteByGrant,
  deleteRecord,
  findRecord,
  findSessionByUid,
  type NewRecord,
  revokeGrantOf,
  type StoredRecord,
  saveFirstRecord,
  saveRecord,
} from './records.repository.ts'
import { type Secrets, seal, unseal } from './sealing.ts'

/** What the provider keeps, with the session of ours that a session of its own follows. */
export type Payload = AdapterPayload & { behind?: string }

/**
 * Keeps what the provider issues, sealed. Each call is one statement, which is a transaction by itself. A code, a
 * refresh token and a pushed request are used once: of two at the same time one is refused, and a code or a refresh
 * token that comes again takes everything with it that its consent ever gave.
 */
export function recordsOf(db: Db, secrets: Secrets, kind: string): Adapter {
  const tx = db as Tx
  const { close, open } = sealingOf(secrets, kind)
  const seen = new Seen()
  return {
    upsert: async (id, payload, expiresIn) => {
      if (kind === 'Session' && seen.isAsRead(id, payload)) return
      const record = { ...columnsOf(kind, payload as Payload, expiresIn), id, kind, sealed: close(payload) }
      if (kind !== 'ReplayDetection') return saveRecord(tx, record)
      if (!(await saveFirstRecord(tx, record))) throw new errors.InvalidRequest('this proof was used before')
    },
    find: async (id) => {
      const payload = open(await findRecord(tx, kind, id))
      if (kind === 'Session') seen.remember(id, payload)
      return payload
    },
    findByUid: async (uid) => open(await findSessionByUid(tx, uid)),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      if (await consumeRecord(tx, kind, id)) return
      await revokeGrantOf(tx, kind, id)
      throw new errors.InvalidGrant('used before')
    },
    destroy: (id) => deleteRecord(tx, kind, id),
    revokeByGrantId: (grantId) => deleteByGrant(tx, kind, grantId),
  }
}

/** Closes and opens the content of records of one kind. */
export function sealingOf(secrets: Secrets, kind: string) {
  const key = secrets.keyFor('records')
  return {
    close: (payload: object): Buffer => seal(key, JSON.stringify(payload), kind),
    open: (found: StoredRecord | undefined): Payload | undefined => {
      if (!found) return undefined
      const payload = JSON.parse(unseal(key, found.sealed, kind)) as Payload
      return found.consumedAt
        ? { ...payload, consumed: Math.floor(found.consumedAt.getTime() / 1000) }
        : payload
    },
  }
}

function columnsOf(kind: string, payload: Payload, expiresIn?: number): Partial<NewRecord> {
  const { grantId, uid, behind, accountId, clientId } = payload as Record<string, string | undefined>
  return {
    ...(grantId !== undefined && kind !== 'Interaction' && { grantId }),
    ...(kind === 'Session' && { uid, sessionId: behind }),
    ...(accountId && isId(accountId) && { accountId }),
    ...(clientId && isId(clientId) && { clientId }),
    ...(expiresIn !== undefined && { expiresAt: new Date(Date.now() + expiresIn * 1000) }),
  }
}

/** Whether something is used for the first time; remembered for so many seconds. */
export const firstUse = (db: Db, secrets: Secrets, id: string, seconds: number): Promise<boolean> =>
  saveFirstRecord(db as Tx, {
    kind: 'ReplayDetection',
    id,
    sealed: sealingOf(secrets, 'ReplayDetection').close({}),
    expiresAt: new Date(Date.now() + seconds * 1000),
  })

/**
 * Sessions as they were last read. The library saves a session in every request; a write to the disk for one that says what it said
 * when it was read would be a third of a sign-in's time, and bring back a session that was ended meanwhile.
 */
class Seen {
  readonly #texts = new Map<string, string>()

  remember(id: string, payload: AdapterPayload | undefined): void {
    this.#texts.delete(id)
    if (payload) this.#texts.set(id, textOf(payload))
    if (this.#texts.size > 5000) this.#texts.delete(this.#texts.keys().next().value!)
  }

  isAsRead = (id: string, payload: AdapterPayload): boolean => this.#texts.get(id) === textOf(payload)
}

/** All that a session says but until when: it is made for longer than ours may last. */
const textOf = ({ iat: _iat, exp: _exp, consumed: _consumed, ...rest }: AdapterPayload): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)))
