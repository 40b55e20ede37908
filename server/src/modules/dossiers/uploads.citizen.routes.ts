import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { App, Routes } from '#platform/http.ts'
import type { Intake } from './document-intake.ts'
import { drainUnreadBodies } from './unread-body.ts'
import { type HandleUpload, resumableUploads } from './uploads.ts'

const config = { permission: 'dossiers.submit', limit: 'upload' } as const
const UploadParams = Type.Object({
  uploadId: Type.String({ pattern: '^[0-9a-f]{16}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
})

/** Uploads that go on where a dropped connection left them (tus 1.0); metadata: dossierId, component, filename. */
export const uploadRoutes =
  (intake: Intake): Routes =>
  async (app: App) => {
    drainUnreadBodies(app)
    // the body is left as a stream: tus writes it to disk as it comes
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('tus-resumable', '1.0.0')
    })
    let handle: HandleUpload | undefined
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      handle ??= resumableUploads(intake)
      return send(reply, await handle(request))
    }
    app.route({
      method: ['POST', 'OPTIONS'],
      url: '/uploads',
      config,
      schema: { summary: 'Begins a resumable upload of one document (tus 1.0)' },
      handler: answer,
    })
    app.route({
      method: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/uploads/:uploadId',
      config,
      schema: {
        summary: 'Goes on with a resumable upload; the last part answers the document',
        params: UploadParams,
      },
      handler: answer,
    })
  }

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  return reply.send(await response.text())
}
