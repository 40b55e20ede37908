import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, signIn, testSite } from './browser.ts'

const site = await testSite()
const CENTRE = 'H24.165.1'
const NARROW = { width: 360, height: 740 }
const KIOSK = { width: 1080, height: 1920 }
const BOARD = { width: 1920, height: 1080 }

const shots = process.env.SHOTS
if (shots) mkdirSync(shots, { recursive: true })
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

/** The link that makes a machine a screen of the centre, made on the page of whoever manages it. */
async function screenLink(): Promise<string> {
  const page = await site.visitor({ viewport: DESKTOP })
  await signIn(page, 'hongbang.truongphong')
  await page.goto('/can-bo/quay')
  await page.getByRole('link', { name: 'Thiết lập quầy' }).click()
  await expectAccessible(page)
  await page.getByLabel('Tên máy, chỗ đặt').fill('Máy lấy số ở cửa')
  await page.getByRole('button', { name: 'Đăng ký màn hình' }).click()
  const link = await page.locator('code.link').textContent()
  await expectAccessible(page)
  await shot(page, 'settings')
  await page.context().close()
  return link!
}

const link = await screenLink()

async function officerAt(number: number): Promise<Page> {
  const page = await site.visitor({ viewport: DESKTOP })
  await signIn(page, 'hongbang.motcua')
  await page.goto('/can-bo/quay')
  await page.getByRole('button', { name: `Mở quầy ${number}` }).click()
  await page.getByRole('heading', { name: `Quầy ${number}` }).waitFor()
  return page
}

test('a citizen takes a number on the screen and on the phone, the officer calls it, the board shows it', async () => {
  const kiosk = await site.visitor({ viewport: KIOSK, hasTouch: true })
  await kiosk.clock.install()
  await kiosk.goto(link)
  await kiosk.waitForURL(/\/quay\/H24\.165\.1$/)
  await expectAccessible(kiosk)
  await shot(kiosk, 'kiosk')
  for (const button of await kiosk.locator('.services button, .first').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(64)

  // the phone scans what the screen shows
  const board = await site.visitor({ viewport: BOARD })
  await board.goto(link)
  await board.goto(`/bang/${CENTRE}`)
  await board.getByText('Chưa có quầy nào mở').waitFor()
  await expectAccessible(board)

  const phone = await site.visitor({ viewport: NARROW })
  await phone.goto(`/quay/${CENTRE}`)
  await phone.getByRole('heading', { name: 'Lấy số tại trung tâm' }).waitFor()
  await expectAccessible(phone)
  const screen = await kiosk.context().cookies()
  const token = screen.find(({ name }) => name === 'mc_screen')!.value
  const door = await site.world.as().post(`/api/open/centres/${CENTRE}/door-codes`, { kiosk: token })
  await phone.goto(`/quay/${CENTRE}?o=${door.json().door}`)
  await expectAccessible(phone)
  await shot(phone, 'phone-draw')
  await phone.getByRole('button', { name: /Hộ tịch, chứng thực/ }).click()
  await phone.waitForURL(/\/phieu\//)
  await phone.getByText('Bạn là người kế tiếp').first().waitFor()
  await expectAccessible(phone)
  await shot(phone, 'phone-ticket')

  await kiosk.getByText('Tôi thuộc diện ưu tiên').click()
  await kiosk.getByRole('button', { name: /Hộ tịch, chứng thực/ }).click()
  await kiosk.waitForURL(/\/phieu\/.*man-hinh/)
  expect(await kiosk.locator('h1 .label').textContent()).toBe('A002')
  await expectAccessible(kiosk)
  await shot(kiosk, 'kiosk-ticket')
  // on the screen it makes room for whoever comes next
  await kiosk.clock.fastForward(13_000)
  await kiosk.waitForURL(/\/quay\//)
  // whom the law puts first has come since: the phone learns of it by itself
  await phone.getByText('Trước bạn còn 1 số').first().waitFor()

  const officer = await officerAt(2)
  await expectAccessible(officer)
  await officer.keyboard.press('n')
  await officer.getByText('A002').first().waitFor()
  await officer.keyboard.press('d')
  await officer.getByText('Đang phục vụ').first().waitFor()
  await officer.keyboard.press('n')
  await officer.getByText('Đã gọi, chờ đến quầy').waitFor()
  await expectAccessible(officer)
  await shot(officer, 'officer')
  await phone.getByText('Mời đến quầy 2').first().waitFor()
  await shot(phone, 'phone-called')
  await board.locator('.fresh').getByText('A001').waitFor()
  expect(await board.locator('#said').textContent()).toBe('Mời số A001 đến quầy 2')
  await expectAccessible(board)
  await shot(board, 'board')
  await officer.setViewportSize({ width: 360, height: 740 })
  expect(await officer.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await officer.getByRole('button', { name: 'Đã đến' }).click()
  await officer.getByRole('button', { name: 'Đóng quầy' }).click()
  await officer.getByText('Bạn ngồi quầy nào?').waitFor()
  await phone.getByText('Đã phục vụ xong').first().waitFor()
  for (const page of [kiosk, board, phone, officer]) await page.context().close()
})

test('without script numbers are drawn, followed and given back', async () => {
  const kiosk = await site.visitor({ viewport: KIOSK, javaScriptEnabled: false })
  await kiosk.goto(link)
  await kiosk.getByLabel('Mã hồ sơ trên giấy hẹn').fill('khong-phai-ma')
  await kiosk.getByRole('button', { name: /Nhận kết quả/ }).click()
  await kiosk.getByText('Mã hồ sơ có dạng').first().waitFor()
  await expectAccessible(kiosk)
  await kiosk.getByLabel('Mã hồ sơ trên giấy hẹn').fill('h24.165.1-261127-0001')
  await kiosk.getByRole('button', { name: /Nhận kết quả/ }).click()
  await kiosk.waitForURL(/\/phieu\//)
  const ticket = kiosk.url().replace(/\?.*/, '')
  await expectAccessible(kiosk)
  const phone = await site.visitor({ viewport: NARROW, javaScriptEnabled: false })
  await phone.goto(ticket)
  await phone.getByRole('button', { name: 'Trả số này' }).click()
  await phone.getByText('Bạn đã trả số này').first().waitFor()
  await expectAccessible(phone)
  for (const page of [kiosk, phone]) await page.context().close()
})

test('a board that is not told any more says so, and comes back by itself', async () => {
  const board = await site.visitor({ viewport: BOARD })
  await board.clock.install()
  await board.goto(`/bang/${CENTRE}`)
  await board.context().setOffline(true)
  await board.clock.fastForward(45_000)
  await board.getByText('Mất kết nối').waitFor()
  await expectAccessible(board)
  await board.context().setOffline(false)
  await board.getByText('Mất kết nối').waitFor({ state: 'hidden' })
  await board.context().close()
})
