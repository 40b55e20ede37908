import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { loadConfig } from '#platform/config.ts'
import { projectPath } from '#platform/paths.ts'
import { peopleKeysFolder } from '#platform/vault/keys.ts'
import { type DatabaseUrls, databaseOfRunning, openDatabase } from '../server/src/runtime/database.ts'
import { lockDataFolder } from '../server/src/runtime/instance-lock.ts'
import { type Generated, generate } from './generator/generate.ts'
import { startInstallation } from './installation.ts'

const CATALOGUE = projectPath('..', 'shared', 'data', 'procedures', 'procedures_H24_scope.jsonl.gz')

const filledMark = (dataDir: string): string => `${dataDir}/bench.json`

/**
 * A data folder with the demonstration city, the national catalogue where it lies beside the project, and so many
 * invented dossiers. Answers what was generated, or nothing when the folder was filled before.
 */
export async function fillCity(
  dataDir: string,
  dossiers: number,
  tell: (line: string) => void,
): Promise<Generated | undefined> {
  if (existsSync(filledMark(dataDir))) return undefined
  if (existsSync(dataDir))
    throw new Error(`${dataDir} holds something else, or a city that was never finished`)
  const { stop } = await startInstallation({ dataDir })
  await stop()
  if (existsSync(CATALOGUE)) importCatalogue(dataDir)
  else tell('  the national catalogue is not beside the project: the one that comes with it is used')
  const config = loadConfig({ DATA_DIR: dataDir })
  const lock = lockDataFolder(config.dataDir, 'npm run bench')
  const { postgres, ...urls } = await openDatabase(config)
  try {
    const generated = await generate(urls, { dossiers, keysFolder: peopleKeysFolder(config.dataDir) }, tell)
    writeFileSync(filledMark(dataDir), JSON.stringify(generated))
    return generated
  } finally {
    await postgres?.stop()
    lock.release()
  }
}

function importCatalogue(dataDir: string): void {
  const env = { ...process.env, DATA_DIR: dataDir, NODE_OPTIONS: '' }
  const args = ['build/server/motcua.js', 'procedures', 'import', CATALOGUE]
  execFileSync(process.execPath, args, { cwd: projectPath(), env, stdio: ['ignore', 'pipe', 'pipe'] })
}

export const databaseUrls = (dataDir: string): DatabaseUrls =>
  databaseOfRunning(loadConfig({ DATA_DIR: dataDir }))
