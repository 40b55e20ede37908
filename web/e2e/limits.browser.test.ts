import { expect, test } from 'vitest'
import { RateLimits } from '#platform/rate-limits.ts'
import { testSite } from './browser.ts'

/** One page a minute from an address, and two readings. */
const site = await testSite(undefined, { limits: new RateLimits({ times: 1 / 3_000 }) })

test('whoever opens pages too fast is told kindly, and when to come again', async () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  expect((await fetch(`${site.url}/tro-nang`, from('203.0.113.1'))).status).toBe(200)
  const refused = await fetch(`${site.url}/tro-nang`, from('203.0.113.1'))
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.text()).toContain('Bạn mở trang nhanh quá')
  expect((await fetch(`${site.url}/tro-nang`, from('203.0.113.2'))).status).toBe(200)
})

test('what a page asks the API counts for its visitor, and the page says so', async () => {
  const from = { headers: { 'x-forwarded-for': '203.0.113.3' } }
  for (let i = 0; i < 3; i += 1) await fetch(`${site.url}/api/open/log/head`, from)
  const api = await fetch(`${site.url}/api/open/procedures?q=ks`, from)
  expect(api.status).toBe(200)
  await fetch(`${site.url}/api/open/procedures?q=ks`, from)
  const page = await fetch(`${site.url}/thu-tuc?q=ks`, from)
  expect([page.status, page.headers.get('retry-after') === null]).toEqual([429, false])
  expect(await page.text()).toContain('Bạn gửi yêu cầu nhanh quá')
})
