import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()
const NARROW = { ...PHONE, width: 360 }
const ANDROID = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36'

const visitor = (userAgent: string, viewport = NARROW) =>
  site.visitor({ userAgent, viewport, javaScriptEnabled: false })

test('from the account one sees every device, signs one out and then all others, without script', async () => {
  const phone = await visitor(ANDROID)
  await signIn(phone, 'lan')
  const desk = await visitor(WINDOWS, DESKTOP)
  await signIn(desk, 'lan')
  const third = await visitor(WINDOWS)
  await signIn(third, 'lan')
  await phone.goto('/tai-khoan')
  await phone.getByRole('link', { name: 'Thiết bị đang đăng nhập' }).click()
  await phone.getByText('Không dùng trong 1 giờ thì tự đăng xuất').waitFor()
  expect(await phone.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
    expect.arrayContaining(['Chrome, Android', 'Chrome, Windows', 'Chrome, Windows']),
  )
  await phone.getByText('Thiết bị này', { exact: true }).waitFor()
  await expectAccessible(phone)
  await phone
    .getByRole('button', { name: /^Đăng xuất từ xa.*Windows/ })
    .first()
    .click()
  await phone.getByText('Đã đăng xuất thiết bị đó').waitFor()
  await phone.getByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }).click()
  await phone.getByText('Đã đăng xuất mọi thiết bị khác').waitFor()
  await phone.getByText('Bạn chỉ đang đăng nhập trên thiết bị này').waitFor()
  await expectAccessible(phone)
  await desk.goto('/tai-khoan/thiet-bi')
  expect(new URL(desk.url()).pathname).toBe('/dang-nhap')
  await phone.goto('/en/tai-khoan/thiet-bi')
  await phone.setViewportSize(DESKTOP)
  await expectAccessible(phone)
  for (const page of [phone, desk, third]) await page.context().close()
})

test('a cookie taken to another device opens nothing there, and its owner is told', async () => {
  const phone = await visitor(ANDROID)
  await signIn(phone, 'minh')
  await phone.goto('/tai-khoan')
  const cookies = await phone.context().cookies()
  const thief = await visitor(WINDOWS)
  await thief.context().addCookies(cookies)
  await thief.goto('/tai-khoan')
  expect(new URL(thief.url()).pathname).toBe('/dang-nhap')
  await phone.goto('/tai-khoan')
  expect(new URL(phone.url()).pathname).toBe('/dang-nhap')
  await signIn(phone, 'minh')
  await site.world.deliver()
  await phone.goto('/thong-bao')
  await phone.getByText('Một lần đăng nhập đã được kết thúc để bảo vệ bạn').first().waitFor()
  for (const page of [phone, thief]) await page.context().close()
})
