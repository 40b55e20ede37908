import { Type } from 'typebox'
import type { App } from '#platform/http.ts'
import { IdParams, TextOrNull } from '#platform/schema-parts.ts'
import { readInbox, readMessage } from './inbox.service.ts'

const words = { title: Type.String(), text: Type.String() }
const Inbox = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      at: Type.String(),
      readAt: TextOrNull,
      link: Type.String(),
      dossierId: TextOrNull,
      ...words,
      en: Type.Object(words),
    }),
  ),
  unread: Type.Integer(),
  next: TextOrNull,
})
const Cursor = Type.Object({ before: Type.Optional(Type.String({ format: 'uuid' })) })

/** The inbox is the same for everybody who has one; it is mounted for citizens and for officers. */
export async function inboxRoutes(app: App): Promise<void> {
  app.get(
    '/notifications',
    {
      config: { permission: 'notifications.read_own' },
      schema: {
        summary: 'Messages of the account, newest first',
        querystring: Cursor,
        response: { 200: Inbox },
      },
    },
    (request) => request.read((ctx) => readInbox(ctx, request.query.before)),
  )
  app.post(
    '/notifications/:id/reading',
    {
      config: { permission: 'notifications.read_own' },
      schema: { summary: 'Marks a message as read', params: IdParams, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      await request.change((ctx) => readMessage(ctx, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
