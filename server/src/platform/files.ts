import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import { tooLarge } from './errors.ts'
import { newId } from './ids.ts'

/** A folder of files named by their content: the same bytes are kept once. */
export interface FileStore {
  folder: string
}

export interface StoredFile {
  sha256: string
  /** Bytes. */
  size: number
}

const placeOf = (store: FileStore, sha256: string): string =>
  join(store.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

/**
 * Writes a file to disk and waits until the disk has it (fsync of the file and its folder), so that a row naming it may commit.
 * Refuses with `file.too_large` past `maxBytes`, leaving nothing behind.
 */
export async function storeFile(
  store: FileStore,
  content: Readable | Buffer,
  { maxBytes }: { maxBytes: number },
): Promise<StoredFile> {
  const incoming = join(store.folder, 'incoming')
  await mkdir(incoming, { recursive: true })
  const temporary = join(incoming, randomUUID())
  try {
    const stored = await writeDurably(temporary, content, maxBytes)
    const final = placeOf(store, stored.sha256)
    await mkdir(dirname(final), { recursive: true })
    await rename(temporary, final)
    for (const folder of [dirname(final), dirname(dirname(final)), store.folder]) await syncFolder(folder)
    return stored
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeDurably(path: string, content: Readable | Buffer, maxBytes: number): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of Buffer.isBuffer(content) ? [content] : content) {
      size += chunk.length
      if (size > maxBytes) throw tooLarge('file.too_large', { maxMegabytes: Math.floor(maxBytes / 1048576) })
      hash.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Names a stored file in the database; answers its id, the same one for the same content, which counts as new again for the sweep. */
export async function recordFile(ctx: Ctx, file: StoredFile & { mediaType: string }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into platform.file (id, sha256, size, media_type)
    values (${newId()}, ${file.sha256}, ${file.size}, ${file.mediaType})
    on conflict (sha256) do update set stored_at = clock_timestamp() returning id
  `.execute(ctx.tx)
  return rows[0]!.id
}

export interface NamedFile extends StoredFile {
  mediaType: string
}

/** Size, type and hash of a recorded file; `undefined` where there is none. */
export async function findFile(ctx: Ctx, id: string): Promise<NamedFile | undefined> {
  const { rows } = await sql<NamedFile>`
    select sha256, size::int as size, media_type as "mediaType" from platform.file where id = ${id}
  `.execute(ctx.tx)
  return rows[0]
}

/** Many recorded files at once, by id. */
export async function findFiles(ctx: Ctx, ids: readonly string[]): Promise<Map<string, NamedFile>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<NamedFile & { id: string }>`
    select id, sha256, size::int as size, media_type as "mediaType" from platform.file where id = any(${[...ids]}::uuid[])
  `.execute(ctx.tx)
  return new Map(rows.map((file) => [file.id, file]))
}

/**
 * Opens a stored file, or the bytes from `start` to `end` (included), for reading; throws when the disk does not hold what the
 * database names.
 */
export async function openFile(
  store: FileStore,
  sha256: string,
  range?: { start: number; end: number },
): Promise<Readable> {
  const path = placeOf(store, sha256)
  await stat(path)
  return createReadStream(path, range)
}
