import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { withApp } from '../credentials/second-factors.testing.ts'
import { signIn } from './sign-in.service.ts'

const world = await testWorld({ city: true })
const { db, change, read } = world
const visit = { device: '', place: '', browser: null }

/** Signs in while the password is replaced: after it was looked at, before the session opens. */
async function overtaken(username: string) {
  const edge = {
    change,
    read: async <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> => {
      const seen = await read(work)
      await sql`update identity.account set password_hash = '$argon2id$another' where username = ${username}`.execute(
        db,
      )
      return seen
    },
  }
  return signIn(edge, { username, password: CITY_PASSWORD, address: '10.0.0.1', visit })
}
const countOf = async (table: 'session' | 'pending_sign_in') =>
  (await sql`select 1 from ${sql.table(`identity.${table}`)}`.execute(db)).rows.length

test('a password that was changed while it was looked at opens nothing', async () => {
  await expect(overtaken('lan')).rejects.toMatchObject({ code: 'identity.wrong_credentials' })
  expect(await countOf('session')).toBe(0)
})

test('nor half a sign-in', async () => {
  await withApp(world, 'minh')
  await expect(overtaken('minh')).rejects.toMatchObject({ code: 'identity.wrong_credentials' })
  expect(await countOf('pending_sign_in')).toBe(0)
})
