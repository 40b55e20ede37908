import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import { Words } from './consent.schema.ts'
import { printImpact, readImpact } from './impact.service.ts'

const config = { permission: 'privacy.manage' }
const Kind = Type.Object({
  code: Type.String(),
  name: Words,
  about: Type.String(),
  basis: Words,
  keptFor: Words,
  seenBy: Words,
  scheduled: Type.Boolean({ description: 'deleted by itself when its time is over' }),
  columns: Type.Array(
    Type.Object({
      table: Type.String(),
      column: Type.String(),
      privacy: Type.String({ description: 'personal, sensitive or secret' }),
      retention: Type.String(),
    }),
  ),
})
const View = Type.Object({
  madeAt: Type.String(),
  controller: Type.String(),
  purposes: Type.Array(
    Type.Object({
      code: Type.String(),
      kind: Type.String(),
      version: Type.Integer(),
      title: Words,
      text: Words,
      basis: Words,
      kinds: Type.Array(Kind),
    }),
  ),
  measures: Type.Array(Words),
})

/** The register of processing, and the assessment of impact that is made of it. */
export const impactRoutes =
  (parts: Parts, records: () => readonly PersonalRecords[]): Routes =>
  async (app) => {
    app.get(
      '/impact-assessment',
      {
        config,
        schema: { summary: 'The register of processing as the program knows it', response: { 200: View } },
      },
      (request) =>
        request.read(async (ctx) => {
          const impact = await readImpact(ctx, parts, records())
          return { ...impact, measures: [...impact.measures], madeAt: impact.madeAt.toISOString() }
        }),
    )
    app.get(
      '/impact-assessment.pdf',
      {
        config,
        schema: { summary: 'The same as a file to be completed and signed', produces: ['application/pdf'] },
      },
      async (request, reply) => {
        const { fileName, render } = await request.read((ctx) => printImpact(ctx, parts, records()))
        return sendPrivateFile(reply, { fileName, mediaType: 'application/pdf', content: await render() })
      },
    )
  }
