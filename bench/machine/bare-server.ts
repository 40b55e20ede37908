/**
 * The machine's own limit: a plain HTTP server that does the recorded SQL of each request, statement by statement, and
 * sends the recorded bytes. No routing, no checks, no pages are made.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import pg from 'pg'
import { PreparingClient } from '#platform/prepared.ts'
import type { Subject } from '../load/plan.ts'
import type { Recorded } from './recorder.ts'
import { type SubmissionSql, submitBySql } from './submission-sql.ts'

export interface BarePlan {
  databaseUrl: string
  /** Answers by kind of request, then by subject. */
  reads: Record<string, Recorded[]>
  submission: { sql: SubmissionSql; subjects: Subject[]; answer: Recorded }
}

interface Answer extends Recorded {
  bytes: Buffer
}

process.once('message', async ({ databaseUrl, reads, submission }: BarePlan) => {
  // connections as the program has them: the machine's limit must not be held back by slower ones
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    pipeline: true,
    Client: PreparingClient,
  } as pg.PoolConfig)
  const answers = new Map(Object.entries(reads).map(([name, list]) => [name, list.map(ready)]))
  const submitted = ready(submission.answer)
  const server = createServer((request, response) => {
    const [name = '', n = '0'] = String(request.headers['x-bench']).split('/')
    const answer = name.endsWith('submit') ? submitted : answers.get(name)![Number(n)]!
    const work = (client: pg.PoolClient): Promise<void> =>
      name.endsWith('submit')
        ? submitBySql(client, submission.sql, submission.subjects[Number(n)]!)
        : repeat(client, answer)
    serve(pool, request, response, answer, work).catch((error: Error) => {
      console.error(error.message)
      response.writeHead(500).end()
    })
  })
  server.keepAliveTimeout = 0
  server.listen(0, 'localhost', () => process.send!((server.address() as AddressInfo).port))
})

async function serve(
  pool: pg.Pool,
  request: IncomingMessage,
  response: ServerResponse,
  { status, contentType, bytes }: Answer,
  work: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  request.resume()
  const client = await pool.connect()
  try {
    await work(client)
  } finally {
    client.release()
  }
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.length }).end(bytes)
}

/** What is read is asked for all at once: no statement needs to wait for another whose values were recorded too. */
async function repeat(client: pg.PoolClient, { statements }: Answer): Promise<void> {
  await Promise.all(
    statements.map(({ text, values }) => (values.length ? client.query(text, values) : client.query(text))),
  )
}

function ready(recorded: Recorded): Answer {
  const body = Buffer.from(recorded.body, 'base64')
  const html = recorded.contentType.startsWith('text/html')
  return { ...recorded, bytes: html ? brotliCompressSync(body, FAST) : body }
}
/** As the program compresses its pages. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
