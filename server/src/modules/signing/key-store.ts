import { createPrivateKey, generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Holds private keys and never shows them: an HSM (PKCS#11) can take the place of the files.
 * Keys are ECDSA on P-256; signatures are DER, over SHA-256 of the data.
 */
export interface KeyStore {
  /** Makes a pair; answers the public key (SubjectPublicKeyInfo, DER). */
  create(keyId: string): Promise<Buffer>
  sign(keyId: string, data: Uint8Array): Promise<Buffer>
  /** Forgets a pair that never came into use. */
  remove(keyId: string): Promise<void>
}

const makePair = promisify(generateKeyPair)
const NAME = /^[0-9a-f-]{36}$/

/**
 * Private keys as encrypted PKCS#8 files, readable by their owner only. Without a `secret` one is made beside
 * them, which protects a key file that is copied alone and no more; give a secret, or use an HSM, where it matters.
 */
export function fileKeyStore(folder: string, secret?: string): KeyStore {
  const opened = new Map<string, KeyObject>()
  const pathOf = (keyId: string): string => {
    if (!NAME.test(keyId)) throw new Error('A key id is a uuid')
    return join(folder, `${keyId}.pem`)
  }
  return {
    async create(keyId) {
      const { privateKey, publicKey } = await makePair('ec', { namedCurve: 'P-256' })
      await writeKey(folder, pathOf(keyId), privateKey, secret ?? (await ownSecret(folder)))
      opened.set(keyId, privateKey)
      return publicKey.export({ type: 'spki', format: 'der' })
    },
    async sign(keyId, data) {
      const key = opened.get(keyId) ?? (await readKey(pathOf(keyId), secret ?? (await ownSecret(folder))))
      opened.set(keyId, key)
      return sign('sha256', data, { key, dsaEncoding: 'der' })
    },
    async remove(keyId) {
      opened.delete(keyId)
      await rm(pathOf(keyId), { force: true })
    },
  }
}

async function writeKey(folder: string, path: string, key: KeyObject, passphrase: string): Promise<void> {
  await keysFolder(folder)
  await writeDurably(path, key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
}

async function readKey(path: string, passphrase: string): Promise<KeyObject> {
  return createPrivateKey({ key: await readFile(path), passphrase })
}

async function keysFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
}

/** On the disk before the row that names it commits. */
async function writeDurably(path: string, content: string | Buffer): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}

/** The secret beside the keys. The first to link its proposal wins; everybody then reads the winner's. */
async function ownSecret(folder: string): Promise<string> {
  const path = join(folder, 'secret')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known) return known
  await keysFolder(folder)
  const proposal = `${path}.${randomBytes(6).toString('hex')}`
  await writeDurably(proposal, randomBytes(32).toString('hex'))
  await link(proposal, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(proposal)
  return readFile(path, 'utf8')
}
