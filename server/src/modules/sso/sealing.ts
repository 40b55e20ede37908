import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What a key is for; each use has a key of its own, made from the one secret. */
export type Use = 'records' | 'signing keys' | 'pairwise subjects' | 'cookies'

/** Keys of this installation by use. They never change: subjects and stored records depend on them. */
export interface Secrets {
  keyFor(use: Use): Buffer
}

const NONCE = 12
const TAG = 16

/** Encrypts with AES-256-GCM. `about` is bound to the text: sealed content does not open in another's place. */
export function seal(key: Buffer, text: string, about: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()])
}

/** Throws (a defect) when the content was changed, or sealed with another key or about something else. */
export function unseal(key: Buffer, sealed: Buffer, about: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
}

/** Opens the installation's secret in `DATA_DIR/keys/sso`, or makes it on the first start. */
export async function openSecrets(dataDir: string): Promise<Secrets> {
  const secret = Buffer.from(await ownSecret(join(dataDir, 'keys', 'sso')), 'hex')
  const known = new Map<Use, Buffer>()
  return {
    keyFor: (use) => {
      const key = known.get(use) ?? Buffer.from(hkdfSync('sha256', secret, '', `motcua sso ${use}`, 32))
      known.set(use, key)
      return key
    },
  }
}

/** The first to link its proposal wins; everybody then reads the winner's. */
async function ownSecret(folder: string): Promise<string> {
  const path = join(folder, 'secret')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known) return known
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const proposal = `${path}.${randomBytes(6).toString('hex')}`
  await writeDurably(proposal, randomBytes(32).toString('hex'))
  await link(proposal, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(proposal)
  return readFile(path, 'utf8')
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
