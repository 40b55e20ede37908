import type pg from 'pg'
import { expect } from 'vitest'
import { decide, handInOnline, takeIn, ward } from '#modules/dossiers/way.testing.ts'
import type { Db } from '#platform/db.ts'
import { eraseLogged } from '#platform/transparency/erasure.ts'
import { signHead } from '#platform/transparency/head-signing.ts'
import { logKey } from '#platform/transparency/log-key.ts'
import { logged } from '../composition.ts'
import { copiesOf, sequenceFully, verified } from './tampering.ts'
import { testWorld } from './world.ts'

/** A database to lay hands on, as its owner. */
export interface Tampered {
  db: Db
  owner: pg.Client
}

/** A city with a few dossiers on their way, an erasure, a refusal; everything in the log, and its head in our drawer. */
export async function loggedCity() {
  const world = await testWorld({ city: true })
  const people = await ward(world)
  const key = await logKey(world.files.folder)
  const online = await handInOnline(people)
  const accepted = await takeIn(people)
  const decided = await takeIn(people)
  await sequenceFully(world.db, logged)
  await decide(people, decided.id)
  expect((await people.lan.get('/api/officer/queue')).statusCode).toBe(403)
  await world.change((ctx) =>
    eraseLogged(ctx, 'platform.audit', ['01900000-0000-7000-8000-000000000000'], 'test'),
  )
  await sequenceFully(world.db, logged)
  const held = (await signHead(world.db, key))!.note
  const copy = await copiesOf(world)
  /** What the verifier says of a copy that somebody laid hands on. */
  const found = (hands: (at: Tampered) => Promise<unknown>): Promise<string[]> =>
    copy(async (at) => {
      await hands(at)
      const { findings } = await verified(at.db, logged, [held])
      return findings.map(({ code, kind }) => [code, kind].filter(Boolean).join(' '))
    })
  return { world, key, held, copy, found, online, accepted, decided }
}

/** One statement of the owner. */
export const sql =
  (text: string) =>
  ({ owner }: Tampered): Promise<unknown> =>
    owner.query(text)

/** Inserts a copy of a table's first row with a new id; what is not said otherwise stays as it was or gets its default. */
export async function insertLike(
  owner: pg.Client,
  table: string,
  change: Record<string, string>,
): Promise<void> {
  const [schema, name] = table.split('.')
  const { rows } = await owner.query<{ column_name: string }>(
    `select column_name from information_schema.columns
    where table_schema = $1 and table_name = $2 and is_identity = 'NO' and is_generated = 'NEVER'`,
    [schema, name],
  )
  const other: Record<string, string> = { id: 'uuidv7()', seq: 'seq + 100', subject: 'subject', ...change }
  const columns = rows.map((row) => row.column_name).filter((column) => column !== 'xid' || change.xid)
  await owner.query(
    `insert into ${table} (${columns.join()}) select ${columns.map((c) => other[c] ?? c).join()} from ${table} order by id limit 1`,
  )
}
