import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, Routes } from '#platform/http.ts'
import { describeDefect } from '#platform/logging.ts'
import type { Engine } from './engine.ts'
import { Failures } from './failures.ts'
import { ENDPOINTS } from './provider.ts'

const WELL_KNOWN = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']
/** What a browser opens, with the person's cookies. */
const FRONT = [ENDPOINTS.authorization, `${ENDPOINTS.authorization}/:uid`, ENDPOINTS.end_session]
/** What programs call, which prove who they are themselves: no cookie counts. */
const BACK = [
  ENDPOINTS.token,
  ENDPOINTS.pushed_authorization_request,
  ENDPOINTS.introspection,
  ENDPOINTS.revocation,
]
const LARGEST_BODY = 64 * 1024

/**
 * The provider's endpoints below `/sso`. It reads bodies and writes answers itself; what it believes about host, protocol and
 * address of the caller is what our own server found out.
 */
export const providerRoutes =
  (engine: Engine, publicUrl: string): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    const failures = new Failures()
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const provider = await engine.provider()
      if (provider.listenerCount('server_error') === 0)
        provider.on('server_error', (_ctx, error) =>
          app.log.error({ sso: 'request', ...describeDefect(error) }),
        )
      reply.hijack()
      await provider.callback()(asTheProviderSeesIt(request, publicUrl), reply.raw)
    }
    const schema = { hide: true }
    const config = { forAll: true, provesItself: true }
    for (const url of [...WELL_KNOWN, ENDPOINTS.jwks]) app.get(url, { schema, config }, handler)
    for (const url of FRONT) app.get(url, { schema, config: { forAll: true } }, handler)
    app.route({ method: ['GET', 'POST'], url: ENDPOINTS.userinfo, schema, config, handler })
    for (const url of BACK)
      app.post(
        url,
        { schema, config, bodyLimit: LARGEST_BODY, preHandler: failures.admit, onResponse: failures.count },
        handler,
      )
    drain(app)
  }

function asTheProviderSeesIt({ raw, ip }: FastifyRequest, publicUrl: string): FastifyRequest['raw'] {
  const { host, protocol } = new URL(publicUrl)
  Object.assign(raw.headers, {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': ip,
  })
  Object.assign(raw, { originalUrl: raw.url, url: raw.url!.replace(/^\/sso/, '') })
  return raw
}

/** An answer may come before the body was read; undrained, the next request on the connection would stall. */
function drain(app: App): void {
  app.addHook('onResponse', async ({ raw }) => {
    if (!raw.readableEnded) raw.removeAllListeners('data').resume()
  })
}
