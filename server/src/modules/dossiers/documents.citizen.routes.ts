import type { App, Routes } from '#platform/http.ts'
import { sendDocument } from './document-content.ts'
import type { Intake } from './document-intake.ts'
import { receiveDocuments } from './document-receiving.ts'
import {
  ComponentAnswer,
  ComponentParams,
  DocumentParams,
  DocumentsAdded,
  Version,
} from './documents.schema.ts'
import { answerComponent, getReadableDocument, takeAwayDocument } from './documents.service.ts'
import { drainUnreadBodies } from './unread-body.ts'
import { DossierParams } from './view.schema.ts'

const config = { permission: 'dossiers.submit' }

/** The papers of one's own dossier: add, take away, read, or say that one does not apply. */
export const documentCitizenRoutes =
  (intake: Intake): Routes =>
  async (app: App) => {
    drainUnreadBodies(app)
    app.post(
      '/dossiers/:id/documents',
      {
        config,
        schema: {
          summary: 'Adds files to one paper (multipart: component, and one file or more)',
          consumes: ['multipart/form-data'],
          params: DossierParams,
          response: { 201: DocumentsAdded },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await receiveDocuments(request, request.params.id, intake)),
    )
    app.delete(
      '/dossiers/:id/documents/:documentId',
      { config, schema: { params: DocumentParams, response: { 200: Version } } },
      async (request) =>
        request.change((ctx) => takeAwayDocument(ctx, request.params.id, request.params.documentId)),
    )
    app.get(
      '/dossiers/:id/documents/:documentId/content',
      { config: { permission: 'dossiers.read_own' }, schema: { params: DocumentParams } },
      async (request, reply) => {
        const { id, documentId } = request.params
        const document = await request.read((ctx) => getReadableDocument(ctx, id, documentId))
        return sendDocument(reply, intake.store, document)
      },
    )
    app.put(
      '/dossiers/:id/components/:code',
      { config, schema: { params: ComponentParams, body: ComponentAnswer, response: { 200: Version } } },
      async (request) => {
        const { id, code } = request.params
        return request.change((ctx) => answerComponent(ctx, id, code, request.body))
      },
    )
  }
