import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFailure } from './failure.ts'

/** Makes the installation's folder where it is missing; what is inside is for its owner only. */
export function openDataFolder(dataDir: string): void {
  try {
    // Searchable by others: an embedded PostgreSQL started by root runs as nobody and walks through it.
    makeFolder(dataDir, 0o711)
    for (const part of ['files', 'keys', 'run']) makeFolder(join(dataDir, part), 0o700)
    accessSync(dataDir, constants.W_OK)
    for (const part of ['files', 'keys', 'run']) accessSync(join(dataDir, part), constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartFailure(`DATA_DIR expects a folder this user may write to: ${dataDir} (${code})`, 2)
  }
}

/** Step by step: Node's recursive way never ends below folders that the kernel makes up, such as /proc. */
function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), mode)
  mkdirSync(path, { mode })
}
