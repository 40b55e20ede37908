import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** What a locked value begins with; another way of locking will have another number. */
const AES_256_GCM = 1
const IV = 12
const TAG = 16

/**
 * AES-256-GCM (NIST SP 800-38D): one byte that names the way, 12 of a random nonce, the locked bytes, 16 of the tag. `bound` is what
 * it belongs to, and must be the same on opening.
 */
export function lock(key: Buffer, plain: Buffer, bound: string): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound))
  return Buffer.concat([
    Buffer.of(AES_256_GCM),
    iv,
    cipher.update(plain),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

/** Throws when it was locked with another key, for something else, or was changed. */
export function unlock(key: Buffer, locked: Buffer, bound: string): Buffer {
  if (locked[0] !== AES_256_GCM) throw new Error(`Locked in a way that is not known: ${locked[0]}`)
  const body = 1 + IV
  const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(1, body), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(bound)).setAuthTag(locked.subarray(-TAG))
  return Buffer.concat([decipher.update(locked.subarray(body, -TAG)), decipher.final()])
}
