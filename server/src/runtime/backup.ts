import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import type { Config } from '#platform/config.ts'
import { peopleKeysFolder } from '#platform/vault/keys.ts'
import { type ArchivedFile, type ArchiveWriter, addFile, openArchive } from './archive-writer.ts'
import { StartFailure } from './failure.ts'
import { clusterFolder, POSTGRES_MAJOR } from './postgres-cluster.ts'

/** What a backup says about itself; its last entry. */
export interface Manifest {
  format: 1
  createdAt: string
  /** The embedded database is inside; an external one is not. */
  database: 'included' | 'external'
  postgresMajor: string
  platform: string
  files: ArchivedFile[]
}

export const MANIFEST = 'manifest.json'
export const thisPlatform = `${process.platform}-${process.arch}`

/** Left out: what belongs to running processes, and uploads that have not ended. */
const NOT_KEPT = ['postgres', 'run', join('files', 'incoming')]

/**
 * Copies database, files and keys to `target`, a folder or a .tar.gz, while people go on working. The
 * database comes first: a file is on disk before a row names it, so every row finds its file.
 * `superUrl` is the embedded server's; without one only files and keys are copied.
 */
export async function backup(
  config: Config,
  target: string,
  superUrl: string | undefined,
): Promise<Manifest> {
  const path = resolve(target)
  if (existsSync(path)) throw new StartFailure(`${path} exists already. Choose another name.`)
  if (`${path}${sep}`.startsWith(`${config.dataDir}${sep}`))
    throw new StartFailure(
      `A backup inside the data folder ${config.dataDir} would be lost with it. Choose another place.`,
    )
  const archive = openArchive(path)
  try {
    const keys = await keysNow(config.dataDir)
    if (superUrl) await addDatabase(archive, clusterFolder(config.dataDir), superUrl)
    await addFolder(archive, config.dataDir, '', (name) => !NOT_KEPT.includes(name))
    await addVanished(archive, keys)
    const manifest = describe(archive.files, superUrl ? 'included' : 'external')
    await archive.add(MANIFEST, ...asEntry(JSON.stringify(manifest)))
    await archive.finish()
    return manifest
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

/** The keys to people’s data as they are before the database is copied: a change of keys may remove the one that the copy needs. */
async function keysNow(dataDir: string): Promise<Map<string, Buffer>> {
  const folder = peopleKeysFolder(dataDir)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.key')) : []
  return new Map(
    names.map((name) => {
      const path = join(folder, name)
      return [relative(dataDir, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}

async function addVanished(archive: ArchiveWriter, keys: Map<string, Buffer>): Promise<void> {
  for (const [path, bytes] of keys)
    if (!archive.files.some((file) => file.path === path))
      await archive.add(path, bytes.length, Readable.from([bytes]))
}

const describe = (files: ArchivedFile[], database: Manifest['database']): Manifest => ({
  format: 1,
  createdAt: new Date().toISOString(),
  database,
  postgresMajor: POSTGRES_MAJOR,
  platform: thisPlatform,
  files: [...files],
})

function asEntry(text: string): [number, AsyncIterable<Buffer>] {
  const bytes = Buffer.from(text)
  return [bytes.length, Readable.from([bytes])]
}

/**
 * A base backup: the folder as it is while it changes, and the log that makes it whole again. Source of the
 * procedure: PostgreSQL 18 manual, "Making a Base Backup Using the Low Level API".
 */
async function addDatabase(archive: ArchiveWriter, cluster: string, superUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    // The slot keeps the log of these minutes from being recycled; it goes with the connection.
    await client.query(`select pg_create_physical_replication_slot('backup_${process.pid}', true, true)`)
    const begun = await client.query(`select pg_walfile_name(pg_backup_start('motcua', true)) as wal`)
    await addFolder(archive, cluster, DATABASE_FOLDER, (name) => !notInBaseBackup.test(name))
    const ended = await client.query(
      `select labelfile, pg_walfile_name(lsn) as wal from pg_backup_stop(false)`,
    )
    await addLog(archive, cluster, begun.rows[0].wal, ended.rows[0].wal)
    await archive.add(`${DATABASE_FOLDER}backup_label`, ...asEntry(ended.rows[0].labelfile))
  } finally {
    await client.end()
  }
}

export const DATABASE_FOLDER = `postgres/${POSTGRES_MAJOR}/`
const notInBaseBackup =
  /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|pg_internal\.init)$|^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)[/\\]|pgsql_tmp|[/\\]pg_internal\.init$/

async function addLog(archive: ArchiveWriter, cluster: string, from: string, to: string): Promise<void> {
  const segments = readdirSync(join(cluster, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name))
  for (const name of segments.filter((s) => s >= from && s <= to).sort())
    await addFile(archive, `${DATABASE_FOLDER}pg_wal/${name}`, join(cluster, 'pg_wal', name))
}

/** Adds every file below `folder` under `prefix`; `keep` judges paths below it, of folders and of files. */
async function addFolder(
  archive: ArchiveWriter,
  folder: string,
  prefix: string,
  keep: (path: string) => boolean,
): Promise<void> {
  for await (const path of filesBelow(folder, '', keep))
    await addFile(archive, prefix + path.split(sep).join('/'), join(folder, path))
}

async function* filesBelow(
  root: string,
  below: string,
  keep: (path: string) => boolean,
): AsyncIterable<string> {
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const path = join(below, entry.name)
    if (!keep(path)) continue
    if (entry.isDirectory()) yield* filesBelow(root, path, keep)
    else if (entry.isFile()) yield path
  }
}
