import { expect, test } from 'vitest'
import { expectAccessible, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()

const PAGES = ['/tai-khoan', '/en/tai-khoan', '/tai-khoan/xac-nhan', '/tai-khoan/xac-nhan?can=muc-2']

/** The width of the cheapest phones, in CSS pixels. */
const NARROW = 360

test.each(['lan', 'quantri'])(
  'the pages of the account are for everybody, and fit a phone: %s',
  async (username) => {
    const page = await site.visitor({ viewport: { ...PHONE, width: NARROW } })
    await signIn(page, username)
    for (const path of PAGES) {
      await page.goto(path)
      await expectAccessible(page)
    }
    await page.context().close()
  },
)

test('whoever is signed in reaches their account from any page, without script', async () => {
  for (const [username, name] of [
    ['lan', 'Tài khoản'],
    ['quantri', 'Kha Văn Máy'],
  ] as const) {
    const page = await site.visitor({ javaScriptEnabled: false })
    await signIn(page, username)
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { name: 'Lần đăng nhập này' }).waitFor()
    await page.getByText('Mức xác thực 1: đăng nhập bằng mật khẩu').waitFor()
    await page.context().close()
  }
})

test('the account is nobody’s who is not signed in', async () => {
  const page = await site.visitor()
  await page.goto('/tai-khoan')
  expect(new URL(page.url()).pathname).toBe('/dang-nhap')
  await page.context().close()
})
