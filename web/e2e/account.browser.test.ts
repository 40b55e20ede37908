import { expect, test } from 'vitest'
import { appWith } from '../../server/src/modules/identity/credentials/second-factors.testing.ts'
import { CITY_PASSWORD } from '../../server/src/testing/city-template.ts'
import { expectAccessible, fillSignIn, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()

const PAGES = [
  '/tai-khoan',
  '/en/tai-khoan',
  '/tai-khoan/mat-khau',
  '/tai-khoan/buoc-hai',
  '/en/tai-khoan/buoc-hai',
  '/tai-khoan/xac-nhan',
  '/tai-khoan/xac-nhan?can=muc-2',
]

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

const later = (minutes: number) => {
  site.world.clock.now = new Date(site.world.clock.now.getTime() + minutes * 60_000)
}

test('a second step is set up, asked for on signing in and again for what is privileged; nothing typed is lost', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await signIn(page, 'quantri')
  await page.goto('/tai-khoan')
  await page.getByText('bắt buộc phải có').waitFor()
  await page.getByRole('link', { name: 'Bước xác nhận thứ hai' }).click()
  await page.getByLabel('Mật khẩu').fill('sai rồi')
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click()
  await page.getByRole('link', { name: 'Mật khẩu hiện tại chưa đúng' }).waitFor()
  await page.getByLabel('Mật khẩu').fill(CITY_PASSWORD)
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click()
  const app = appWith(((await page.locator('p code').textContent()) ?? '').replaceAll(' ', ''))
  await expectAccessible(page)
  await page.getByLabel('Mã 6 số').fill('000000')
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('link', { name: /Mã chưa đúng/ }).waitFor()
  await page.getByLabel('Mã 6 số').fill(app.codeAt(site.world.clock.now))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('heading', { name: 'Mã dự phòng' }).waitFor()
  const codes = await page.locator('.codes code').allInnerTexts()
  expect(codes).toHaveLength(10)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.goto('/dang-nhap?tiep=/tai-khoan/buoc-hai')
  await fillSignIn(page, 'quantri')
  await page.getByRole('heading', { name: 'Bước xác nhận thứ hai' }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('Mã xác nhận').fill('111111')
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('link', { name: /Mã chưa đúng/ }).waitFor()
  await page.getByLabel('Mã xác nhận').fill(codes[0]!)
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByText('Còn 9 mã dự phòng').waitFor()

  later(20)
  await page.getByRole('button', { name: 'Gỡ ứng dụng xác thực' }).click()
  await page.getByText('Những gì bạn vừa nhập vẫn còn nguyên').waitFor()
  await page.getByLabel('Mã xác nhận').fill(app.codeAt(site.world.clock.now))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('heading', { name: 'Đây là bước xác nhận thứ hai cuối cùng' }).waitFor()
  await page.getByRole('button', { name: 'Đổi sang điện thoại khác' }).click()
  const next = appWith(((await page.locator('p code').textContent()) ?? '').replaceAll(' ', ''))
  await page.getByLabel('Mã 6 số').fill(next.codeAt(site.world.clock.now))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('heading', { name: 'Đã cài xong bước xác nhận thứ hai' }).waitFor()
  await page.context().close()
})

test('whoever has no second step sets it up on the way, and what they typed goes on', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await signIn(page, 'hoa')
  await page.goto('/tai-khoan/xac-nhan?tiep=/tai-khoan/mat-khau')
  await page.getByRole('button', { name: 'Cài bước xác nhận thứ hai' }).click()
  await page.getByLabel('Mật khẩu').fill(CITY_PASSWORD)
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click()
  const app = appWith(((await page.locator('p code').textContent()) ?? '').replaceAll(' ', ''))
  await page.getByLabel('Mã 6 số').fill(app.codeAt(site.world.clock.now))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('link', { name: 'Tiếp tục việc đang làm' }).click()
  expect(new URL(page.url()).pathname).toBe('/tai-khoan/mat-khau')
  await page.context().close()
})

test('the password is changed, after words that say why one is not good enough', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await signIn(page, 'minh')
  await page.goto('/tai-khoan/mat-khau')
  const change = async (current: string, next: string) => {
    await page.getByLabel('Mật khẩu hiện tại').fill(current)
    await page.getByLabel('Mật khẩu mới').fill(next)
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  }
  await change(CITY_PASSWORD, 'matkhau123')
  await page.getByRole('link', { name: /Nhiều người dùng mật khẩu giống thế này/ }).waitFor()
  await change('không phải', 'gió lùa qua khe cửa')
  await page.getByRole('link', { name: 'Mật khẩu hiện tại chưa đúng' }).waitFor()
  await expectAccessible(page)
  await change(CITY_PASSWORD, 'gió lùa qua khe cửa')
  await page.getByRole('heading', { name: 'Đã đổi mật khẩu' }).waitFor()
  await page.goto('/tai-khoan')
  await page.getByText('Đổi ngày').waitFor()
  await page.context().close()
})
