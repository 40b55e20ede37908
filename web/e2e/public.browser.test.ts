import { describe, expect, test } from 'vitest'
import { DESKTOP, expectAccessible, PHONE, testSite } from './browser.ts'

const site = await testSite()

const PAGES = [
  '/',
  '/thu-tuc',
  '/thu-tuc?q=khai+sinh',
  '/thu-tuc?q=xyzzyq',
  '/thu-tuc/1.001193',
  '/dang-nhap',
  '/tra-cuu',
  '/xac-minh',
  '/tro-nang',
  '/du-lieu-ca-nhan',
  '/ngoai-tuyen',
  '/khong-co-trang-nay',
]

describe.each([
  { name: 'phone, in Vietnamese', viewport: PHONE, paths: PAGES },
  {
    name: 'desktop, in English',
    viewport: DESKTOP,
    paths: PAGES.map((path) => (path === '/' ? '/en' : `/en${path}`)),
  },
])('on a $name', ({ viewport, paths }) => {
  test.each(paths)('%s is for everybody', async (path) => {
    const page = await site.visitor({ viewport })
    await page.goto(path)
    expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en') ? 'en' : 'vi')
    await expectAccessible(page)
    await page.context().close()
  })
})

test('no page of the public ships the framework', async () => {
  const page = await site.visitor()
  for (const path of PAGES) {
    await page.goto(path)
    const scripts = await page
      .locator('script')
      .evaluateAll((all) => all.map((s) => String(new URL(Object(s).src || 'inline:').pathname)))
    expect(
      scripts.filter((src) => !/^\/assets\/(keep|search|passkey)-/.test(src)),
      path,
    ).toEqual([])
  }
  await page.context().close()
})

test('the first page weighs at most 60 KB, compressed', async () => {
  const page = await site.visitor()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto('/', { waitUntil: 'load' })
  await page.waitForTimeout(300)
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThanOrEqual(60 * 1024)
  await page.context().close()
})

test('the search works from the keyboard', async () => {
  const page = await site.visitor({ viewport: DESKTOP })
  await page.goto('/thu-tuc')
  await page.keyboard.press('/')
  await page.keyboard.type('khai sinh')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=khai/)
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate('document.activeElement.matches("[data-result]")')).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/thu-tuc\/\d\.\d{6}/)
  await page.context().close()
})

test('the skip link comes first and leads to the content', async () => {
  const page = await site.visitor()
  await page.goto('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính')
  await page.context().close()
})

test('English is one click away, and stays', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await page.goto('/thu-tuc/1.001193')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'What you need' }).waitFor()
  await page.getByRole('link', { name: 'Track a dossier' }).click()
  expect(new URL(page.url()).pathname).toBe('/en/tra-cuu')
  await page.context().close()
})

test('a forged post from elsewhere is refused, an own form is not', async () => {
  const forged = await fetch(`${site.url}/tra-cuu`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ code: 'H24.17.05-261008-0975' }),
  })
  expect(forged.status).toBe(403)
  const own = await fetch(`${site.url}/tra-cuu`, {
    method: 'POST',
    headers: { origin: site.url },
    body: new URLSearchParams({ code: '' }),
  })
  expect(own.status).toBe(422)
})

test('a body that is too large is refused before it is read', async () => {
  const answer = await fetch(`${site.url}/tra-cuu`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'x'.repeat(1_100_000),
  })
  expect(answer.status).toBe(413)
})

test('sign-in leads back only to our own pages', async () => {
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const page = await site.visitor({ javaScriptEnabled: false })
    await page.goto(`/dang-nhap?${new URLSearchParams({ tiep: next })}`)
    await page.getByLabel('Tên đăng nhập').fill('lan')
    await page.getByLabel('Mật khẩu').fill('neo-cang-sen-song-2026')
    await page.locator('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    expect(new URL(page.url()).origin).toBe(site.url)
    expect(new URL(page.url()).pathname).toBe('/ho-so')
    await page.context().close()
  }
})
