import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import { invalid } from './errors.ts'

/** Runs the work once per `Idempotency-Key` and answers a repeat with the first answer: same status, same body. */
export type Once = <T>(status: number, work: (ctx: Ctx) => Promise<T>) => Promise<T>

interface Answer {
  route: string
  body_digest: string
  status: number | null
  answer: unknown
}

/**
 * The key, the work and the answer commit together. A second request with the key waits for the first, then repeats its answer;
 * the same key with another body is refused with `idempotency.other_body`. A refused work leaves the key free.
 */
export const once =
  (request: FastifyRequest, reply: FastifyReply): Once =>
  (status, work) =>
    request.change(async (ctx) => {
      const key = request.headers['idempotency-key']
      if (typeof key !== 'string') return answer(reply, status, await work(ctx))
      const call = { key: checkKey(key), route: routeOf(request), digest: digestOf(request) }
      const first = await claim(ctx, call)
      if (first) return repeat(reply, first, call) as Awaited<ReturnType<typeof work>>
      const result = await work(ctx)
      await remember(ctx, call.key, status, result)
      return answer(reply, status, result)
    })

type Call = { key: string; route: string; digest: string }

function answer<T>(reply: FastifyReply, status: number, result: T): T {
  reply.code(status)
  return result
}

function repeat(reply: FastifyReply, first: Answer, { route, digest }: Call): unknown {
  if (first.body_digest !== digest || first.route !== route) throw invalid('idempotency.other_body')
  reply.header('idempotent-replayed', 'true')
  return answer(reply, first.status!, first.answer)
}

function checkKey(key: string): string {
  if (key.length < 8 || key.length > 200) throw invalid('idempotency.key_length')
  return key
}

const routeOf = ({ method, url }: FastifyRequest): string => `${method} ${url.split('?')[0]}`

const digestOf = ({ body }: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex')

async function claim(ctx: Ctx, { key, route, digest }: Call): Promise<Answer | undefined> {
  const claimed = await sql`
    insert into platform.idempotency (actor_id, key, route, body_digest, at)
    values (${ctx.actor.id}, ${key}, ${route}, ${digest}, ${ctx.now}) on conflict do nothing returning 1
  `.execute(ctx.tx)
  if (claimed.rows.length === 1) return undefined
  const { rows } = await sql<Answer>`
    select route, body_digest, status, answer from platform.idempotency where actor_id = ${ctx.actor.id} and key = ${key}
  `.execute(ctx.tx)
  return rows[0]
}

async function remember(ctx: Ctx, key: string, status: number, result: unknown): Promise<void> {
  await sql`
    update platform.idempotency set status = ${status}, answer = ${JSON.stringify(result ?? null)}
    where actor_id = ${ctx.actor.id} and key = ${key}
  `.execute(ctx.tx)
}
