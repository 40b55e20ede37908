import { mkdir, readdir } from 'node:fs/promises'
import type { Upload } from '@tus/server'
import type { FastifyRequest } from 'fastify'
import { invalid, tooMany } from '#platform/errors.ts'
import { requireRoom } from './documents.service.ts'
import { isOwnUpload, type UploadFolder } from './upload-folder.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const HOUR = 3600 * 1000

export interface Destination {
  dossierId: string
  component: string
  name: string
}

/** Where an upload shall go, as its metadata say. */
export function destinationOf({ metadata }: Pick<Upload, 'metadata'>): Destination {
  const { dossierId, component, filename } = metadata ?? {}
  if (!dossierId || !UUID.test(dossierId) || !component || component.length > 200)
    throw invalid('dossiers.file_component_missing')
  return { dossierId, component, name: (filename ?? '').slice(0, 1000) }
}

/** Lets an upload begin if its dossier takes it: right person, right time, room left, and a size that is known. */
export async function admitUpload(
  request: FastifyRequest,
  uploads: UploadFolder,
  upload: Upload,
): Promise<void> {
  const { dossierId, component } = destinationOf(upload)
  if (upload.size === undefined) throw invalid('dossiers.file_upload_length')
  if (upload.size === 0) throw invalid('dossiers.file_empty')
  const bytes = upload.size
  await request.read((ctx) => requireRoom(ctx, dossierId, { component, bytes }))
  await mkdir(uploads.folder, { recursive: true })
  const own = (await readdir(uploads.folder)).filter((name) => isOwnUpload(request.actor, name))
  // each has its bytes and its description
  if (own.length >= uploads.intake.limits.unfinishedUploads * 2)
    throw tooMany('dossiers.file_too_many_uploads')
}

const swept = new WeakMap<UploadFolder, number>()

/** Once an hour at the most, whoever uploads throws away what nobody has finished in time. */
export async function sweepExpired(uploads: UploadFolder): Promise<void> {
  if (Date.now() - (swept.get(uploads) ?? 0) < HOUR) return
  swept.set(uploads, Date.now())
  // two processes may find the same upload; the second one has nothing left to remove
  await uploads.store.deleteExpired().catch(() => 0)
}
