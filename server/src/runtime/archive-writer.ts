import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import tar from 'tar-stream'

export interface ArchivedFile {
  path: string
  /** Bytes. */
  size: number
  sha256: string
}

/** Where a backup goes: a folder, or one compressed file. Appears under its name when it is whole. */
export interface ArchiveWriter {
  /** Adds exactly `size` bytes: what grew meanwhile is cut, what shrank is filled with zeros. */
  add(path: string, size: number, content: AsyncIterable<Buffer>): Promise<void>
  files: ArchivedFile[]
  finish(): Promise<void>
  /** Removes what was written so far. */
  abandon(): Promise<void>
}

export const isArchiveFile = (path: string): boolean => /\.(tar\.gz|tgz)$/.test(path)

export const openArchive = (target: string): ArchiveWriter =>
  isArchiveFile(target) ? compressed(target) : inFolder(target)

function inFolder(target: string): ArchiveWriter {
  const half = `${target}.partial`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  const files: ArchivedFile[] = []
  return {
    files,
    add: async (path, size, content) => {
      const place = join(half, path)
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
      const measured = exactly(size, content)
      await pipeline(Readable.from(measured.bytes), createWriteStream(place, { mode: 0o600 }))
      files.push({ path, size, sha256: measured.sha256() })
    },
    finish: async () => {
      await onDisk(files.map(({ path }) => join(half, path)))
      renameSync(half, target)
    },
    abandon: async () => rmSync(half, { recursive: true, force: true }),
  }
}

/** Waits until the disk has the files; many at a time, because the disk then writes them in one go. */
export async function onDisk(paths: string[]): Promise<void> {
  for (let i = 0; i < paths.length; i += 64)
    await Promise.all(
      paths.slice(i, i + 64).map(async (path) => {
        const file = await open(path, 'r')
        await file.sync()
        await file.close()
      }),
    )
}

function compressed(target: string): ArchiveWriter {
  const half = `${target}.partial`
  mkdirSync(dirname(target), { recursive: true })
  const pack = tar.pack()
  const written = pipeline(
    pack,
    createGzip({ level: 3 }),
    createWriteStream(half, { mode: 0o600, flush: true }),
  )
  // Told where the writer waits: an unhandled rejection would end the program without its message.
  written.catch(() => {})
  const files: ArchivedFile[] = []
  return {
    files,
    add: async (path, size, content) => {
      const measured = exactly(size, content)
      await Promise.race([addEntry(pack, path, size, measured.bytes), failing(written)])
      files.push({ path, size, sha256: measured.sha256() })
    },
    finish: async () => {
      pack.finalize()
      await written
      renameSync(half, target)
    },
    abandon: async () => {
      pack.destroy()
      await written.catch(() => {})
      rmSync(half, { force: true })
    },
  }
}

const failing = (work: Promise<void>): Promise<never> => new Promise((_, fail) => work.catch(fail))

async function addEntry(
  pack: tar.Pack,
  name: string,
  size: number,
  bytes: AsyncIterable<Buffer>,
): Promise<void> {
  const entry = pack.entry({ name, size, mode: 0o600 })
  const ended = new Promise<void>((settle, fail) => entry.on('error', fail).on('close', () => settle()))
  // The wait for room in the pipe and the end of the entry may both fail; one of them is enough to know.
  ended.catch(() => {})
  for await (const chunk of bytes)
    if (!entry.write(chunk))
      await Promise.race([new Promise<void>((go) => entry.once('drain', () => go())), ended])
  entry.end(undefined)
  await ended
}

/** PostgreSQL's files change while they are copied; replaying its log mends them, their length must hold. */
function exactly(size: number, content: AsyncIterable<Buffer>) {
  const hash = createHash('sha256')
  async function* bytes(): AsyncIterable<Buffer> {
    let left = size
    for await (const chunk of content) {
      const part = chunk.subarray(0, left)
      left -= part.length
      hash.update(part)
      if (part.length) yield part
      if (left === 0) break
    }
    for (; left > 0; left -= Math.min(left, FILL.length)) {
      const part = FILL.subarray(0, left)
      hash.update(part)
      yield part
    }
  }
  return { bytes: bytes(), sha256: () => hash.digest('hex') }
}
const FILL = Buffer.alloc(64 * 1024)

/** Adds a file of the disk, or nothing when it is gone. */
export async function addFile(archive: ArchiveWriter, path: string, from: string): Promise<void> {
  const handle = await open(from, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!handle) return
  const { size } = await handle.stat()
  const stream = createReadStream(from, { fd: handle, autoClose: true, highWaterMark: 1 << 20 })
  await archive.add(path, size, stream)
  await handle.close().catch(() => {})
}
