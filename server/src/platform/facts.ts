import { sql } from 'kysely'
import type { Static, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { Ctx } from './context.ts'
import { newId } from './ids.ts'

/** A kind of thing that can happen: a topic in the past tense, its schema version and the shape of its payload. */
export interface Fact<P extends TSchema> {
  topic: string
  version: number
  payload: P
  check: Validator
}

/** A fact as a subscriber receives it. */
export interface Delivered<T> {
  id: string
  topic: string
  version: number
  subject: string
  /** Position among the facts of the same subject, from 1. */
  seq: number
  unitId: string | null
  actorId: string
  occurredAt: Date
  recordedAt: Date
  payload: T
}

export interface Subscriber {
  name: string
  topic: string
  handle: (ctx: Ctx, fact: Delivered<never>) => Promise<void>
}

export interface Happened<T> {
  /** Opaque id of what it happened to; facts of one subject are delivered in order. */
  subject: string
  unitId: string | null
  payload: T
  /** When it happened, if not now (paper handed in earlier). */
  occurredAt?: Date
}

/** Declares a kind of fact. Payloads hold opaque ids and codes only, never personal data. */
export const fact = <P extends TSchema>(topic: string, version: number, payload: P): Fact<P> => ({
  topic,
  version,
  payload,
  check: Compile(payload),
})

/** Subscribes to a kind of fact under a name that stays the same for ever: it is the key of the delivery cursor. */
export const on = <P extends TSchema>(
  { topic }: Fact<P>,
  name: string,
  handle: (ctx: Ctx, fact: Delivered<Static<P>>) => Promise<void>,
): Subscriber => ({ name, topic, handle: handle as Subscriber['handle'] })

/**
 * Records what happened, with its audit row, in the caller's transaction; the worker tells the subscribers after commit.
 * The subject's row must be locked by the caller: the sequence within the subject relies on it.
 * Throws (a defect, not a refusal) when the payload does not have the declared shape.
 */
export async function publish<P extends TSchema>(
  ctx: Ctx,
  what: Fact<P>,
  { subject, unitId, payload, occurredAt }: Happened<Static<P>>,
): Promise<void> {
  if (!what.check.Check(payload)) throw new Error(`${what.topic}: the payload has not the declared shape`)
  const id = newId()
  await sql`
    with recorded as (
      insert into platform.fact (id, topic, version, subject, seq, actor_id, unit_id, payload, occurred_at)
      values (${id}, ${what.topic}, ${what.version}, ${subject},
        (select coalesce(max(seq), 0) + 1 from platform.fact where subject = ${subject}),
        ${ctx.actor.id}, ${unitId}, ${JSON.stringify(payload)}, ${occurredAt ?? ctx.now})
      returning id)
    insert into platform.audit (id, at, actor_id, action, subject, unit_id, fact_id, request_id)
    select id, ${ctx.now}, ${ctx.actor.id}, ${what.topic}, ${subject}, ${unitId}::uuid, id, ${ctx.requestId} from recorded
  `.execute(ctx.tx)
}
