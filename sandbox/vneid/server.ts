import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Provider } from 'oidc-provider'
import { readFailure, Switches } from './failures.ts'
import { frontPage, signInPage } from './pages.ts'
import { ACR, accountByKey, accounts } from './people.ts'
import { SIGN_IN_PATH, type VneidClient, vneidProvider } from './provider.ts'

export interface VneidSandbox {
  /** Its address, which is also the name by which it signs: `http://127.0.0.1:PORT`. */
  url: string
  close(): Promise<void>
}

export interface VneidSandboxOptions {
  /** 0 takes a free one. */
  port?: number
  client: VneidClient
  /** How long the programs that call it wait while it is slow. */
  slowMs?: number
}

interface Standing {
  provider: Provider
  switches: Switches
  slowMs: number
}
type Handler = (at: Standing, request: IncomingMessage, response: ServerResponse) => Promise<void> | void

/** Starts the stand-in of VNeID, on this machine only. */
export async function startVneidSandbox({
  port = 0,
  client,
  slowMs = 8000,
}: VneidSandboxOptions): Promise<VneidSandbox> {
  const server = createServer()
  await new Promise<void>((settle, fail) => server.once('error', fail).listen(port, '127.0.0.1', settle))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const switches = new Switches()
  const at: Standing = { provider: await vneidProvider(url, client, switches), switches, slowMs }
  server.on('request', (request, response) => {
    answer(at, request, response).catch((error: unknown) =>
      json(response, 400, { error: error instanceof Error ? error.message : 'unreadable' }),
    )
  })
  const close = (): Promise<void> =>
    new Promise((settle) => {
      server.close(() => settle())
      server.closeAllConnections()
    })
  return { url, close }
}

async function answer(at: Standing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0]!
  const own = handlers[`${request.method} ${path}`]
  if (own) return own(at, request, response)
  if (at.switches.happens('down')) return json(response, 503, { error: 'temporarily_unavailable' })
  if (isProgram(path) && at.switches.happens('slow')) await sleep(at.slowMs, undefined, { ref: false })
  if (path.startsWith(`${SIGN_IN_PATH}/`)) return signIn(at, request, response)
  if (path === '/auth') forgetWhoWasHere(request)
  await at.provider.callback()(request, response)
}

/** Asked to let somebody sign in anew, it does not ask whoever was here before to sign out first, which would need script. */
function forgetWhoWasHere({ url, headers }: IncomingMessage): void {
  const { searchParams } = new URL(url ?? '/', 'http://sandbox')
  if (!searchParams.get('prompt')?.split(' ').includes('login')) return
  headers.cookie = headers.cookie?.replace(/\bvneid_session(\.sig)?=[^;]*(; )?/g, '')
}

/** What programs ask, and not people. */
const isProgram = (path: string): boolean => /^\/(token|jwks|me|\.well-known\/.*)$/.test(path)

const handlers: Record<string, Handler> = {
  'GET /': ({ switches }, _request, response) => html(response, frontPage(switches.failures)),
  'GET /sandbox.json': (_at, _request, response) => json(response, 200, { sandbox: true }),
  'GET /failures': ({ switches }, _request, response) => json(response, 200, { items: switches.failures }),
  'PUT /failures': async ({ switches }, request, response) => {
    const failure = readFailure(JSON.parse(await bodyOf(request)))
    if (typeof failure === 'string') return json(response, 422, { error: failure })
    switches.failures.push(failure)
    json(response, 200, failure)
  },
  'DELETE /failures': ({ switches }, _request, response) => {
    switches.failures = []
    response.writeHead(204).end()
  },
}

/** The page of a person who signs in, and what they answer. */
async function signIn(
  { provider, switches }: Standing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params, session } = await provider.interactionDetails(request, response)
  const finish = (result: Parameters<Provider['interactionFinished']>[2]) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  if (switches.happens('refused')) return finish(REFUSED)
  const wanted = String(params.acr_values ?? '').split(' ')[0] === ACR[2] ? 2 : 1
  if (request.method !== 'POST') return html(response, signInPage(accounts, String(params.client_id), wanted))
  const form = new URLSearchParams(await bodyOf(request))
  const account = accountByKey(form.get('account') ?? '')
  if (form.get('answer') !== 'yes' || !account) return finish(REFUSED)
  const acr = form.get('level') === '2' ? ACR[2] : ACR[1]
  if (!session)
    response.setHeader(
      'set-cookie',
      SESSION_COOKIES.map((name) => `${name}=; path=/; max-age=0`),
    )
  return finish({ login: { accountId: account.sub, acr, remember: false } })
}

const SESSION_COOKIES = ['vneid_session', 'vneid_session.sig']
const REFUSED = { error: 'access_denied', error_description: 'the person refused' }

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
const html = (response: ServerResponse, page: string): void => {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  response.writeHead(200, headers).end(page)
}

const BODY_LIMIT = 64 * 1024

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > BODY_LIMIT) throw new Error(`a body is at most ${BODY_LIMIT} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
