/**
 * A process that runs the program's own server with an ear at its database connections: asked for requests, it answers
 * the SQL that each of them causes, and the bytes of its answer.
 */
import pg from 'pg'
import { loadConfig } from '#platform/config.ts'
import type { Ask } from '../load/plan.ts'
import { filledIn } from '../load/plan.ts'

export interface Statement {
  text: string
  values: unknown[]
}

/** What one request did: its statements in the order of their connection, and its answer. */
export interface Recorded {
  statements: Statement[]
  status: number
  contentType: string
  /** Base64. */
  body: string
}

const heard: { connection: object; statement: Statement }[] = []
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
pg.Client.prototype.query = function (this: object, ...args: unknown[]) {
  const [what, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?]
  const text = typeof what === 'string' ? what : what.text
  const given = typeof what === 'string' ? values : (what.values ?? values)
  if (text) heard.push({ connection: this, statement: { text, values: Array.isArray(given) ? given : [] } })
  return query.apply(this, args)
} as typeof pg.Client.prototype.query

process.on('message', async (ask: Ask) => {
  try {
    process.send!(await recordAll(ask))
  } catch (error) {
    process.send!({ error: String((error as Error).stack) })
  }
})

const { startApp } = await import('../../server/src/app.ts')
const config = loadConfig(process.env, { serves: true })
const { port } = await startApp({ ...config, databaseUrl: config.databaseUrl! })
process.send!('ready')

/** What is asked again and again is recorded when everything is warm. */
async function recordAll(ask: Ask): Promise<Recorded[]> {
  const all: Recorded[] = []
  for (const [n, subject] of ask.subjects.entries()) {
    const text = filledIn(ask.template, subject, n)
    if (!ask.once) await request(text)
    heard.length = 0
    const answer = await request(text)
    all.push({ ...answer, statements: inOrder() })
  }
  return all
}

/** Several connections may take turns; a single one repeats them one after the other. */
function inOrder(): Statement[] {
  const connections = [...new Set(heard.map((h) => h.connection))]
  return connections.flatMap((c) => heard.filter((h) => h.connection === c).map((h) => h.statement))
}

async function request(text: string): Promise<Omit<Recorded, 'statements'>> {
  const [head = '', body = ''] = text.split('\r\n\r\n')
  const [line = '', ...lines] = head.split('\r\n')
  const [method = 'GET', path = '/'] = line.split(' ')
  const headers = lines
    .map((l) => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 1).trim()] as [string, string])
    .filter(([name]) => !/^(host|content-length|accept-encoding|origin)$/i.test(name))
  const answer = await fetch(`http://localhost:${port}${path}`, {
    method,
    headers: [...headers, ['accept-encoding', 'identity']],
    redirect: 'manual',
    ...(body && { body }),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const contentType = answer.headers.get('content-type') ?? 'text/plain'
  return { status: answer.status, contentType, body: bytes.toString('base64') }
}
