import { Type } from 'typebox'
import { FRESH } from '#platform/assurance.ts'
import type { App } from '#platform/http.ts'
import { Day, IdParams, Line, oneOf, orNull } from '#platform/schema-parts.ts'
import { endGuardianship, registerGuardian, viewGuardians } from './guardianships.service.ts'

const Who = Type.Object(
  { citizenId: Type.String({ maxLength: 30 }), fullName: Line(200), birthDate: Day },
  { additionalProperties: false },
)
const paper = {
  ground: oneOf('birth_certificate', 'guardianship_decision'),
  paperNumber: Line(60),
  paperDay: Day,
  paperOffice: Line(200),
}
const New = Type.Object({ child: Who, guardian: Who, ...paper }, { additionalProperties: false })
const Item = Type.Object({
  id: Type.String(),
  guardian: Type.String(),
  standing: oneOf('offered', 'lapsed', 'refused', 'revoked', 'not_yet', 'in_force', 'expired'),
  lastDay: Type.String(),
  registeredAt: Type.String(),
  endReason: orNull(Type.String()),
  mayEnd: Type.Boolean(),
  ...paper,
})
const View = Type.Object({
  child: Type.Object({ fullName: Type.String(), birthDate: orNull(Type.String()) }),
  items: Type.Array(Item),
})
const config = { permission: 'identity.register_guardian' }
const privileged = { ...config, assurance: FRESH } as const

/** Who acts for a child: registered and ended at a desk, on a paper that the officer has seen. */
export async function guardianshipRoutes(app: App): Promise<void> {
  app.post(
    '/guardianship-lookups',
    {
      config,
      schema: {
        summary: 'Everybody who acts or acted for the child with this number',
        body: Type.Object(
          { citizenId: Type.String({ maxLength: 30 }) },
          { additionalProperties: false, description: 'In the body, so that no log holds the number' },
        ),
        response: { 200: View },
      },
    },
    (request) => request.read((ctx) => viewGuardians(ctx, request.body.citizenId)),
  )
  app.post(
    '/guardianships',
    {
      config: privileged,
      schema: {
        summary: 'Registers somebody who acts for a child; it holds once they have accepted',
        body: New,
        response: { 201: Type.Object({ id: Type.String() }) },
      },
    },
    (request) => request.once(201, async (ctx) => ({ id: await registerGuardian(ctx, request.body) })),
  )
  app.post(
    '/guardianships/:id/end',
    {
      config: privileged,
      schema: {
        summary: 'Ends it at once, and says on what paper',
        params: IdParams,
        body: Type.Object({ reason: Line(500) }, { additionalProperties: false }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => endGuardianship(ctx, request.params.id, request.body.reason))
      return reply.code(204).send(null)
    },
  )
}
