import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import type { ArchivedFile } from './archive-writer.ts'
import { StartFailure } from './failure.ts'

type Entry = { path: string; content: Readable }

/** Writes everything a backup holds below `folder` and answers what was written, with its checksums. */
export async function unpack(backup: string, folder: string): Promise<ArchivedFile[]> {
  if (!existsSync(backup)) throw new StartFailure(`There is no backup at ${backup}`)
  const written: ArchivedFile[] = []
  try {
    for await (const entry of entriesOf(backup)) written.push(await unpackEntry(entry, folder))
    return written
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    // What is wrong with this machine's disk is not the backup's fault.
    if (cause instanceof StartFailure || code === 'ENOSPC' || code === 'EACCES') throw cause
    throw new StartFailure(`${backup} cannot be read: it is damaged or was cut short (${message})`)
  }
}

async function unpackEntry({ path, content }: Entry, folder: string): Promise<ArchivedFile> {
  if (normalize(path).startsWith('..') || path.startsWith('/'))
    throw new StartFailure(`${path} points outside the backup`)
  const place = join(folder, path)
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
  return { path, ...(await writeMeasured(content, place)) }
}

const entriesOf = (backup: string): AsyncIterable<Entry> =>
  statSync(backup).isDirectory() ? entriesOfFolder(backup) : entriesOfFile(backup)

async function* entriesOfFolder(backup: string): AsyncIterable<Entry> {
  const found = await readdir(backup, { recursive: true, withFileTypes: true })
  for (const file of found.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name)
    yield {
      path: path
        .slice(backup.length + 1)
        .split(sep)
        .join('/'),
      content: createReadStream(path),
    }
  }
}

async function* entriesOfFile(backup: string): AsyncIterable<Entry> {
  const extract = tar.extract()
  const read = pipeline(createReadStream(backup), createGunzip(), extract)
  read.catch((error: Error) => extract.destroy(error))
  for await (const entry of extract) yield { path: entry.header.name, content: entry.pipe(new PassThrough()) }
  await read
}

async function writeMeasured(content: Readable, place: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(content, measure, createWriteStream(place, { mode: 0o600 }))
  return { size, sha256: hash.digest('hex') }
}
