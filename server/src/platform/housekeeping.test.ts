import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { forgetAnswers } from './housekeeping.ts'

const { owner, change, read } = await testWorld()

test('answers kept for repeats are forgotten after two days, and not before', async () => {
  await sql`
    insert into platform.idempotency (actor_id, key, route, body_digest, status, sealed_answer, at) values
      ('a', 'old-enough', 'r', 'd', 201, '{}', now() - interval '49 hours'),
      ('a', 'still-young', 'r', 'd', 201, '{}', now() - interval '47 hours')
  `.execute(owner)
  await forgetAnswers.run({ change, read, log: pino({ level: 'silent' }) }, {})
  const { rows } = await sql`select key from platform.idempotency`.execute(owner)
  expect(rows).toEqual([{ key: 'still-young' }])
})
