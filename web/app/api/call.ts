import type { RouterContextProvider } from 'react-router'
import { fetchContext } from '../context.ts'
import { type Problem, ProblemResponse } from './problems.ts'

const ORIGIN = 'http://api.internal'

export interface CallOptions {
  query?: Record<string, string | number | boolean | null | undefined>
  json?: unknown
  headers?: Record<string, string>
  /** A body that goes on unread, such as a multipart upload; its type stands in `headers`. */
  stream?: ReadableStream | null
}

type Context = Readonly<RouterContextProvider>

/** Calls the API as the visitor and gives the whole answer, or throws a `ProblemResponse`. */
export async function send(
  context: Context,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Response> {
  const response = await context.get(fetchContext)(
    `${ORIGIN}${path}${queryOf(options.query)}`,
    initOf(method, options),
  )
  if (!response.ok) throw new ProblemResponse(await problemOf(response))
  return response
}

/** Calls the API as the visitor: `await call<Dossier>(context, 'GET', '/api/citizen/dossiers/…')`. */
export async function call<T>(
  context: Context,
  method: string,
  path: string,
  options?: CallOptions,
): Promise<T> {
  const response = await send(context, method, path, options)
  return (response.status === 204 ? undefined : await response.json()) as T
}

function initOf(method: string, { json, headers, stream }: CallOptions): RequestInit {
  if (stream) return { method, headers, body: stream, duplex: 'half' } as RequestInit
  if (json === undefined) return { method, headers }
  return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) }
}

function queryOf(query: CallOptions['query'] = {}): string {
  const given = Object.entries(query).filter(([, v]) => v !== undefined && v !== null && v !== '')
  return given.length ? `?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}` : ''
}

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<Problem>
  const words = { title: body.title ?? 'Chưa làm được việc này', detail: body.detail ?? '' }
  const english = { title: 'That did not work', detail: '' }
  return { code: 'unknown', ...words, en: english, ...body, status: response.status }
}
