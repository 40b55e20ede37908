import { createHmac, randomBytes } from 'node:crypto'
import type { Keys } from './keys.ts'
import { lock, unlock } from './locking.ts'

/** Seals what is told of one person or organisation, for a place such as `phone`: it opens there and nowhere else. */
export class DataKey {
  readonly #key: Buffer
  readonly #subject: string

  constructor(key: Buffer, subject: string) {
    this.#key = key
    this.#subject = subject
  }

  seal(place: string, text: string): Buffer {
    return lock(this.#key, Buffer.from(text), `${this.#subject}|${place}`)
  }

  /** Throws when it was sealed for somebody else or another place, or was changed. */
  open(place: string, sealed: Buffer): string {
    return unlock(this.#key, sealed, `${this.#subject}|${place}`).toString()
  }
}

/** Whose data key seals what concerns nobody in particular, or anybody. */
export const HOUSE = '00000000-0000-0000-0000-000000000000'

/** A data key as the database keeps it. */
export interface KeptKey {
  subject: string
  keyNo: number
  wrapped: Buffer
}

/** Locks and unlocks data keys with the keys of the installation; see docs/decisions/0025. */
export class Vault {
  readonly #keys: Keys

  constructor(keys: Keys) {
    this.#keys = keys
  }

  /** A new data key, and what the database is to keep of it. */
  newKey(subject: string): { key: DataKey; kept: KeptKey } {
    const key = randomBytes(32)
    return { key: new DataKey(key, subject), kept: this.#wrap(subject, key) }
  }

  /** The data key behind what `platform.key_of` answered: four bytes of a number, then the key as it was locked with that one. */
  keyOf(subject: string, kept: Buffer): DataKey {
    return new DataKey(this.#unwrap(subject, kept.readInt32BE(), kept.subarray(4)), subject)
  }

  /** The same data key, locked with the newest key of the installation. */
  rewrap({ subject, keyNo, wrapped }: KeptKey): KeptKey {
    return this.#wrap(subject, this.#unwrap(subject, keyNo, wrapped))
  }

  /** Equal for equal texts of a place, and of no use for guessing without the key. */
  index(place: string, text: string): Buffer {
    return createHmac('sha256', this.#keys.index).update(`${place}|${text}`).digest()
  }

  #wrap(subject: string, key: Buffer): KeptKey {
    const newest = this.#keys.newest()
    return { subject, keyNo: newest.no, wrapped: lock(newest.key, key, bound(subject, newest.no)) }
  }

  #unwrap(subject: string, keyNo: number, wrapped: Buffer): Buffer {
    return unlock(this.#keys.numbered(keyNo), wrapped, bound(subject, keyNo))
  }
}

const bound = (subject: string, keyNo: number): string => `data key|${subject}|${keyNo}`
