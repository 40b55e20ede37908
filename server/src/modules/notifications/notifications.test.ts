import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { testWorld } from '#testing/world.ts'
import { startMessagingSandbox } from '../../../../sandbox/messaging.ts'
import { findAccount, openSession } from '../identity/index.ts'
import { notify } from './index.ts'

const gateway = await startMessagingSandbox()
const { db, owner, as, change, read, runJobs } = await testWorld({ city: true, messagingUrl: gateway.url })
afterAll(() => gateway.close())
beforeEach(async () => {
  await sql`delete from notifications.message`.execute(owner)
  await sql`delete from graphile_worker._private_jobs`.execute(db)
  for (const list of ['messages', 'failures']) await fetch(`${gateway.url}/${list}`, { method: 'DELETE' })
})

const words = { code: 'H24.165-261123-0001', procedure: 'Đăng ký khai sinh' }
const account = async (ctx: Ctx, username: string) => (await findAccount(ctx, username))!
const personOf = async (username: string) => (await read((ctx) => account(ctx, username))).personId!
const tell = (personId: string) =>
  change((ctx) => notify(ctx, { personId, template: 'dossier.submitted', params: words, link: '/ho-so/1' }))
const signedIn = async (username: string) => {
  const { token } = await change(async (ctx) => openSession(ctx, (await account(ctx, username)).id))
  return as(token)
}
const sent = async () => {
  const answer = (await (await fetch(`${gateway.url}/messages`)).json()) as { items: { text: string }[] }
  return answer.items
}
const failing = (kind: string, count: number) =>
  fetch(`${gateway.url}/failures`, { method: 'PUT', body: JSON.stringify({ kind, count }) })
/** Lets the waiting of a retry pass. */
const later = () =>
  sql`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`.execute(db)
const deliveries = async () =>
  (await sql<{ delivery: string }>`select delivery from notifications.message`.execute(owner)).rows.map(
    (r) => r.delivery,
  )

test('a message goes out once its transaction has committed, by the phone, with the link', async () => {
  const id = await tell(await personOf('lan'))
  expect(await sent()).toEqual([])
  await runJobs()
  expect(await sent()).toMatchObject([
    { channel: 'sms', to: '84900000017', subject: 'Đã nhận hồ sơ H24.165-261123-0001', reference: id },
  ])
  expect((await sent())[0]!.text).toMatch(/http:\/\/localhost:3000\/ho-so\/1$/)
  expect(await deliveries()).toEqual(['delivered'])
})

test('a transaction that fails leaves no message, no job, and sends nothing', async () => {
  const personId = await personOf('lan')
  const failed = change(async (ctx) => {
    await notify(ctx, { personId, template: 'dossier.submitted', params: words, link: '/ho-so/1' })
    throw new Error('no commit')
  })
  await expect(failed).rejects.toThrow('no commit')
  await later()
  await runJobs()
  expect(await deliveries()).toEqual([])
  expect(await sent()).toEqual([])
})

test('when the gateway is down the message is sent later; when its answer is lost, not twice', async () => {
  await failing('unavailable', 1)
  await failing('lost_answer', 1)
  await tell(await personOf('lan'))
  await runJobs()
  expect(await deliveries()).toEqual(['waiting'])
  await later()
  await runJobs()
  expect(await deliveries()).toEqual(['waiting'])
  await later()
  await runJobs()
  expect(await deliveries()).toEqual(['delivered'])
  expect(await sent()).toHaveLength(1)
})

test('what the gateway will never take is not tried again', async () => {
  await failing('rejected', 1)
  await tell(await personOf('lan'))
  await runJobs()
  await later()
  await runJobs()
  expect(await deliveries()).toEqual(['rejected'])
  expect(await sent()).toEqual([])
})

test('who left no address reads it in the inbox', async () => {
  const personId = await personOf('hoa')
  await sql`update identity.person set sealed_phone = null, sealed_email = null where id = ${personId}`.execute(
    db,
  )
  await tell(personId)
  await runJobs()
  expect(await deliveries()).toEqual(['inbox_only'])
  expect((await (await signedIn('hoa')).get('/api/citizen/notifications')).json().items).toHaveLength(1)
})

