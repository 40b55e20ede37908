import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { keyFile } from './key-file.ts'

/**
 * Keeps short secrets in the database so that the database alone does not give them away: sealed with a key that stands
 * in a file of its own beside the other keys of the installation.
 */
export interface SecretBox {
  /** AES-256-GCM; `bound` is whose secret it is, and must be the same on opening. */
  seal(secret: Buffer, bound: string): Promise<Buffer>
  /** Throws when it was sealed for somebody else, with another key, or was changed. */
  open(sealed: Buffer, bound: string): Promise<Buffer>
  /** HMAC-SHA256: equal for equal texts, and of no use for guessing without the key. */
  digest(text: string): Promise<Buffer>
}

const IV = 12
const TAG = 16

/** The box of one module; the key is made at the first use, in `folder/<name>.key`, readable by its owner only. */
export function secretBox(folder: string, name: string): SecretBox {
  let known: Promise<{ sealing: Buffer; digesting: Buffer }> | undefined
  const keys = () => {
    known ??= keyFile(join(folder, `${name}.key`)).then((key) => ({
      sealing: derived(key, 'seal'),
      digesting: derived(key, 'digest'),
    }))
    return known
  }
  return {
    async seal(secret, bound) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', (await keys()).sealing, iv).setAAD(Buffer.from(bound))
      return Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
    },
    async open(sealed, bound) {
      const cipher = createDecipheriv('aes-256-gcm', (await keys()).sealing, sealed.subarray(0, IV))
      cipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(-TAG))
      return Buffer.concat([cipher.update(sealed.subarray(IV, -TAG)), cipher.final()])
    },
    async digest(text) {
      return createHmac('sha256', (await keys()).digesting)
        .update(text)
        .digest()
    },
  }
}

const derived = (key: Buffer, use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', use, 32))
