import { join } from 'node:path'
import { Readable } from 'node:stream'
import { FileStore as UploadStore } from '@tus/file-store'
import { MemoryLocker, Server } from '@tus/server'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '#platform/context.ts'
import { notFound, Refusal, tooLarge } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { Intake } from './document-intake.ts'
import { MEGABYTE } from './document-limits.ts'
import type { DocumentView } from './documents.service.ts'
import { admitUpload, sweepExpired } from './upload-beginning.ts'
import { findFinished, finishUpload } from './upload-end.ts'
import { isOwnUpload, type UploadFolder, uploadId } from './upload-folder.ts'

const UPLOADS_PATH = '/api/citizen/uploads'

export type HandleUpload = (request: FastifyRequest) => Promise<Response>

/** What a hook of tus needs to know of our request, and what we need to know of its failure. */
interface Call {
  request: FastifyRequest
  failure?: unknown
}
type Calls = WeakMap<Request, Call>

/**
 * Resumable uploads by tus 1.0 (creation, creation with upload, termination, expiration). Refusals are thrown, so that they are
 * answered, worded and recorded as everywhere else; what is wrong with the protocol itself is answered by tus.
 */
export function resumableUploads(intake: Intake): HandleUpload {
  const uploads = uploadFolder(intake)
  const calls: Calls = new WeakMap()
  const server = tusServer(uploads, calls)
  return async (request) => {
    const finished = request.method === 'HEAD' && (await findFinished(request, uploads))
    if (finished) return finishedAlready(finished)
    await sweepExpired(uploads)
    const call: Call = { request }
    const web = asWebRequest(request)
    calls.set(web, call)
    const response = await server.handleWeb(web)
    if (call.failure) refuseLike(call.failure, intake)
    return response
  }
}

function uploadFolder(intake: Intake): UploadFolder {
  const folder = join(intake.store.folder, 'uploads')
  const expirationPeriodInMilliseconds = intake.limits.unfinishedFor
  return { intake, folder, store: new UploadStore({ directory: folder, expirationPeriodInMilliseconds }) }
}

function tusServer(uploads: UploadFolder, calls: Calls): Server {
  const requestOf = (web: Request): FastifyRequest => calls.get(web)!.request
  return new Server({
    path: UPLOADS_PATH,
    datastore: uploads.store,
    locker: new MemoryLocker(),
    maxSize: uploads.intake.limits.fileBytes,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: (web) => uploadId(requestOf(web).actor, newId()),
    onIncomingRequest: async (web, id) => requireUploader(requestOf(web).actor, id),
    onUploadCreate: async (web, upload) => {
      await admitUpload(requestOf(web), uploads, upload)
      return {}
    },
    onUploadFinish: async (web, upload) =>
      answerOf(web.method, await finishUpload(requestOf(web), uploads, upload)),
    onResponseError: async (web, error) => {
      calls.get(web)!.failure = error
      return undefined
    },
  })
}

function requireUploader(actor: Actor, id: string): void {
  if (!isOwnUpload(actor, id)) throw notFound('dossiers.file_upload_gone')
}

function asWebRequest(request: FastifyRequest): Request {
  const bodyless = request.method === 'HEAD' || request.method === 'OPTIONS' || request.method === 'DELETE'
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: bodyless ? null : (Readable.toWeb(request.raw) as ReadableStream),
    duplex: 'half',
  }
  return new Request(new URL(request.url, 'http://upload.invalid'), init)
}

/** tus says 204 for a finished part; the last one brings the document, which needs a body. */
const answerOf = (method: string, document: DocumentView) => ({
  ...(method === 'PATCH' && { status_code: 200 }),
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-Document-Id': document.id },
  body: JSON.stringify({ document }),
})

/** To a client that missed the last answer: nothing is left to send. */
const finishedAlready = ({ id, size }: DocumentView): Response =>
  new Response(null, {
    headers: {
      'Upload-Offset': String(size),
      'Upload-Length': String(size),
      'X-Document-Id': id,
      'Cache-Control': 'no-store',
    },
  })

function refuseLike(failure: unknown, { limits }: Intake): void {
  if (failure instanceof Refusal) throw failure
  const status = (failure as { status_code?: number }).status_code ?? 500
  if (status === 404 || status === 410) throw notFound('dossiers.file_upload_gone')
  if (status === 413) throw tooLarge('dossiers.file_too_large', { maxMegabytes: limits.fileBytes / MEGABYTE })
  if (status >= 500) throw failure
}
