import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import type { Config } from '#platform/config.ts'
import { unpack } from './archive-reader.ts'
import { type ArchivedFile, onDisk } from './archive-writer.ts'
import { DATABASE_FOLDER, MANIFEST, type Manifest, thisPlatform } from './backup.ts'
import { openDataFolder } from './data-folder.ts'
import { openDatabase } from './database.ts'
import { StartFailure } from './failure.ts'
import { POSTGRES_MAJOR } from './postgres-cluster.ts'
import { identityFor, ownerOf, postgresPrograms } from './postgres-program.ts'

export interface Restored {
  manifest: Manifest
  /** Rows of the database that name a file; each was found, of its size. */
  filesNamed: number
}

/**
 * Rebuilds an installation in `config.dataDir`, which must be empty or missing. Every file is compared with
 * its checksum before anything appears there; then PostgreSQL is started once, and every file its rows name
 * is looked for.
 */
export async function restore(config: Config, backup: string): Promise<Restored> {
  refuseOccupied(config.dataDir)
  const half = `${config.dataDir}.restoring`
  rmSync(half, { recursive: true, force: true })
  try {
    const written = await unpack(resolve(backup), half)
    const manifest = verified(written, half)
    await onDisk(manifest.files.map(({ path }) => join(half, path)))
    putInPlace(half, config.dataDir, manifest)
    return { manifest, filesNamed: manifest.database === 'included' ? await verifyFiles(config) : 0 }
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

function refuseOccupied(dataDir: string): void {
  if (existsSync(dataDir) && readdirSync(dataDir).length)
    throw new StartFailure(`${dataDir} is not empty. Restore into a new folder: DATA_DIR=/path/to/new.`)
}

function verified(written: ArchivedFile[], folder: string): Manifest {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) throw new StartFailure('The backup is cut short: its manifest is missing.')
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  refuseForeign(manifest)
  const found = new Map(written.map((file) => [file.path, file.sha256]))
  const wrong = manifest.files.filter((file) => found.get(file.path) !== file.sha256)
  if (wrong.length)
    throw new StartFailure(
      `The backup is damaged: ${wrong.length} of ${manifest.files.length} files differ from their checksum, the first is ${wrong[0]?.path}.`,
    )
  rmSync(path)
  return manifest
}

function refuseForeign({ format, database, postgresMajor, platform }: Manifest): void {
  if (format !== 1)
    throw new StartFailure(`The backup has format ${format}, which this version does not know.`)
  if (database === 'external') return
  if (postgresMajor !== POSTGRES_MAJOR || platform !== thisPlatform)
    throw new StartFailure(
      `The backup holds PostgreSQL ${postgresMajor} of ${platform}; this machine has ${POSTGRES_MAJOR} of ${thisPlatform}. Restore it on a machine of that kind.`,
    )
}

function putInPlace(half: string, dataDir: string, { database }: Manifest): void {
  if (existsSync(dataDir)) rmdirSync(dataDir)
  mkdirSync(dirname(dataDir), { recursive: true })
  renameSync(half, dataDir)
  openDataFolder(dataDir)
  if (database === 'included') handToPostgres(dataDir)
}

/** Folders that hold no file at the moment of a backup, and that PostgreSQL does not make by itself. */
const FOLDERS = `pg_wal/archive_status pg_wal/summaries pg_replslot pg_dynshmem pg_notify pg_serial pg_snapshots
  pg_stat pg_stat_tmp pg_subtrans pg_tblspc pg_twophase pg_commit_ts pg_logical/snapshots pg_logical/mappings`

function handToPostgres(dataDir: string): void {
  const cluster = join(dataDir, DATABASE_FOLDER)
  for (const folder of FOLDERS.split(/\s+/))
    mkdirSync(join(cluster, folder), { recursive: true, mode: 0o700 })
  for (const folder of [dataDir, join(dataDir, 'postgres')]) chmodSync(folder, 0o711)
  const owner = ownerOf(identityFor(join(dataDir, 'postgres', 'new'), postgresPrograms()))
  if (owner === undefined) return
  const parent = join(dataDir, 'postgres')
  chownSync(parent, owner, owner)
  for (const name of readdirSync(parent, { recursive: true, encoding: 'utf8' }))
    chownSync(join(parent, name), owner, owner)
}

async function verifyFiles(config: Config): Promise<number> {
  const { postgres, superUrl } = await openDatabase(config)
  const client = new pg.Client({ connectionString: superUrl })
  try {
    await client.connect()
    const { rows } = await client.query<{ sha256: string; size: string }>(
      'select sha256, size from platform.file',
    )
    const lost = rows.filter(({ sha256, size }) => !isThere(config.dataDir, sha256, Number(size)))
    if (lost.length)
      throw new StartFailure(
        `${lost.length} of ${rows.length} files that the database names are not in the backup, the first is ${lost[0]?.sha256}.`,
      )
    return rows.length
  } finally {
    await client.end()
    await postgres?.stop()
  }
}

function isThere(dataDir: string, sha256: string, size: number): boolean {
  const path = join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return existsSync(path) && statSync(path).size === size
}
