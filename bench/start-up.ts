import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '#platform/paths.ts'
import { startInstallation } from './installation.ts'
import { judge, type Measure } from './measures.ts'

/**
 * Seconds from `npm start` to its `ready` line. Cold: a fresh clone of the last commit with no packages, no build and no
 * database (npm's own cache stays). Warm: the same command again.
 */
export async function measureStartUp(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${projectRoot}`, join(folder, 'clone')])
    const cold = await secondsToReady(folder)
    const warm = await secondsToReady(folder)
    return [
      judge({ name: 'start.cold', value: cold, unit: 's', goal: { atMost: 120 } }),
      judge({ name: 'start.warm', value: warm, unit: 's', goal: { atMost: 8 } }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function secondsToReady(folder: string): Promise<number> {
  const installation = await startInstallation({
    root: join(folder, 'clone'),
    dataDir: join(folder, 'data'),
    command: ['npm', 'start'],
  })
  await installation.stop()
  return installation.seconds
}
