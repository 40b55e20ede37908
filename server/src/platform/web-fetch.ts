import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { App } from './http-app.ts'
import { asVisitor } from './http-visitor.ts'
import { AnswerInProcess } from './web-answer.ts'

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
 * A `fetch` that runs the API's own routes inside this process, as the visitor: who acts, cookie, origin and address are those of the
 * page's request, so that permissions, CSRF protection and throttling hold as for everybody else. A body that streams is not buffered.
 */
export function fetchInProcess(app: App, page: FastifyRequest): typeof fetch {
  const visitor = pick(page.headers, FORWARDED)
  return async (address, init = {}) => {
    const { pathname, search } = new URL(String(address))
    const payload = payloadOf(init)
    // awaited inside: `inject` sets out only when somebody waits for it
    const answer = await asVisitor(
      page.actor,
      async () =>
        await app.inject({
          method: (init.method ?? 'GET') as 'GET',
          url: pathname + search,
          headers: { ...headersOf(init.headers), ...visitor },
          remoteAddress: page.raw.socket.remoteAddress ?? '127.0.0.1',
          ...(payload && { payload }),
        }),
    )
    return new AnswerInProcess(answer.statusCode, answer.headers, answer.rawPayload) as unknown as Response
  }
}

function headersOf(given: RequestInit['headers']): Record<string, string> {
  if (!given) return {}
  return Object.fromEntries(given instanceof Headers || Array.isArray(given) ? given : Object.entries(given))
}

function payloadOf({ body }: RequestInit): string | Readable | undefined {
  if (!body) return undefined
  if (typeof body === 'string') return body
  if (body instanceof ReadableStream) return Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  // anything else would need a content type that only a real request works out
  throw new TypeError('Calls inside the process carry text or a stream')
}

function pick(headers: FastifyRequest['headers'], names: string[]): Record<string, string> {
  const found = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]))
  return Object.fromEntries(found)
}
