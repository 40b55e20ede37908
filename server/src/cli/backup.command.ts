import { type Config, loadConfig } from '#platform/config.ts'
import { backup, type Manifest } from '../runtime/backup.ts'
import { restore } from '../runtime/restore.ts'
import { withUrls } from './administration.ts'

/** Copies the installation to `target` and says what is in it, and what is not. */
export async function backupCommand(target: string): Promise<void> {
  const config = loadConfig(process.env)
  if (config.databaseUrl) warnAboutDatabase(config.databaseUrl)
  const began = Date.now()
  const manifest = await withUrls(config, ({ superUrl }) => backup(config, target, superUrl))
  console.log(`${target}: ${summary(manifest)}, in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  console.log('It holds keys and personal data: keep it encrypted, and away from this machine.')
}

/** Rebuilds the installation in DATA_DIR and says what was found. */
export async function restoreCommand(source: string): Promise<void> {
  const config = loadConfig(process.env)
  const { manifest, filesNamed } = await restore(config, source)
  console.log(`${config.dataDir}: ${summary(manifest)}, every checksum right`)
  if (manifest.database === 'included')
    console.log(`The database starts, and has each of the ${filesNamed} files that its rows name.`)
  else console.log('The database was an external one: restore it with its own means before you start.')
  warnAboutRunningTwice(config)
}

const summary = ({ files, database, createdAt }: Manifest): string => {
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 2 ** 20
  const what = database === 'included' ? 'database, files and keys' : 'files and keys WITHOUT the database'
  return `${what} of ${createdAt}, ${files.length} files, ${megabytes.toFixed(1)} MB`
}

const warnAboutDatabase = (url: string): void =>
  console.log(
    `Not covered: the database on ${new URL(url).host}. Copy it with pg_dump or the means of that server, and do it BEFORE this backup: ` +
      'files are written before the rows that name them, so a later copy of the files has all of them.',
  )

const warnAboutRunningTwice = ({ dataDir }: Config): void =>
  console.log(`Start it with: DATA_DIR=${dataDir} npm start`)
