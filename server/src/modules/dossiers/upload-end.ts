import { join } from 'node:path'
import type { Upload } from '@tus/server'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '#platform/errors.ts'
import { takeInFile } from './document-intake.ts'
import { addDocuments, type DocumentView, findUploaded } from './documents.service.ts'
import { destinationOf } from './upload-beginning.ts'
import { documentIdOf, isOwnUpload, type UploadFolder } from './upload-folder.ts'

const finishing = new Map<string, Promise<DocumentView>>()

/**
 * Makes a complete upload a document. The document has the upload's id: however often the end is repeated, after a lost answer or a
 * crash, there is one. A refused file is thrown away; after any other failure it stays, and the next question after it tries again.
 */
export function finishUpload(
  request: FastifyRequest,
  uploads: UploadFolder,
  upload: Upload,
): Promise<DocumentView> {
  const underway = finishing.get(upload.id)
  if (underway) return underway
  const work = takeIn(request, uploads, upload).finally(() => finishing.delete(upload.id))
  finishing.set(upload.id, work)
  return work
}

async function takeIn(
  request: FastifyRequest,
  { intake, store, folder }: UploadFolder,
  upload: Upload,
): Promise<DocumentView> {
  const { dossierId, component, name } = destinationOf(upload)
  try {
    const accepted = await takeInFile(intake, join(folder, upload.id), name)
    const file = { ...accepted, id: documentIdOf(upload.id) }
    const { documents } = await request.change((ctx) => addDocuments(ctx, dossierId, component, [file]))
    await store.remove(upload.id)
    return documents[0]!
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'unavailable') await store.remove(upload.id)
    throw error
  }
}

/** The document that an upload has become, or becomes now because its end was interrupted; `undefined` while it is under way. */
export async function findFinished(
  request: FastifyRequest,
  uploads: UploadFolder,
): Promise<DocumentView | undefined> {
  const { uploadId } = request.params as { uploadId: string }
  if (!isOwnUpload(request.actor, uploadId)) return undefined
  const document = await request.read((ctx) => findUploaded(ctx, documentIdOf(uploadId)))
  if (document) return document
  const upload = await uploads.store.getUpload(uploadId).catch(() => undefined)
  return upload && upload.offset === upload.size ? finishUpload(request, uploads, upload) : undefined
}
