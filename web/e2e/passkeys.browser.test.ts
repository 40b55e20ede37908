import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { CITY_PASSWORD } from '../../server/src/testing/city-template.ts'
import { DESKTOP, expectAccessible, fillSignIn, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite(async (publicUrl) => ({ publicUrl }))
const NARROW = { ...PHONE, width: 360 }
const SIGN_IN = /^Đăng nhập bằng khóa truy cập/

const pathOf = (page: Page) => new URL(page.url()).pathname
const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name }).click()
const later = (minutes: number) => {
  site.world.clock.now = new Date(site.world.clock.now.getTime() + minutes * 60_000)
}

/** A visitor whose device has a lock: Chromium's virtual authenticator answers for finger, face or PIN. */
async function withDevice(viewport = NARROW) {
  const page = await site.visitor({ viewport })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { page, cdp, authenticatorId, end: () => page.context().close() }
}

const signedIn = (page: Page) => page.waitForURL((url) => url.pathname !== '/dang-nhap')

/** Adds a passkey as its owner would, from the account's first page; the session stays open. */
async function addPasskey(page: Page, username: string): Promise<string[]> {
  await signIn(page, username)
  await signedIn(page)
  await page.goto('/tai-khoan')
  await page.getByRole('link', { name: 'Khóa truy cập' }).click()
  await page.getByLabel('Mật khẩu').fill(CITY_PASSWORD)
  await press(page, 'Thêm khóa truy cập')
  await press(page, 'Tạo khóa truy cập')
  await page.getByRole('heading', { name: 'Đã thêm khóa truy cập' }).waitFor()
  return page.locator('.codes code').allInnerTexts()
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/tai-khoan')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.waitForURL(`${site.url}/`)
  await page.goto('/dang-nhap')
}

test.each([
  ['phone', NARROW],
  ['desk', DESKTOP],
])('a passkey is added, named, signs in without a name, and is removed; on a %s', async (_, viewport) => {
  const { page, end } = await withDevice(viewport)
  await signIn(page, 'lan')
  await signedIn(page)
  await page.goto('/tai-khoan/khoa-truy-cap')
  await page.getByText('Bạn chưa có khóa truy cập nào').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Mật khẩu').fill('sai rồi')
  await press(page, 'Thêm khóa truy cập')
  await page.getByRole('link', { name: 'Mật khẩu hiện tại chưa đúng' }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('Mật khẩu').fill(CITY_PASSWORD)
  await press(page, 'Thêm khóa truy cập')
  await expectAccessible(page)
  await press(page, 'Tạo khóa truy cập')
  await page.getByRole('heading', { name: 'Đã thêm khóa truy cập' }).waitFor()
  expect(await page.locator('.codes code').count()).toBe(10)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tiếp tục việc đang làm' }).click()
  await page.getByRole('heading', { name: /Chrome, Linux/ }).waitFor()
  await page.getByText('Đổi tên').click()
  await page.getByLabel('Tên khóa').fill('Máy mẫu')
  await press(page, 'Lưu tên mới')
  await page.getByRole('heading', { name: 'Máy mẫu' }).waitFor()
  await expectAccessible(page)

  await signOut(page)
  await expectAccessible(page)
  await press(page, SIGN_IN)
  await page.waitForURL(`${site.url}/ho-so`)
  await page.goto('/tai-khoan')
  await page.getByText('đăng nhập bằng khóa truy cập').waitFor()
  await page.goto('/en/tai-khoan/khoa-truy-cap')
  await expectAccessible(page)

  later(20)
  await page.goto('/tai-khoan/khoa-truy-cap')
  await press(page, 'Gỡ khóa')
  await page.getByText('Những gì bạn vừa nhập vẫn còn nguyên').waitFor()
  await expectAccessible(page)
  await press(page, 'Dùng khóa truy cập')
  await press(page, 'Tiếp tục')
  await page.getByText('Đã gỡ khóa truy cập').waitFor()
  await page.getByText('Bạn chưa có khóa truy cập nào').waitFor()
  await end()
})

test('after the password the passkey is asked for, and a recovery code serves where the device is not', async () => {
  const { page, end } = await withDevice()
  const codes = await addPasskey(page, 'hoa')
  await signOut(page)
  await fillSignIn(page, 'hoa')
  await page.getByRole('heading', { name: 'Bước xác nhận thứ hai' }).waitFor()
  await expectAccessible(page)
  await press(page, 'Dùng khóa truy cập')
  await page.waitForURL(`${site.url}/ho-so`)
  await end()

  const elsewhere = await site.visitor({ javaScriptEnabled: false, viewport: NARROW })
  await signIn(elsewhere, 'hoa')
  await elsewhere.locator('noscript p', { hasText: 'chưa dùng được khóa truy cập' }).waitFor()
  await expectAccessible(elsewhere)
  await elsewhere.getByLabel('Mã dự phòng').fill('sai')
  await press(elsewhere, 'Xác nhận')
  await elsewhere.getByRole('link', { name: /Mã chưa đúng/ }).waitFor()
  await elsewhere.getByLabel('Mã dự phòng').fill(codes[0]!)
  await press(elsewhere, 'Xác nhận')
  await elsewhere.waitForURL(`${site.url}/ho-so`)
  await elsewhere.context().close()
})

test('what was typed goes on after signing in by a passkey', async () => {
  const { page, end } = await withDevice()
  await addPasskey(page, 'hongbang.motcua')
  await page.goto('/tai-khoan/mat-khau')
  await page.context().clearCookies()
  await page.getByLabel('Mật khẩu mới').fill('gió lùa qua khe cửa')
  await press(page, 'Đổi mật khẩu')
  await page.getByText('Phiên đăng nhập đã hết hạn').waitFor()
  await press(page, SIGN_IN)
  await page.getByText('Nội dung vừa gõ vẫn còn nguyên').waitFor()
  expect(await page.locator('input[value="gió lùa qua khe cửa"]').count()).toBe(1)
  await end()
})

test('what was signed is of no use a second time', async () => {
  const { page, end } = await withDevice()
  await addPasskey(page, 'minh')
  await signOut(page)
  const sent = page.waitForRequest((request) => request.postData()?.includes('_passkey') ?? false)
  await press(page, SIGN_IN)
  const body = new URLSearchParams((await sent).postData()!)
  await page.waitForURL(`${site.url}/ho-so`)
  const passkey = JSON.parse(body.get('_passkey')!)
  const again = await page.evaluate(async (given) => {
    const answer = await fetch('/api/open/sessions/passkey', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ passkey: given }),
    })
    return [answer.status, ((await answer.json()) as { code: string }).code]
  }, passkey as object)
  expect(again).toEqual([422, 'identity.passkey_too_late'])
  await end()
})

