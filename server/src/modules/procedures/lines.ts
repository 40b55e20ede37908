import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** One line of a file; `text` is null when it cannot be used, and `fault` says why. */
export type Line = { no: number; excerpt: string } & (
  | { text: string; fault: null }
  | { text: null; fault: string }
)

/** Bytes of one line; the longest record of the national dump has 112 KB. */
export const LONGEST_LINE = 4 * 1024 * 1024

const EXCERPT = 300
const NEWLINE = 10

/**
 * The lines of a text file, gzipped or not (told by its first bytes), read as a stream: memory holds one line at a time,
 * and of a line that is too long only its beginning. `onBytes` hears how many bytes of the file have been read.
 */
export async function* linesOf(
  path: string,
  onBytes: (read: number) => void = () => {},
): AsyncGenerator<Line> {
  let read = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      onBytes(read)
      done(null, chunk)
    },
  })
  const parts = (await isGzip(path)) ? [counted, createGunzip()] : [counted]
  const last = parts.at(-1)!
  const running = pipeline([createReadStream(path), ...parts])
  // The reader of `last` sees the same error; this promise must not be left unheard.
  running.catch(() => {})
  yield* splitLines(last)
  await running
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

/** Cuts a stream of bytes into lines; blank ones are counted and left out. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let line = new Collected(longest)
  let no = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end))
      if (!line.blank) yield line.done(no)
      line = new Collected(longest)
      no += 1
      from = end + 1
    }
    line.add(chunk.subarray(from))
  }
  if (!line.blank) yield line.done(no)
}

/** The bytes of a line so far; more than `longest` are counted, not kept. */
class Collected {
  #parts: Buffer[] = []
  #size = 0
  readonly #longest: number
  constructor(longest: number) {
    this.#longest = longest
  }

  add(part: Buffer): void {
    if (this.#size <= this.#longest && part.length > 0) this.#parts.push(part.subarray(0, this.#longest + 1))
    this.#size += part.length
  }

  get blank(): boolean {
    return this.#size <= 2 && this.#bytes().toString().trim() === ''
  }

  #bytes(): Buffer {
    return this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts)
  }

  done(no: number): Line {
    const bytes = this.#bytes()
    const excerpt = bytes.subarray(0, EXCERPT).toString().replaceAll('\0', '').replaceAll('\uFFFD', '?')
    if (this.#size > this.#longest)
      return {
        no,
        excerpt,
        text: null,
        fault: `the line has ${this.#size} bytes, more than ${this.#longest}`,
      }
    try {
      return { no, excerpt, text: utf8.decode(bytes).trim(), fault: null }
    } catch {
      return { no, excerpt, text: null, fault: 'the line is not UTF-8 text' }
    }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
