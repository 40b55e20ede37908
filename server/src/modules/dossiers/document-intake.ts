import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import { invalid, tooLarge, unsupported } from '#platform/errors.ts'
import { type FileStore, type StoredFile, storeFile } from '#platform/files.ts'
import { redrawImage } from './document-image.ts'
import { type DocumentLimits, documentLimits, MEGABYTE } from './document-limits.ts'
import { cleanName } from './document-name.ts'
import { checkPdf } from './document-pdf.ts'
import { inTurn } from './in-turn.ts'

/** A file that was looked at, made harmless and written to disk; no row names it yet. */
export interface AcceptedFile extends StoredFile {
  name: string
  mediaType: 'application/pdf' | 'image/jpeg'
}

export interface Intake {
  store: FileStore
  limits: DocumentLimits
}

export const intakeOf = ({ files }: { files: FileStore }): Intake => ({
  store: files,
  limits: documentLimits,
})

/**
 * Takes a file in from a stream: what it is, is read from its content, never from its name. A PDF is kept as it came (it may be
 * signed), a picture is drawn anew. Nothing stays on disk when it is refused.
 */
export async function takeInStream(
  intake: Intake,
  content: Readable,
  rawName: string,
): Promise<AcceptedFile> {
  const folder = join(intake.store.folder, 'incoming')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${randomUUID()}.part`)
  try {
    await writeUpTo(path, content, intake.limits.fileBytes)
    return await takeInFile(intake, path, rawName)
  } finally {
    await rm(path, { force: true })
  }
}

/** The same for a file that is already on our disk; it is read and left where it is. */
export async function takeInFile(intake: Intake, path: string, rawName: string): Promise<AcceptedFile> {
  const type = await typeOf(path)
  return type === 'application/pdf' ? takeInPdf(intake, path, rawName) : takeInImage(intake, path, rawName)
}

async function writeUpTo(path: string, content: Readable, most: number): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most)
        throw tooLarge('dossiers.file_too_large', { maxMegabytes: Math.floor(most / MEGABYTE) })
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
}

const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])
const HEAD = 4100

async function typeOf(path: string): Promise<string> {
  const head = await headOf(path)
  if (head.length === 0) throw invalid('dossiers.file_empty')
  // a PDF may begin with anything before its mark for lenient readers; for us it begins with its mark
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf'
  const type = (await fileTypeFromBuffer(head))?.mime
  if (type?.startsWith('image/hei')) throw unsupported('dossiers.file_heic')
  if (!type || !IMAGES.has(type)) throw unsupported('dossiers.file_type')
  return type
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Reading a PDF and drawing a picture take memory: two at a time, the others wait their turn on disk. */
const careful = inTurn(2)

async function takeInPdf({ store, limits }: Intake, path: string, rawName: string): Promise<AcceptedFile> {
  await careful(async () => checkPdf(await readFile(path), limits))
  const stored = await storeFile(store, createReadStream(path), { maxBytes: limits.fileBytes })
  return { ...stored, name: cleanName(rawName, 'pdf'), mediaType: 'application/pdf' }
}

async function takeInImage({ store, limits }: Intake, path: string, rawName: string): Promise<AcceptedFile> {
  const picture = await careful(() => redrawImage(path, limits))
  const stored = await storeFile(store, picture, { maxBytes: limits.fileBytes })
  return { ...stored, name: cleanName(rawName, 'jpg'), mediaType: 'image/jpeg' }
}
