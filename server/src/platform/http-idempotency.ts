import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import { vaultOf } from './db.ts'
import { invalid } from './errors.ts'
import { type DataKey, HOUSE } from './vault/vault.ts'

/** Runs the work once per `Idempotency-Key` and answers a repeat with the first answer: same status, same body. */
export type Once = <T>(status: number, work: (ctx: Ctx) => Promise<T>) => Promise<T>

interface Answer {
  route: string
  body_digest: string
  status: number | null
  sealed_answer: Buffer
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
      const { box, first } = await claim(ctx, call)
      if (first) return repeat(reply, first, call, box) as Awaited<ReturnType<typeof work>>
      const result = await work(ctx)
      await remember(ctx, call.key, status, box.close(result))
      return answer(reply, status, result)
    })

type Call = { key: string; route: string; digest: string }

function answer<T>(reply: FastifyReply, status: number, result: T): T {
  reply.code(status)
  return result
}

function repeat(reply: FastifyReply, first: Answer, { route, digest }: Call, box: Box): unknown {
  if (first.body_digest !== digest || first.route !== route) throw invalid('idempotency.other_body')
  reply.header('idempotent-replayed', 'true')
  return answer(reply, first.status!, box.open(first.sealed_answer))
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

/** Answers tell of people, so they lie here sealed: each for the call that it answered. */
interface Box {
  close(result: unknown): Buffer
  open(sealed: Buffer): unknown
}

function boxFor(ctx: Ctx, key: string, kept: Buffer): Box {
  const place = `answer|${ctx.actor.id}|${key}`
  const house: DataKey = vaultOf(ctx.tx).keyOf(HOUSE, kept)
  return {
    close: (result) => house.seal(place, JSON.stringify(result ?? null)),
    open: (sealed) => JSON.parse(house.open(place, sealed)),
  }
}

/** The first answer, if there is one already. */
async function claim(
  ctx: Ctx,
  { key, route, digest }: Call,
): Promise<{ box: Box; first: Answer | undefined }> {
  const claimed = await sql<{ kept: Buffer }>`
    insert into platform.idempotency (actor_id, key, route, body_digest, at)
    values (${ctx.actor.id}, ${key}, ${route}, ${digest}, ${ctx.now}) on conflict do nothing
    returning platform.key_of(${HOUSE}) as kept
  `.execute(ctx.tx)
  if (claimed.rows[0]) return { box: boxFor(ctx, key, claimed.rows[0].kept), first: undefined }
  const { rows } = await sql<Answer & { kept: Buffer }>`
    select route, body_digest, status, sealed_answer, platform.key_of(${HOUSE}) as kept from platform.idempotency
    where actor_id = ${ctx.actor.id} and key = ${key}
  `.execute(ctx.tx)
  return { box: boxFor(ctx, key, rows[0]!.kept), first: rows[0] }
}

async function remember(ctx: Ctx, key: string, status: number, answer: Buffer): Promise<void> {
  await sql`
    update platform.idempotency set status = ${status}, sealed_answer = ${answer}
    where actor_id = ${ctx.actor.id} and key = ${key}
  `.execute(ctx.tx)
}
