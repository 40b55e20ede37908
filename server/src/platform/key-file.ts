import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * The key of 256 bits in a file of its own, readable by its owner only; made now if it is not there. The first to link its proposal
 * wins; everybody then reads the winner's.
 */
export async function keyFile(path: string): Promise<Buffer> {
  const known = await readFile(path).catch(() => undefined)
  if (known) return known
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await chmod(dirname(path), 0o700)
  const proposal = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(proposal, 'wx', 0o600)
  await file.writeFile(randomBytes(32))
  await file.sync()
  await file.close()
  await link(proposal, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(proposal)
  return readFile(path)
}
