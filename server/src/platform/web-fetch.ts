import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { App } from './http-app.ts'
import { asVisitor } from './http-visitor.ts'

const FORWARDED = [
  'cookie',
  'origin',
  'sec-fetch-site',
  'host',
  'accept-language',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

/**
 * A `fetch` that runs the API's own routes inside this process, as the visitor: cookie, origin and address are those of the page's
 * request, so that permissions, CSRF protection and throttling hold as for everybody else. A body that streams is not buffered.
 */
export function fetchInProcess(app: App, page: FastifyRequest): typeof fetch {
  const visitor = pick(page.headers, FORWARDED)
  return async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init)
    const { pathname, search } = new URL(request.url)
    const payload = request.body ? { payload: await payloadOf(request) } : {}
    // awaited inside: `inject` sets out only when somebody waits for it
    const answer = await asVisitor(
      page.actor,
      async () =>
        await app.inject({
          method: request.method as 'GET',
          url: pathname + search,
          headers: { ...Object.fromEntries(request.headers), ...visitor },
          remoteAddress: page.raw.socket.remoteAddress ?? '127.0.0.1',
          ...payload,
        }),
    )
    return new Response(mayHaveBody(answer.statusCode) ? new Uint8Array(answer.rawPayload) : null, {
      status: answer.statusCode,
      headers: headersOf(answer.headers),
    })
  }
}

const mayHaveBody = (status: number): boolean => status !== 204 && status !== 304

async function payloadOf(request: Request): Promise<Buffer | Readable> {
  if (request.headers.get('content-type')?.startsWith('multipart/'))
    return Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
  return Buffer.from(await request.arrayBuffer())
}

function pick(headers: FastifyRequest['headers'], names: string[]): Record<string, string> {
  const found = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]))
  return Object.fromEntries(found)
}

function headersOf(raw: Record<string, string | string[] | number | undefined>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, String(one))
  return headers
}
