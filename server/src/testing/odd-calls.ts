import type { Call } from './dossier-calls.ts'

/** Texts that break programs which put them into SQL, HTML, JSON, headers, paths or patterns. */
export const ODD_TEXTS: Record<string, string> = {
  sql: `'; drop table dossiers.dossier; --`,
  'sql in a string': `x') or 1=1 --`,
  script: `<script>alert('x')</script><img src=x onerror=alert(1)>`,
  'zero byte': 'a\u0000b',
  'half a character': 'a\ud800b',
  'backslash and quotes': `\\'"\\u0000\\`,
  pattern: '%_*(.+)+$[',
  template: `\${7*7}{{7*7}}`,
  path: '../../../etc/passwd',
  'line breaks': 'a\r\nSet-Cookie: x=1\r\n\r\nb',
  'written backwards': '\u202eabc\u200b\ufeff',
  'outside the plane': '𝒳👩‍👩‍👧'.repeat(20),
  long: 'ă'.repeat(50_000),
  number: '1e999',
  prototype: '__proto__',
  empty: '',
}

interface OddCall {
  call: Call
  /** Which field was given which text. */
  what: string
}
export interface Api {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>
}

/** The good call with one text after the other replaced by an odd one: in the body, in the address, in the query. */
export function oddCalls(api: Api, route: string, good: Call): OddCall[] {
  const [method, path] = route.split(' ') as [string, string]
  const parameters = api.paths[path]?.[method.toLowerCase()]?.parameters ?? []
  return Object.entries(ODD_TEXTS).flatMap(([name, text]) => [
    ...inBody(good, text).map((call) => ({ call, what: `body: ${name}` })),
    ...parameters.map(({ name: field, in: where }) => ({
      call: {
        ...good,
        url: where === 'path' ? inPath(path, good.url, field, text) : inQuery(good.url, field, text),
      },
      what: `${where} ${field}: ${name}`,
    })),
  ])
}

function inBody(good: Call, text: string): Call[] {
  const { payload } = good
  if (typeof payload !== 'object' || !payload || payload instanceof FormData || Buffer.isBuffer(payload))
    return []
  return leaves(payload).map((place) => ({ ...good, payload: put(payload, place, text) }))
}

type Place = (string | number)[]

/** Where in a value strings stand. */
function leaves(value: unknown, at: Place = []): Place[] {
  if (typeof value === 'string' || value === null) return [at]
  if (typeof value !== 'object') return []
  return Object.entries(value as object).flatMap(([key, child]) =>
    leaves(child, [...at, Array.isArray(value) ? Number(key) : key]),
  )
}

function put(value: unknown, [first, ...rest]: Place, text: string): unknown {
  if (first === undefined) return text
  if (Array.isArray(value)) return value.map((child, i) => (i === first ? put(child, rest, text) : child))
  const parent = value as Record<string, unknown>
  return { ...parent, [first]: put(parent[first], rest, text) }
}

/** Half a character has no form in an address: it is left out there. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '').slice(0, 5000))

function inPath(pattern: string, url: string, field: string, text: string): string {
  const parts = url.split('?')[0]!.split('/')
  return pattern
    .split('/')
    .map((part, i) => (part === `{${field}}` ? encoded(text) : parts[i]))
    .join('/')
}

function inQuery(url: string, field: string, text: string): string {
  const [path, query] = url.split('?') as [string, string?]
  const all = new URLSearchParams(query)
  all.delete(field)
  const rest = all.toString()
  return `${path}?${rest}${rest && '&'}${encodeURIComponent(field)}=${encoded(text)}`
}
