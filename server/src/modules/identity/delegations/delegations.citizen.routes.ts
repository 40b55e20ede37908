import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http.ts'
import { Day, IdParams, oneOf, orNull } from '#platform/schema-parts.ts'
import { SCOPES } from './delegation.policy.ts'
import { offerDelegation } from './delegation-offers.service.ts'
import { listDelegations, viewDelegation } from './delegation-views.service.ts'
import { acceptDelegation, refuseDelegation, revokeDelegation } from './delegations.service.ts'

const Side = oneOf('principal', 'delegate')
const Scope = oneOf(...SCOPES)

const view = {
  id: Type.String(),
  kind: oneOf('person', 'company', 'guardian', 'assisted'),
  side: Side,
  standing: oneOf('offered', 'lapsed', 'refused', 'revoked', 'not_yet', 'in_force', 'expired'),
  offeredBy: oneOf('principal', 'delegate', 'office'),
  principal: Type.Object({
    kind: oneOf('person', 'organisation'),
    name: Type.String(),
    digits: orNull(Type.String()),
  }),
  delegate: Type.Object({ name: Type.String(), digits: orNull(Type.String()) }),
  scopes: Type.Array(Type.String()),
  procedures: orNull(Type.Array(Type.String())),
  firstDay: Type.String(),
  lastDay: Type.String(),
  offeredAt: Type.String(),
  answeredAt: orNull(Type.String()),
  endedAt: orNull(Type.String()),
  endedBy: orNull(Type.String()),
  mayAnswer: Type.Boolean(),
  mayEnd: Type.Boolean(),
}
const Act = Type.Object({
  at: Type.String(),
  action: Type.String(),
  subjectId: Type.String(),
  procedureCode: Type.String(),
})
const Item = Type.Object(view)
const View = Type.Object({ ...view, acts: Type.Array(Act) })
const Offer = Type.Object(
  {
    side: Side,
    organisationId: Type.Optional(Type.String({ format: 'uuid' })),
    other: Type.Object(
      {
        citizenId: Type.String({ maxLength: 30 }),
        fullName: Type.String({ maxLength: 200 }),
      },
      { additionalProperties: false },
    ),
    scopes: Type.Array(Scope, { minItems: 1, maxItems: 3 }),
    procedures: orNull(
      Type.Array(Type.String({ pattern: '^[0-9A-Z.]{3,40}$' }), { minItems: 1, maxItems: 50 }),
    ),
    firstDay: Day,
    lastDay: Day,
  },
  { additionalProperties: false },
)
const own = { permission: 'identity.read_own' }
const config = { permission: 'identity.delegate' }

/** Acting for another: offered by one side, accepted by the other, ended by either. */
export async function delegationRoutes(app: App): Promise<void> {
  app.get(
    '/delegations',
    {
      config: own,
      schema: {
        summary: 'Whom the person lets act for them, and for whom they act',
        response: { 200: Type.Object({ items: Type.Array(Item) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await listDelegations(ctx) })),
  )
  app.get(
    '/delegations/:id',
    {
      config: own,
      schema: {
        summary: 'One delegation, with what was done under it',
        params: IdParams,
        response: { 200: View },
      },
    },
    (request) => request.read((ctx) => viewDelegation(ctx, request.params.id)),
  )
  app.post(
    '/delegations',
    {
      config,
      schema: {
        summary:
          'Offers it to somebody, or asks somebody for it; answers alike whether or not they are known',
        body: Offer,
        response: { 201: View },
      },
    },
    (request) =>
      request.once(201, async (ctx) => viewDelegation(ctx, (await offerDelegation(ctx, request.body)).id)),
  )
  answerRoutes(app)
}

function answerRoutes(app: App): void {
  const verbs: [string, string, (ctx: Ctx, id: string) => Promise<unknown>][] = [
    ['acceptance', 'Accepts what the other side offered', acceptDelegation],
    ['refusal', 'Refuses what the other side offered', refuseDelegation],
    ['revocation', 'Ends it at once, or takes an offer back', revokeDelegation],
  ]
  for (const [noun, summary, act] of verbs)
    app.post(
      `/delegations/:id/${noun}`,
      { config, schema: { summary, params: IdParams, response: { 200: View } } },
      (request) =>
        request.change(async (ctx) => {
          await act(ctx, request.params.id)
          return viewDelegation(ctx, request.params.id)
        }),
    )
}
