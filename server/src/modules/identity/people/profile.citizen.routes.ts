import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { orNull, TextOrNull } from '#platform/schema-parts.ts'
import { AddressBody, AddressParts } from './address.schema.ts'
import { changeOwnContact } from './contact.service.ts'
import { ownOrganisations, ownProfile } from './profile.service.ts'

const Place = Type.Object({ code: Type.String(), name: Type.String() })
const Profile = Type.Object({
  id: Type.String(),
  fullName: Type.String(),
  citizenId: Type.String(),
  birthDate: TextOrNull,
  sex: TextOrNull,
  phone: TextOrNull,
  email: TextOrNull,
  address: orNull(AddressParts),
  addressLine: TextOrNull,
  communesOffered: Type.Array(Place),
  commune: orNull(Place),
  invented: Type.Boolean(),
})
const Contact = Type.Object(
  {
    phone: Type.String({ maxLength: 30 }),
    email: Type.String({ maxLength: 200 }),
    address: AddressBody,
  },
  { additionalProperties: false },
)
const Organisation = Type.Object({
  id: Type.String(),
  name: Type.String(),
  taxCode: Type.String(),
  kind: Type.String(),
  title: Type.String(),
  address: TextOrNull,
  invented: Type.Boolean(),
})

export async function profileRoutes(app: App): Promise<void> {
  app.get(
    '/profile',
    {
      config: { permission: 'identity.read_own' },
      schema: {
        summary: 'What the city holds about the person who is signed in',
        response: { 200: Profile },
      },
    },
    (request) => request.read(ownProfile),
  )
  app.put(
    '/profile/contact',
    {
      // messages about dossiers go there, and codes one day: a stolen password alone must not turn them aside
      config: { permission: 'identity.change_own', assurance: { level: 2 } },
      schema: {
        summary: 'Changes how the person is reached; an empty text takes it away',
        body: Contact,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await request.change((ctx) => changeOwnContact(ctx, request.body))
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/organisations',
    {
      config: { permission: 'identity.read_own' },
      schema: {
        summary: 'The organisations that the person may act for',
        response: { 200: Type.Object({ items: Type.Array(Organisation) }) },
      },
    },
    (request) => request.read(async (ctx) => ({ items: await ownOrganisations(ctx) })),
  )
}
