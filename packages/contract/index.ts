import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './generated/api.ts'

export type { paths } from './generated/api.ts'

/** The API of the server, typed by its contract: `api.GET('/api/open/procedures/{code}', { params: { path: { code } } })`. */
export type Api = Client<paths>

export interface ApiOptions {
  /** Where the server is, such as `https://motcua.example`; ignored by a `fetch` that calls inside the process. */
  baseUrl: string
  /** How requests travel; the browser's or Node's own, if left out. */
  fetch?: typeof fetch
  headers?: Record<string, string>
}

/** A client for pages, programs and tests. It throws nothing: an answer has `data`, a refusal `error`. */
export function apiClient({ baseUrl, fetch, headers }: ApiOptions): Api {
  if (!fetch) return createClient<paths>({ baseUrl, headers })
  return createClient<paths>({
    baseUrl,
    headers,
    Request: PlainRequest as unknown as typeof Request,
    fetch: (request: Request) => fetch(request.url, request as RequestInit),
  })
}

/** As much of a request as a `fetch` needs. A real one costs more than many an answer, and a page makes several. */
class PlainRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: RequestInit['body']

  constructor(url: string, { method, headers, body }: RequestInit & { headers: Headers }) {
    this.url = url
    this.method = method ?? 'GET'
    this.headers = headers
    this.body = body ?? null
  }
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never

/** The body of a successful answer: `Answer<'/api/open/procedures/{code}'>`. */
export type Answer<Path extends keyof paths, M extends Method = 'get'> = paths[Path][M] extends {
  responses: infer R
}
  ? Json<R extends { 200: infer Ok } ? Ok : R extends { 201: infer Made } ? Made : never>
  : never
