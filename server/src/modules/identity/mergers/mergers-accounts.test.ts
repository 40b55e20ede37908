import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { identityRecords } from '../identity.records.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { mergerStage } from './mergers.testing.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const { AT, decider, record, proposed, merged } = await mergerStage(world)
let counted = 0

/** Somebody who is signed in, half signed in elsewhere, and whose device and browser are known. */
async function signedIn() {
  counted += 1
  const one = await record(`dang.nhap.${counted}`)
  const accountId = one.actor!.id
  await comesIn(accountId, `dang.nhap.${counted}`)
  return { ...one, accountId, username: `dang.nhap.${counted}` }
}
async function comesIn(accountId: string, username: string) {
  await world.assured(username)
  for (const statement of [
    `insert into identity.pending_sign_in (token_sha256, account_id, level, methods, expires_at)
     values ($2, $1, 1, '{pwd}', now() + interval '1 hour')`,
    `insert into identity.known_browser (account_id, token_sha256, seen_at) values ($1, $2, now())`,
  ])
    await query(statement, [accountId, randomBytes(32)])
  await query(`insert into identity.known_device (account_id, device, seen_at) values ($1, $2, now())`, [
    accountId,
    `Máy mẫu ${newId()}`,
  ])
}
const TRACES = ['session', 'pending_sign_in', 'known_browser', 'known_device']
async function traces(accountId: string) {
  const left: string[] = []
  for (const table of TRACES)
    if ((await query(`select 1 from identity.${table} where account_id = $1`, [accountId])).length > 0)
      left.push(table)
  return left
}
const undo = (id: string) => decider.post(`${AT}/${id}/undoing`)
const erase = (personId: string) =>
  world.change((ctx) => identityRecords.erase!(ctx, { personId, accountId: null }, []))
const mergerRow = async (id: string) =>
  (
    await query<{ seen: string | null; old: Buffer | null }>(
      'select seen, old_index as old from identity.merger where id = $1',
      [id],
    )
  )[0]!

test('an account that goes over is nobody’s session, half sign-in or known device: neither then, nor on going back', async () => {
  const [old, kept] = [await signedIn(), await record()]
  expect(await traces(old.accountId)).toEqual(TRACES)
  const id = await merged(old, kept)
  expect(await traces(old.accountId)).toEqual([])
  await comesIn(old.accountId, old.username)
  expect((await undo(id)).statusCode).toBe(204)
  expect(await traces(old.accountId)).toEqual([])
})

test('an account that is closed for the kept one’s keeps no half sign-in for the day it opens again', async () => {
  const [old, kept] = [await signedIn(), await signedIn()]
  await merged(old, kept)
  expect(await traces(old.accountId)).toEqual([])
  expect(await traces(kept.accountId)).toEqual(TRACES)
})

test('no way in that the kept person has made goes to the other: it is removed first', async () => {
  const ways: [make: string, remove: string][] = [
    [
      `insert into identity.totp (account_id, secret_sealed, started_at, confirmed_at) values ($1, '\\x00', $2, $2)`,
      'delete from identity.totp where account_id = $1',
    ],
    [
      `insert into identity.recovery_code (account_id, code_digest, made_at) values ($1, sha256('a'), $2)`,
      'delete from identity.recovery_code where account_id = $1',
    ],
    [
      `insert into identity.passkey (id, account_id, credential_id, public_key, counter, synced, transports, name, made_at)
       values (gen_random_uuid(), $1, sha256('b'), sha256('c'), 0, false, '{}', 'Khóa mẫu', $2)`,
      'delete from identity.passkey where account_id = $1',
    ],
    [
      'update identity.account set password_changed_at = $2 where id = $1',
      'update identity.account set password_changed_at = null where id = $1',
    ],
  ]
  const [old, kept] = [await signedIn(), await record()]
  const id = await merged(old, kept)
  for (const [make, remove] of ways) {
    await query(make, [old.accountId, world.clock.now])
    expect((await undo(id)).json()).toMatchObject({ code: 'identity.merge_grown', things: 1 })
    await query(remove, [old.accountId])
  }
  expect((await undo(id)).statusCode).toBe(204)
})

test('of a person who was erased nothing is merged, and nothing taken back', async () => {
  for (const which of [0, 1] as const) {
    const pair = [await signedIn(), await signedIn()] as const
    const id = await proposed(...pair)
    await erase(pair[which].id)
    expect((await decider.post(`${AT}/${id}/approval`)).json().code).toBe('identity.merge_erased')
    expect((await decider.post(`${AT}/${id}/refusal`)).statusCode).toBe(204)
  }
  const [old, kept] = [await signedIn(), await signedIn()]
  const id = await merged(old, kept)
  await erase(kept.id)
  expect((await undo(id)).json().code).toBe('identity.merge_erased')
})

test('the account in use is not closed for one that is closed, and an erased one does not open again', async () => {
  const [old, kept] = [await signedIn(), await signedIn()]
  const id = await proposed(old, kept)
  await query(`update identity.account set state = 'closed' where id = $1`, [kept.accountId])
  expect((await decider.post(`${AT}/${id}/approval`)).json().code).toBe('identity.merge_kept_closed')
  const [third, fourth] = [await signedIn(), await signedIn()]
  const other = await merged(third, fourth)
  const needing = { kind: 'x', erased: 0, kept: 1, because: { vi: 'Hồ sơ phải lưu', en: 'Kept' } }
  await world.change((ctx) =>
    identityRecords.erase!(ctx, { personId: fourth.id, accountId: fourth.accountId }, [needing]),
  )
  expect((await undo(other)).statusCode).toBe(204)
  const [row] = await query('select state from identity.account where id = $1', [third.accountId])
  expect(row!.state).toBe('closed')
})

test('the old number is forgotten with the alias, and what was seen with the person', async () => {
  const [old, kept] = [await record(), await record()]
  const [soon, late] = [await merged(await record(), kept), await merged(old, kept)]
  expect((await mergerRow(late)).old).not.toBeNull()
  await erase(kept.id)
  for (const id of [soon, late]) expect(await mergerRow(id)).toEqual({ seen: null, old: null })
  expect((await decider.get(AT)).statusCode).toBe(200)
  const again = await merged(await record(), await record())
  world.clock.now = new Date(world.clock.now.getTime() + 31 * 86_400_000)
  await world.change(forgetEndedSessions)
  expect(await mergerRow(again)).toMatchObject({ seen: expect.stringContaining('Thẻ'), old: null })
})
