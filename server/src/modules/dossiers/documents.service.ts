import { getProcedureVersion } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { findFile, recordFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { mayActOn } from './acting.service.ts'
import type { AcceptedFile } from './document-intake.ts'
import { documentLimits, MEGABYTE } from './document-limits.ts'
import { requireFilling, requireReading } from './documents.policy.ts'
import {
  type Document,
  deleteAnswer,
  findDocument,
  findDocumentById,
  insertDocument,
  listDocuments,
  putAnswer,
  removeDocument,
} from './documents.repository.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, findDossier, lockDossier, updateDossier } from './dossiers.repository.ts'
import { findSupplement } from './notices.repository.ts'

export interface DocumentView {
  id: string
  name: string
  mediaType: string
  /** Bytes, as kept. */
  size: number
  component: string
}

/** How much still fits into a dossier. */
export interface Room {
  files: number
  bytes: number
}

/** Refuses whoever may not add papers before a byte of them is read; answers how much still fits. */
export async function requireRoom(
  ctx: Ctx,
  dossierId: string,
  { component, bytes = 1 }: { component?: string; bytes?: number } = {},
): Promise<Room> {
  const dossier = await fillable(ctx, await findDossier(ctx.tx, dossierId), { held: false })
  if (component !== undefined) await requireComponent(ctx, dossier, component)
  const room = roomLeft(await listDocuments(ctx.tx, dossierId))
  if (room.files <= 0 || room.bytes < bytes) throw full()
  return room
}

/** The dossier, if the actor may put papers into it now, be it for somebody else. */
const fillable = async (
  ctx: Ctx,
  dossier: Dossier | undefined,
  { held } = { held: true },
): Promise<Dossier> =>
  requireFilling(ctx.actor, dossier, { forAnother: await mayActOn(ctx, dossier, 'fill', { held }) })

function roomLeft(documents: Document[]): Room {
  const used = documents.reduce((sum, d) => sum + Number(d.size), 0)
  return {
    files: documentLimits.dossierFiles - documents.length,
    bytes: documentLimits.dossierBytes - used,
  }
}

const full = () =>
  conflict('dossiers.file_dossier_full', {
    maxFiles: documentLimits.dossierFiles,
    maxMegabytes: documentLimits.dossierBytes / MEGABYTE,
  })

async function requireComponent(ctx: Ctx, dossier: Dossier, component: string): Promise<void> {
  const { components } = await getProcedureVersion(ctx, dossier.procedure_version_id)
  if (!components.some((c) => c.code === component)) throw invalid('dossiers.no_such_component')
}

/** `id` makes a repeat harmless: the document that has it is answered instead of being added again. */
export type NewDocument = AcceptedFile & { id?: string }

/** Puts files that were taken in into the dossier, all of them or none; everything is checked again on the locked dossier. */
export async function addDocuments(
  ctx: Ctx,
  dossierId: string,
  component: string,
  files: NewDocument[],
): Promise<{ documents: DocumentView[]; version: number }> {
  const dossier = await fillable(ctx, await lockDossier(ctx.tx, dossierId))
  const known = (
    await Promise.all(files.map((f) => (f.id ? findDocumentById(ctx.tx, f.id) : undefined)))
  ).flatMap((d) => d ?? [])
  const fresh = files.filter((f) => !known.some((d) => d.id === f.id))
  const views = known.map((d) => documentView(ctx, dossier, d))
  if (fresh.length === 0) return { documents: views, version: dossier.version }
  await requireComponent(ctx, dossier, component)
  await requireFit(ctx, dossierId, fresh)
  const added = []
  for (const file of fresh) added.push(await addDocument(ctx, dossier, component, file))
  if (dossier.authority !== 'counter') await deleteAnswer(ctx.tx, dossierId, component)
  const { version } = await updateDossier(ctx.tx, dossierId, {}, ctx.now)
  return { documents: [...views, ...added], version }
}

async function requireFit(ctx: Ctx, dossierId: string, files: NewDocument[]): Promise<void> {
  const room = roomLeft(await listDocuments(ctx.tx, dossierId))
  const bytes = files.reduce((sum, f) => sum + f.size, 0)
  if (files.length > room.files || bytes > room.bytes) throw full()
}

async function addDocument(
  ctx: Ctx,
  dossier: Dossier,
  component: string,
  { id = newId(), sha256, size, mediaType, name }: NewDocument,
): Promise<DocumentView> {
  const file = await recordFile(ctx, { sha256, size, mediaType })
  await insertDocument(ctx.tx, {
    id,
    dossier_id: dossier.id,
    component_code: component,
    file_id: file,
    name,
    media_type: mediaType,
    size,
    added_by: ctx.actor.id,
    added_at: ctx.now,
  })
  return { id, name, mediaType, size, component }
}

const documentView = (ctx: Ctx, dossier: Dossier, d: Document): DocumentView => ({
  id: d.id,
  name: disclose(ctx, readingOf(ctx.actor, dossier), d.content).name,
  mediaType: d.media_type,
  size: Number(d.size),
  component: d.component_code,
})

/** Takes a paper away again; what was handed in with the dossier stays. */
export async function takeAwayDocument(
  ctx: Ctx,
  dossierId: string,
  id: string,
): Promise<{ version: number }> {
  const dossier = await fillable(ctx, await lockDossier(ctx.tx, dossierId))
  const document = await findDocument(ctx.tx, dossierId, id)
  if (!document) throw notFound('dossiers.document_not_found')
  await requireNotSubmitted(ctx, dossier, document)
  await removeDocument(ctx.tx, id, ctx.now)
  const { version } = await updateDossier(ctx.tx, dossierId, {}, ctx.now)
  return { version }
}

async function requireNotSubmitted(ctx: Ctx, dossier: Dossier, document: Document): Promise<void> {
  if (dossier.state === 'draft') return
  const asked = dossier.state === 'supplement_requested' && (await findSupplement(ctx.tx, dossier.id))
  if (!asked || document.added_at <= asked.requested_at) throw conflict('dossiers.file_already_submitted')
}

export type ComponentAnswerRequest = { answer: 'not_applicable'; reason: string } | { answer: 'missing' }

/** Says that a paper does not apply and why, or takes that back. */
export async function answerComponent(
  ctx: Ctx,
  dossierId: string,
  component: string,
  request: ComponentAnswerRequest,
): Promise<{ version: number }> {
  const dossier = await fillable(ctx, await lockDossier(ctx.tx, dossierId))
  await requireComponent(ctx, dossier, component)
  if (request.answer === 'missing') await deleteAnswer(ctx.tx, dossierId, component)
  else
    await putAnswer(ctx.tx, {
      dossier_id: dossierId,
      component_code: component,
      answer: request.answer,
      reason: request.reason,
    })
  const { version } = await updateDossier(ctx.tx, dossierId, {}, ctx.now)
  return { version }
}

export interface ReadableDocument {
  name: string
  mediaType: string
  size: number
  sha256: string
}

/** What is needed to send a paper to somebody who may read it. */
export async function getReadableDocument(
  ctx: Ctx,
  dossierId: string,
  id: string,
): Promise<ReadableDocument> {
  const found = await findDossier(ctx.tx, dossierId)
  const acting = { forAnother: await mayActOn(ctx, found, 'read') }
  const dossier = requireReading(ctx.actor, found, acting)
  const document = await findDocument(ctx.tx, dossierId, id)
  const content = document && disclose(ctx, readingOf(ctx.actor, dossier), document.content)
  const file = content && (await findFile(ctx, content.fileId))
  if (!file) throw notFound('dossiers.document_not_found')
  return { name: content.name, mediaType: document.media_type, size: file.size, sha256: file.sha256 }
}

/** The paper that a finished upload became, for the account that sent it; `undefined` when it became none. */
export async function findUploaded(ctx: Ctx, id: string): Promise<DocumentView | undefined> {
  const document = await findDocumentById(ctx.tx, id)
  if (document?.added_by !== ctx.actor.id) return undefined
  return documentView(ctx, (await findDossier(ctx.tx, document.dossier_id))!, document)
}
