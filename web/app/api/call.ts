import { fetchContext } from '../context.ts'
import { asProblem, type Context, ORIGIN } from './client.ts'
import { ProblemResponse } from './problems.ts'

export interface CallOptions {
  query?: Record<string, string | number | boolean | null | undefined>
  json?: unknown
  headers?: Record<string, string>
  /** A body that goes on unread, such as a multipart upload; its type stands in `headers`. */
  stream?: ReadableStream | null
}

/**
 * Calls the API as the visitor and gives the whole answer, or throws a `ProblemResponse`. For what the typed client (`client.ts`) cannot
 * do: bodies that go on unread, answers whose headers matter.
 */
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

const problemOf = async (response: Response) =>
  asProblem(await response.json().catch(() => ({})), response.status)
