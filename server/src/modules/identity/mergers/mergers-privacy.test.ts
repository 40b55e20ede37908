import { expect, test } from 'vitest'
import { hasConsent } from '#modules/privacy/index.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { identityRecords } from '../identity.records.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { mergerStage } from './mergers.testing.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const { AT, decider, record, merged } = await mergerStage(world)
type Client = NonNullable<Awaited<ReturnType<typeof record>>['client']>

const PURPOSE = 'reminders'
const later = () => {
  world.clock.now = new Date(world.clock.now.getTime() + 1000)
}
async function said(client: Client, act: 'given' | 'withdrawn') {
  later()
  const url = `/api/citizen/consents/${PURPOSE}`
  const answer = act === 'given' ? await client.put(url, { version: 1 }) : await client.delete(url)
  expect(answer.statusCode, answer.body).toBe(200)
}
const page = async (client: Client) => {
  const { asked, history } = (await client.get('/api/citizen/consents')).json()
  const { state, atMerged } = asked.find((one: { code: string }) => one.code === PURPOSE)
  return {
    state,
    atMerged,
    history: history.map((e: { act: string; atMerged: boolean }) => [e.act, e.atMerged]),
  }
}
const holds = (id: string) => world.read((ctx) => hasConsent(ctx, id, PURPOSE))

test('what was withdrawn at either record later than it was given is withdrawn, and says where', async () => {
  const [old, kept] = [await record('rut.cu'), await record('rut.moi')]
  await said(kept.client!, 'given')
  await said(old.client!, 'given')
  await said(old.client!, 'withdrawn')
  expect(await holds(kept.id)).toBe(true)
  const id = await merged(old, kept)
  expect(await holds(kept.id)).toBe(false)
  expect(await page(kept.client!)).toEqual({
    state: 'withdrawn',
    atMerged: true,
    history: [
      ['withdrawn', true],
      ['given', true],
      ['given', false],
    ],
  })
  expect((await decider.post(`${AT}/${id}/undoing`)).statusCode).toBe(204)
  expect(await holds(kept.id)).toBe(true)
  expect((await page(kept.client!)).history).toEqual([['given', false]])
})

test('consent given at the merged record is seen, and taken back, by the kept person', async () => {
  const [old, kept] = [await record('cho.cu'), await record('cho.moi')]
  await said(old.client!, 'given')
  const id = await merged(old, kept)
  expect(await page(kept.client!)).toMatchObject({ state: 'given', atMerged: true })
  expect(await holds(kept.id)).toBe(true)
  await said(kept.client!, 'withdrawn')
  expect(await page(kept.client!)).toMatchObject({ state: 'withdrawn', atMerged: false })
  expect(await holds(kept.id)).toBe(false)
  expect((await decider.post(`${AT}/${id}/undoing`)).statusCode).toBe(204)
  expect([await holds(old.id), await holds(kept.id)]).toEqual([true, false])
})

test('silence at both records is no consent', async () => {
  const [old, kept] = [await record(), await record('im.moi')]
  await merged(old, kept)
  expect(await page(kept.client!)).toEqual({ state: 'never', atMerged: false, history: [] })
})

const HASH = '$argon2id$v=19$m=19456,t=2,p=1$bWF1$bWF1'
async function withPasswords() {
  const n = crypto.randomUUID().slice(0, 8)
  const pair = [await record(`cu.${n}`), await record(`moi.${n}`)] as const
  const ids = pair.map(({ actor }) => actor!.id)
  await query('update identity.account set password_hash = $2 where id = any($1)', [ids, HASH])
  const left = async () =>
    (
      await query<{ n: number }>(
        `select count(*)::int as n from identity.account where id = any($1) and password_hash = $2`,
        [ids, HASH],
      )
    )[0]!.n
  return { old: pair[0], kept: pair[1], left }
}

test('erasing either record takes the credentials of both accounts', async () => {
  for (const which of ['old', 'kept'] as const) {
    const pair = await withPasswords()
    await merged(pair.old, pair.kept)
    expect(await pair.left()).toBe(2)
    const { id: personId, actor } = pair[which]
    await world.change((ctx) => identityRecords.erase!(ctx, { personId, accountId: actor!.id }, []))
    expect(await pair.left()).toBe(0)
  }
})

test('once the two cannot be parted any more, the old record’s account has no password either', async () => {
  const pair = await withPasswords()
  await merged(pair.old, pair.kept)
  world.clock.now = new Date(world.clock.now.getTime() + 31 * 86_400_000)
  await world.change(forgetEndedSessions)
  expect(await pair.left()).toBe(1)
})
