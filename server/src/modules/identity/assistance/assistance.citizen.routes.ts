import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams, oneOf, orNull } from '#platform/schema-parts.ts'
import { acceptHelp, endHelp, offerAssistance, refuseHelp } from './assistance.service.ts'
import { listAssistances, viewAssistance, viewOffer } from './assistance-views.service.ts'

const Team = { team: Type.String(), unitName: Type.String() }
const view = {
  id: Type.String(),
  side: oneOf('helper', 'citizen'),
  standing: oneOf('offered', 'lapsed', 'refused', 'revoked', 'not_yet', 'in_force', 'expired'),
  code: orNull(
    Type.String({
      description: 'To be opened on the citizen’s own phone; the volunteer sees it while it waits',
    }),
  ),
  helper: Type.Object({ name: Type.String(), ...Team }),
  citizen: orNull(Type.String()),
  digits: orNull(Type.String()),
  offeredAt: Type.String(),
  endsAt: Type.String(),
  endedAt: orNull(Type.String()),
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
const Code = Type.Object({ code: Type.String({ pattern: '^[A-Z2-9]{8}$' }) })
const own = { permission: 'identity.read_own' }
const config = { permission: 'identity.assist' }

/** A volunteer sits beside somebody and fills in with them; the citizen agrees, and hands in, on their own phone. */
export async function assistanceRoutes(app: App): Promise<void> {
  app.get(
    '/assistances',
    {
      config: own,
      schema: {
        summary: 'Sessions in which the person helped or was helped, and whether they serve as a volunteer',
        response: { 200: Type.Object({ service: orNull(Type.Object(Team)), items: Type.Array(Item) }) },
      },
    },
    (request) => request.read(listAssistances),
  )
  app.get(
    '/assistances/:id',
    {
      config: own,
      schema: { summary: 'One session, with what was done in it', params: IdParams, response: { 200: View } },
    },
    (request) => request.read((ctx) => viewAssistance(ctx, request.params.id)),
  )
  app.post(
    '/assistances',
    {
      config,
      schema: {
        summary: 'A volunteer offers to help; answers alike whether or not anybody has the number',
        body: Type.Object(
          { citizenId: Type.Optional(Type.String({ maxLength: 30 })) },
          { additionalProperties: false },
        ),
        response: { 201: View },
      },
    },
    (request) =>
      request.once(201, async (ctx) => viewAssistance(ctx, await offerAssistance(ctx, request.body))),
  )
  app.post(
    '/assistances/:id/end',
    {
      config,
      schema: { summary: 'Ends it at once; either side may', params: IdParams, response: { 200: View } },
    },
    (request) =>
      request.change(async (ctx) => {
        await endHelp(ctx, request.params.id)
        return viewAssistance(ctx, request.params.id)
      }),
  )
  codeRoutes(app)
}

/** What a citizen does with the code that the volunteer shows. */
function codeRoutes(app: App): void {
  app.get(
    '/assistance-offers/:code',
    {
      config: own,
      schema: { summary: 'Who offers to help under this code', params: Code, response: { 200: Item } },
    },
    (request) => request.read((ctx) => viewOffer(ctx, request.params.code)),
  )
  app.post(
    '/assistance-offers/:code/acceptance',
    {
      config,
      schema: {
        summary: 'Lets the volunteer fill in for an hour; handing in stays with the citizen',
        params: Code,
        response: { 200: View },
      },
    },
    (request) =>
      request.change(async (ctx) => viewAssistance(ctx, await acceptHelp(ctx, request.params.code))),
  )
  app.post(
    '/assistance-offers/:code/refusal',
    { config, schema: { summary: 'Wants no help', params: Code, response: { 200: View } } },
    (request) =>
      request.change(async (ctx) => viewAssistance(ctx, await refuseHelp(ctx, request.params.code))),
  )
}
