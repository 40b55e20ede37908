import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { cloneDatabase } from '#testing/databases.ts'
import { nobody, readOnly, unitOfWork } from './context.ts'
import { connect } from './db.ts'

const database = await cloneDatabase(inject('postgres'))
/** One connection: whoever takes it without need keeps others waiting. */
const db = connect({ url: database.appUrl, max: 1 })
afterAll(async () => {
  await db.destroy()
  await database.drop()
})
const change = unitOfWork(db, nobody)
const read = readOnly(db, nobody)
const write = (key: string) => sql`
  insert into platform.idempotency (actor_id, key, route, body_digest, at) values ('nobody', ${key}, 'r', 'd', now())`
const written = () =>
  read(async ({ tx }) => {
    const { rows } = await sql<{ key: string }>`
      select key from platform.idempotency where actor_id = 'nobody' order by key`.execute(tx)
    return rows.map(({ key }) => key)
  })

test('work that asks the database nothing takes no connection', async () => {
  await change(async ({ tx }) => {
    await sql`select 1`.execute(tx)
    expect(await read(async () => 'answered')).toBe('answered')
    expect(await change(async () => 'done')).toBe('done')
  })
})

test('who reads cannot write, and leaves the connection as it was', async () => {
  await expect(read(({ tx }) => write('by-a-reader').execute(tx))).rejects.toMatchObject({ code: '25006' })
  expect(await written()).toEqual([])
})

test('statements sent together are undone together', async () => {
  const together = change(({ tx }) =>
    Promise.all([
      write('one-of-two').execute(tx),
      sql`select 1 / 0`.execute(tx),
      write('two-of-two').execute(tx),
    ]),
  )
  await expect(together).rejects.toMatchObject({ code: '22012' })
  expect(await written()).toEqual([])
})

test('what was acknowledged is there for the next, and who acts is known to every statement', async () => {
  await change(({ tx }) => write('number-three').execute(tx))
  expect(await written()).toEqual(['number-three'])
  const who = await read(async ({ tx }) => {
    const { rows } = await sql<{ who: string }>`select current_setting('motcua.actor') as who`.execute(tx)
    return rows[0]!.who
  })
  expect(who).toBe('nobody')
})

test('work whose connection is killed fails, and the next has another one', async () => {
  const killed = change(async ({ tx }) => {
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
  })
  await expect(killed).rejects.toThrow()
  expect(await written()).toEqual(['number-three'])
})

test('a statement that comes after the end of its transaction is refused', async () => {
  let late: Promise<unknown> = Promise.resolve()
  await change(async ({ tx }) => {
    await write('before-the-end').execute(tx)
    late = new Promise((settle) => setTimeout(settle, 20)).then(() => write('after-the-end').execute(tx))
    late.catch(() => {})
  })
  await expect(late).rejects.toThrow('after the end')
  expect(await written()).toEqual(['before-the-end', 'number-three'])
})
