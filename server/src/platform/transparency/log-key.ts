import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LogKey } from './note.ts'

/**
 * The key that signs the log's heads, from `<dataDir>/keys/log/`, readable by its owner only; made the first time. It cannot be
 * replaced by a new one without notice: every head names its key, and those held outside name the old one.
 */
export async function logKey(dataDir: string): Promise<LogKey> {
  const folder = join(dataDir, 'keys', 'log')
  const path = join(folder, 'ed25519.pem')
  const pem = (await readFile(path, 'utf8').catch(() => undefined)) ?? (await makeKey(folder, path))
  return keyFrom(pem)
}

function keyFrom(pem: string): LogKey {
  const privateKey = createPrivateKey(pem)
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const publicKey = spki.subarray(-32)
  const id = createHash('sha256').update(publicKey).digest('hex').slice(0, 16)
  return { id, name: `motcua.log/${id}`, privateKey, publicKey }
}

/** The first to link its proposal wins; everybody then reads the winner's. */
async function makeKey(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const proposal = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(proposal, 'wx', 0o600)
  try {
    const { privateKey } = generateKeyPairSync('ed25519')
    await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await file.sync()
  } finally {
    await file.close()
  }
  await link(proposal, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(proposal)
  return readFile(path, 'utf8')
}
