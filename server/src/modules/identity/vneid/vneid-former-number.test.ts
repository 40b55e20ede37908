import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findPersonByCitizenId, registerPerson } from '../index.ts'
import { vneidWorld } from './vneid.testing.ts'

const { db, read, change, signInWith } = await vneidWorld()
const HOA = '099301000031'
const sessions = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from identity.session`.execute(db)).rows[0]!.n

test('VNeID’s word on a number that was changed opens no session, though a desk finds the record by it', async () => {
  const kept = await change((ctx) =>
    registerPerson(ctx, { fullName: 'Phạm Thu Hòa', citizenId: '099301000999', invented: true }),
  )
  const former = await read((ctx) => findPersonByCitizenId(ctx, HOA, { purpose: 'identify' }))
  await sql`update identity.person set merged_into = ${kept.id} where id = ${former!.id}`.execute(db)
  const found = await read((ctx) => findPersonByCitizenId(ctx, HOA, { purpose: 'identify' }))
  expect(found?.id).toBe(kept.id)
  const before = await sessions()
  const answer = await signInWith({ account: 'hoa', level: 2 })
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'identity.vneid_former_number'])
  expect(await sessions()).toBe(before)
})
