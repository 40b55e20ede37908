import type { FastifyRequest } from 'fastify'
import { invalid, tooLarge } from '#platform/errors.ts'
import { type AcceptedFile, type Intake, takeInStream } from './document-intake.ts'
import { MEGABYTE } from './document-limits.ts'
import { addDocuments, requireRoom } from './documents.service.ts'

/** What the parts of a form weigh beside the files. */
const ENVELOPE = MEGABYTE

/**
 * Receives the files of a multipart form for one dossier: whoever may not add them is refused before they are read; they are read,
 * judged and stored outside any transaction; then one transaction adds all of them or none.
 */
export async function receiveDocuments(request: FastifyRequest, dossierId: string, intake: Intake) {
  const room = await request.read((ctx) => requireRoom(ctx, dossierId))
  refuseTooMuch(request, intake, room.bytes)
  const { component, files } = await readForm(request, intake)
  return request.change((ctx) => addDocuments(ctx, dossierId, component, files))
}

function refuseTooMuch({ headers }: FastifyRequest, { limits }: Intake, room: number): void {
  const most = Math.min(limits.requestFiles * limits.fileBytes, room + limits.fileBytes) + ENVELOPE
  if (Number(headers['content-length'] ?? 0) > most) throw tooMuch(limits)
}

const tooMuch = (limits: Intake['limits']) =>
  tooLarge('dossiers.file_request_too_large', {
    maxFiles: limits.requestFiles,
    maxMegabytes: limits.fileBytes / MEGABYTE,
  })

interface Form {
  component: string
  files: AcceptedFile[]
}

/** The field `component` may stand before or after the files. */
async function readForm(request: FastifyRequest, intake: Intake): Promise<Form> {
  const form: Partial<Form> & { files: AcceptedFile[] } = { files: [] }
  if (!request.isMultipart()) throw invalid('dossiers.file_missing')
  for await (const part of partsOf(request, intake)) {
    if (part.type === 'field') {
      if (part.fieldname === 'component') form.component = String(part.value)
    } else if (part.filename) {
      form.files.push(await takeInStream(intake, part.file, part.filename))
    } else part.file.resume()
  }
  if (form.files.length === 0) throw invalid('dossiers.file_missing')
  if (!form.component) throw invalid('dossiers.file_component_missing')
  return { component: form.component, files: form.files }
}

async function* partsOf(request: FastifyRequest, { limits }: Intake) {
  // one byte more than is allowed: the parser would cut the file silently, the intake refuses it
  const most = { files: limits.requestFiles, fields: 10, fieldSize: 2000, fileSize: limits.fileBytes + 1 }
  try {
    yield* request.parts({ limits: most })
  } catch (error) {
    throw (error as { code?: string }).code === 'FST_FILES_LIMIT' ? tooMuch(limits) : error
  }
}
