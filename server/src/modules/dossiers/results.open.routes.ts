import { Type } from 'typebox'
import type { Routes } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { lookUpResult } from './result-lookup.service.ts'

const Maybe = Type.Union([Type.String(), Type.Null()])
const Params = Type.Object({ verificationCode: Type.String({ minLength: 1, maxLength: 60 }) })
const PublicResult = Type.Object({
  number: Type.String(),
  unitName: Type.String(),
  procedureName: Type.String(),
  outcome: Type.String(),
  state: Type.Union([Type.Literal('signed'), Type.Literal('being_signed')]),
  signedAt: Maybe,
  sha256: Maybe,
  demonstration: Type.Boolean(),
})

/** Where the QR code of a result leads: whether there is such a result, and the digest of the one true file. */
export const resultLookupRoutes =
  ({ mode }: Parts): Routes =>
  async (app) => {
    app.get(
      '/results/:verificationCode',
      {
        config: { permission: 'anyone', limit: 'lookup' },
        schema: {
          summary: 'A result by the code printed on it',
          params: Params,
          response: { 200: PublicResult },
        },
      },
      async (request) => ({
        ...(await request.read((ctx) => lookUpResult(ctx, request.params.verificationCode))),
        demonstration: mode === 'demo',
      }),
    )
  }