test('without finger, face or PIN, at another address, or with nothing to sign, nobody gets in and the page says so', async () => {
  const { page, cdp, authenticatorId, end } = await withDevice()
  await page.goto('/dang-nhap')
  const failed = page.getByText('Chưa nhận được khóa truy cập')
  await press(page, SIGN_IN)
  await failed.waitFor()
  await expectAccessible(page)
  await addPasskey(page, 'hongbang.chuyenvien')
  await signOut(page)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await press(page, SIGN_IN)
  await failed.waitFor()
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await page.goto(`${site.url.replace('localhost', '127.0.0.1')}/dang-nhap`)
  await press(page, SIGN_IN)
  await failed.waitFor()
  await page.goto('/dang-nhap')
  await press(page, SIGN_IN)
  await signedIn(page)
  await end()
})

/** The same key with an older counter, as a copy of the device would have it. */
async function goBack(cdp: CDPSession, authenticatorId: string): Promise<void> {
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  const [credential] = credentials
  await cdp.send('WebAuthn.clearCredentials', { authenticatorId })
  await cdp.send('WebAuthn.addCredential', {
    authenticatorId,
    credential: { ...credential!, signCount: 0 },
  })
}

test('a key that somebody copied opens nothing, and its owner reads why', async () => {
  const { page, cdp, authenticatorId, end } = await withDevice()
  const codes = await addPasskey(page, 'quantri')
  await signOut(page)
  await press(page, SIGN_IN)
  await signedIn(page)
  await signOut(page)
  await goBack(cdp, authenticatorId)
  await press(page, SIGN_IN)
  await page.getByRole('heading', { name: /bị chặn vì có dấu hiệu bị sao chép/ }).waitFor()
  await expectAccessible(page)
  await fillSignIn(page, 'quantri')
  await page.getByLabel('Mã dự phòng').fill(codes[0]!)
  await press(page, 'Xác nhận')
  await signedIn(page)
  await page.goto('/tai-khoan/khoa-truy-cap')
  await page.getByText('Bị chặn từ ngày').waitFor()
  await expectAccessible(page)
  await press(page, 'Gỡ khóa')
  await page.getByRole('heading', { name: 'Đây là bước xác nhận thứ hai cuối cùng' }).waitFor()
  await end()
})

test('a browser without passkeys says so and offers the password', async () => {
  const page = await site.visitor({ viewport: NARROW })
  await page.addInitScript('delete window.PublicKeyCredential')
  await page.goto('/dang-nhap')
  await page.getByText('Trình duyệt này chưa dùng được khóa truy cập').waitFor()
  expect(await page.getByRole('button', { name: SIGN_IN }).isVisible()).toBe(false)
  await expectAccessible(page)
  expect(pathOf(page)).toBe('/dang-nhap')
  await page.context().close()
})
