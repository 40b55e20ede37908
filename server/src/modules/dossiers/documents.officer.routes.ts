import type { App, Routes } from '#platform/http.ts'
import { sendDocument } from './document-content.ts'
import type { Intake } from './document-intake.ts'
import { receiveDocuments } from './document-receiving.ts'
import { DocumentParams, DocumentsAdded } from './documents.schema.ts'
import { getReadableDocument } from './documents.service.ts'
import { drainUnreadBodies } from './unread-body.ts'
import { DossierParams } from './view.schema.ts'

/** The papers of a dossier at the office that deals with it, and the scans of what was handed over at the counter. */
export const documentOfficerRoutes =
  (intake: Intake): Routes =>
  async (app: App) => {
    drainUnreadBodies(app)
    app.post(
      '/dossiers/:id/documents',
      {
        config: { permission: 'dossiers.take_in' },
        schema: {
          summary:
            'Adds scans to a dossier that was taken in on paper (multipart: component, and one file or more)',
          consumes: ['multipart/form-data'],
          params: DossierParams,
          response: { 201: DocumentsAdded },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await receiveDocuments(request, request.params.id, intake)),
    )
    app.get(
      '/dossiers/:id/documents/:documentId/content',
      { config: { permission: 'dossiers.read_unit' }, schema: { params: DocumentParams } },
      async (request, reply) => {
        const { id, documentId } = request.params
        const document = await request.read((ctx) => getReadableDocument(ctx, id, documentId))
        return sendDocument(reply, intake.store, document)
      },
    )
  }
