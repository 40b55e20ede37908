import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { dossierLetterRoutes, houseOf, sendLetter } from './letter-routes.ts'
import { printControlSlip } from './letters.service.ts'
import { DossierParams } from './view.schema.ts'

const permission = 'dossiers.read_unit'

/** The letters of the office's dossiers, and the control slip, which no citizen gets. */
export const officerLetterRoutes =
  (parts: Parts): Routes =>
  async (app) => {
    dossierLetterRoutes(app, parts, permission)
    app.get(
      '/dossiers/:id/control-slip.pdf',
      {
        config: { permission },
        schema: {
          summary: 'Form 06: who had the dossier, and how they kept their time',
          produces: ['application/pdf'],
          params: DossierParams,
        },
      },
      (request, reply) =>
        sendLetter(request, reply, (ctx) => printControlSlip(ctx, houseOf(parts), request.params.id)),
    )
  }
