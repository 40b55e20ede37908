import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Postgres, startPostgres } from './embedded-postgres.ts'
import { isAlive } from './processes.ts'

const PREFIX = 'motcua-throwaway-'

/** A PostgreSQL for tests, measurements and code generation: `stop` removes all of it. */
export async function startThrowawayPostgres({ durable = false } = {}): Promise<Postgres> {
  await sweep()
  const dataDir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // Started by root, PostgreSQL runs as nobody and must be able to walk through.
  chmodSync(dataDir, 0o711)
  const postgres = await startPostgres({ dataDir, durable })
  const stop = async (): Promise<void> => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...postgres, stop }
}

/** Ends and removes what a process that was killed left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : 0
    if (!pid || isAlive(pid)) continue
    const folder = join(tmpdir(), name)
    const orphan = await startPostgres({ dataDir: folder, durable: false }).catch(() => undefined)
    await orphan?.stop()
    removeUnlessAnotherDoes(folder)
  }
}

/** Two that start at once sweep the same folder: whoever comes second finds it changing under its hands. */
function removeUnlessAnotherDoes(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch (error) {
    console.warn(`${folder} was left behind by a run that was killed, and could not be removed: ${error}`)
  }
}
