import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Mailroom, readFailure, readMessage } from './messages.ts'
import { messagingPage } from './messaging-page.ts'

export interface Sandbox {
  /** Where the gateway listens, `http://127.0.0.1:PORT`. */
  url: string
  close(): Promise<void>
}

const BODY_LIMIT = 256 * 1024
const SLOW_MS = 3000

type Answer = (response: ServerResponse) => void
type Handler = (room: Mailroom, request: IncomingMessage, url: URL) => Promise<Answer> | Answer

/** Starts the stand-in of the messaging gateway on this machine only. `port` 0 takes a free one. */
export async function startMessagingSandbox({ port = 0 }: { port?: number } = {}): Promise<Sandbox> {
  const room = new Mailroom()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://sandbox')
    const handler =
      handlers[`${request.method} ${url.pathname}`] ?? (() => json(404, { error: 'no such page' }))
    Promise.resolve()
      .then(() => handler(room, request, url))
      .catch((error: unknown) => json(400, { error: error instanceof Error ? error.message : 'unreadable' }))
      .then((answer) => answer(response))
  })
  await new Promise<void>((settle, fail) => server.once('error', fail).listen(port, '127.0.0.1', settle))
  const close = (): Promise<void> =>
    new Promise((settle) => {
      server.close(() => settle())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const nothing: Answer = (response) => response.writeHead(204).end()

const handlers: Record<string, Handler> = {
  'GET /': (room) => (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(messagingPage(room.messages.slice(0, 200), room.failures)),
  'GET /sandbox.json': () => json(200, { sandbox: true }),
  'POST /messages': receive,
  'GET /messages': (room, _request, { searchParams }) => {
    const found = room.find({ channel: searchParams.get('channel'), to: searchParams.get('to') })
    return json(200, { items: found.slice(0, Number(searchParams.get('limit') ?? 100)), total: found.length })
  },
  'DELETE /messages': (room) => {
    room.clear()
    return nothing
  },
  'GET /failures': (room) => json(200, { items: room.failures }),
  'PUT /failures': async (room, request) => {
    const failure = readFailure(await bodyOf(request))
    if (typeof failure === 'string') return json(422, { error: failure })
    room.failures.push(failure)
    return json(200, failure)
  },
  'DELETE /failures': (room) => {
    room.failures = []
    return nothing
  },
}

async function receive(room: Mailroom, request: IncomingMessage): Promise<Answer> {
  const message = readMessage(await bodyOf(request))
  if (typeof message === 'string') return json(422, { error: message })
  const key = request.headers['idempotency-key']
  const accept = (): Answer =>
    json(202, { id: room.receive(message, typeof key === 'string' ? key : undefined) })
  switch (room.failureFor(message.channel)) {
    case 'unavailable':
      return json(503, { error: 'the gateway is down for a while' }, { 'retry-after': '5' })
    case 'rejected':
      return json(422, { error: 'this address does not exist' })
    case 'lost_answer':
      accept()
      return (response) => response.socket?.destroy()
    case 'slow':
      await new Promise((settle) => setTimeout(settle, SLOW_MS).unref())
      return accept()
    default:
      return accept()
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > BODY_LIMIT) throw new Error(`a body is at most ${BODY_LIMIT} bytes`)
    parts.push(part)
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}
