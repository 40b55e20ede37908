import { afterAll, afterEach, expect, test } from 'vitest'
import { startMessagingSandbox } from './messaging.ts'

const sandbox = await startMessagingSandbox()
afterAll(() => sandbox.close())
afterEach(async () => {
  for (const path of ['/messages', '/failures']) await fetch(sandbox.url + path, { method: 'DELETE' })
})

const call = (method: string, path: string, body: unknown, headers = {}) =>
  fetch(sandbox.url + path, { method, body: JSON.stringify(body), headers })
const sms = { channel: 'sms', to: '84900000001', text: 'Hồ sơ đã được tiếp nhận' }
const received = async () => (await fetch(`${sandbox.url}/messages`)).json()

test('a message is kept and shown, escaped', async () => {
  const answer = await call('POST', '/messages', { ...sms, text: '<script>1</script>' })
  expect(answer.status).toBe(202)
  expect(await received()).toMatchObject({ total: 1, items: [{ to: sms.to, channel: 'sms' }] })
  const page = await (await fetch(sandbox.url)).text()
  expect(page).toContain('84900000001')
  expect(page).not.toContain('<script>')
})

test('the same idempotency key sends once and answers the same', async () => {
  const send = () => call('POST', '/messages', sms, { 'idempotency-key': 'k1' }).then((r) => r.json())
  expect(await send()).toEqual(await send())
  expect(await received()).toMatchObject({ total: 1 })
})

test('what is not a message is refused with the reason', async () => {
  const answer = await call('POST', '/messages', { ...sms, to: '0900000001' })
  expect([answer.status, await answer.json()]).toEqual([
    422,
    { error: 'to is a phone number that begins with 84' },
  ])
})

test('a failure meets as many messages as it was set for, on its channel', async () => {
  await call('PUT', '/failures', { kind: 'unavailable', channel: 'sms', count: 1 })
  const mail = { channel: 'email', to: 'a@example.vn', text: 'x', subject: 'y' }
  expect((await call('POST', '/messages', mail)).status).toBe(202)
  expect((await call('POST', '/messages', sms)).status).toBe(503)
  expect((await call('POST', '/messages', sms)).status).toBe(202)
})

test('a lost answer has taken the message: a repeat with its key sends nothing more', async () => {
  await call('PUT', '/failures', { kind: 'lost_answer', count: 1 })
  const send = () => call('POST', '/messages', sms, { 'idempotency-key': 'k2' })
  await expect(send()).rejects.toThrow()
  expect((await send()).status).toBe(202)
  expect(await received()).toMatchObject({ total: 1 })
})
