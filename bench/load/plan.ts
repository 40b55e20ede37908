/** What a request is about: an id in its address, and the session that asks. Other values serve the machine's own run. */
export interface Subject {
  id: string
  token: string
  [more: string]: string
}

/** One kind of request. `%id%`, `%token%` and `%n%` (the subject's place in the list) are filled in. */
export interface Ask {
  name: string
  /** The whole request, head and body. */
  template: string
  subjects: readonly Subject[]
  /** Each subject can be asked once only: what is handed in is handed in. */
  once: boolean
}

export interface Plan {
  port: number
  asks: readonly Ask[]
  users: number
  /** Mean of the exponential think time of each user, ms; 0 asks again at once. */
  thinkMs: number
  warmUpMs: number
  measureMs: number
}

/** Latencies in ms, from the moment at which the request was meant to be sent. */
export interface Outcome {
  name: string
  count: number
  failed: number
  /** The first status that was no success. */
  failure: number | null
  p50: number
  p95: number
  perSecond: number
}

/** A request as text; `cookie` asks as a browser does, otherwise a bearer token. */
export function requestText(
  method: 'GET' | 'POST',
  path: string,
  { headers = [], body = '', page = false }: { headers?: string[]; body?: string; page?: boolean } = {},
): string {
  const as = page
    ? [
        'Accept: text/html',
        'Accept-Encoding: br, gzip',
        'Cookie: mc_session=%token%',
        'Origin: http://localhost',
      ]
    : ['Accept: application/json', 'Authorization: Bearer %token%']
  const length = method === 'POST' ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    'X-Bench: %n%',
    ...as,
    ...headers,
    ...length,
  ]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}

export const filledIn = (template: string, { id, token }: Subject, n: number): string =>
  template.replaceAll('%id%', id).replaceAll('%token%', token).replaceAll('%n%', String(n))