test('the job carries the id of the message and nothing about a person', async () => {
  const id = await tell(await personOf('lan'))
  const { rows } = await sql<{ payload: unknown }>`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notifications.send'
  `.execute(db)
  expect(rows).toEqual([{ payload: { messageId: id } }])
})

test('the inbox is in both languages, newest first; reading is remembered once', async () => {
  const personId = await personOf('minh')
  await tell(personId)
  await change((ctx) =>
    notify(ctx, {
      personId,
      template: 'dossier.accepted',
      params: { ...words, due: '30/11/2026' },
      link: '/ho-so/1',
      dossierId: newId(),
    }),
  )
  const minh = await signedIn('minh')
  const inbox = (await minh.get('/api/citizen/notifications')).json()
  expect(inbox).toMatchObject({ unread: 2, next: null })
  expect(inbox.items[0]).toMatchObject({ title: 'Hồ sơ H24.165-261123-0001 đã được tiếp nhận', readAt: null })
  expect(inbox.items[0].en.text).toContain('due on 30/11/2026')
  const read = () => minh.post(`/api/citizen/notifications/${inbox.items[0].id}/reading`)
  expect((await read()).statusCode).toBe(204)
  const after = (await minh.get('/api/citizen/notifications')).json()
  await read()
  expect((await minh.get('/api/citizen/notifications')).json()).toEqual(after)
  expect(after.unread).toBe(1)
})

test('pages of thirty, each message once', async () => {
  const personId = await personOf('minh')
  for (let i = 0; i < 35; i += 1) await tell(personId)
  const minh = await signedIn('minh')
  const first = (await minh.get('/api/citizen/notifications')).json()
  const second = (await minh.get(`/api/citizen/notifications?before=${first.next}`)).json()
  expect([first.items.length, second.items.length, second.next]).toEqual([30, 5, null])
  expect(new Set([...first.items, ...second.items].map((m) => m.id)).size).toBe(35)
})

test('somebody else’s message does not exist for you', async () => {
  const id = await tell(await personOf('lan'))
  const refused = await (await signedIn('minh')).post(`/api/citizen/notifications/${id}/reading`)
  expect([refused.statusCode, refused.json().code]).toEqual([404, 'notifications.message_not_found'])
  expect((await (await signedIn('lan')).get('/api/citizen/notifications')).json().unread).toBe(1)
})

test('a message for a person’s account is for the person: in their inbox and on their phone', async () => {
  const { id: accountId } = await read((ctx) => account(ctx, 'lan'))
  await change((ctx) =>
    notify(ctx, { accountId, template: 'dossier.submitted', params: words, link: '/ho-so/1' }),
  )
  await runJobs()
  expect(await sent()).toMatchObject([{ to: '84900000017' }])
  expect((await (await signedIn('lan')).get('/api/citizen/notifications')).json().unread).toBe(1)
})

test('staff have an inbox too, which stays in the house', async () => {
  const officer = (await read((ctx) => account(ctx, 'hongbang.motcua'))).id
  await change((ctx) =>
    notify(ctx, {
      accountId: officer,
      template: 'work.arrived',
      params: { ...words, step: 'Tiếp nhận' },
      link: '/can-bo/1',
    }),
  )
  await runJobs()
  expect(await sent()).toEqual([])
  const inbox = (await (await signedIn('hongbang.motcua')).get('/api/officer/notifications')).json()
  expect(inbox.items).toMatchObject([
    { link: '/can-bo/1', text: 'Bước “Tiếp nhận” của “Đăng ký khai sinh”.' },
  ])
  expect((await as().get('/api/officer/notifications')).statusCode).toBe(401)
})

test('a link that leaves the site is refused by the database', async () => {
  const personId = await personOf('lan')
  for (const link of ['https://evil.example', '//evil.example', '/\\evil.example'])
    await expect(
      change((ctx) => notify(ctx, { personId, template: 'dossier.submitted', params: words, link })),
    ).rejects.toThrow(/check/)
})
