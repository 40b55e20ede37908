import { Type } from 'typebox'
import { AddressBody } from '#modules/identity/index.ts'
import type { App } from '#platform/http.ts'
import { takeInPaper } from './counter.service.ts'

const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const Applicant = Type.Object(
  {
    fullName: Text(120),
    citizenId: Text(20),
    birthDate: Type.Optional(Type.String({ format: 'date' })),
    phone: Type.Optional(Text(20)),
    email: Type.Optional(Text(200)),
    address: Type.Optional(AddressBody),
  },
  { additionalProperties: false },
)
const Intake = Type.Object(
  {
    procedureCode: Text(40),
    caseCode: Type.Optional(Text(80)),
    unitCode: Type.Optional(Text(35)),
    channel: Type.Union([Type.Literal('direct'), Type.Literal('post')]),
    applicant: Applicant,
    papers: Type.Array(Text(120), { maxItems: 200 }),
    notApplicable: Type.Array(
      Type.Object({ component: Text(120), reason: Text(500) }, { additionalProperties: false }),
      { maxItems: 200 },
    ),
    assistedReason: Type.Optional(Text(300)),
    delivery: Type.Union([Type.Literal('online'), Type.Literal('counter'), Type.Literal('post')]),
  },
  { additionalProperties: false },
)
const TakenIn = Type.Object({
  id: Type.String(),
  code: Type.String(),
  acceptedAt: Type.String(),
  dueAt: Type.String(),
  version: Type.Integer(),
})

export async function counterRoutes(app: App) {
  app.post(
    '/dossiers',
    {
      config: { permission: 'dossiers.take_in' },
      schema: { body: Intake, response: { 201: TakenIn } },
    },
    async (request) => request.once(201, (ctx) => takeInPaper(ctx, request.body)),
  )
}
