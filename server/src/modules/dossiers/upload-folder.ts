import { createHash } from 'node:crypto'
import type { FileStore as UploadStore } from '@tus/file-store'
import type { Actor } from '#platform/context.ts'
import type { Intake } from './document-intake.ts'

/** Where uploads wait until they are whole. */
export interface UploadFolder {
  intake: Intake
  store: UploadStore
  folder: string
}

/** An upload is named for its owner, so that nobody else's request gets as far as the disk, and for the document it will become. */
export const uploadId = (actor: Actor, documentId: string): string => `${ownerKey(actor)}-${documentId}`
export const isOwnUpload = (actor: Actor, id: string): boolean => id.startsWith(`${ownerKey(actor)}-`)
export const documentIdOf = (id: string): string => id.slice(KEY + 1)

const KEY = 16
const ownerKey = ({ id }: Actor): string => createHash('sha256').update(id).digest('hex').slice(0, KEY)
