import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aKiosk } from '#testing/counters.ts'
import { DESKTOP, expectAccessible, signIn, testSite } from './browser.ts'

const site = await testSite()
const CENTRE = 'H24.165.1'
const NARROW = { width: 360, height: 740 }

const shots = process.env.SHOTS
if (shots) mkdirSync(shots, { recursive: true })
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

test('a citizen books a half hour on a phone, moves it, comes and is given a number; without script too', async () => {
  const phone = await site.visitor({ viewport: NARROW, javaScriptEnabled: false })
  await signIn(phone, 'lan')
  await phone.goto('/thu-tuc/1.001193')
  await phone.getByRole('link', { name: 'Đặt lịch hẹn tại trung tâm' }).click()
  await expectAccessible(phone)
  await phone.getByLabel('Bạn đến trung tâm nào?').selectOption(CENTRE)
  await phone.getByRole('button', { name: 'Xem giờ còn trống' }).click()
  await expectAccessible(phone)
  await shot(phone, 'booking')
  await phone.getByRole('button', { name: 'Đặt lịch' }).click()
  await phone.getByRole('link', { name: 'Chọn một giờ hẹn.' }).waitFor()
  const [first, second] = [
    phone.locator('input[name=startsAt]').first(),
    phone.locator('input[name=startsAt]').nth(1),
  ]
  await first.check()
  await phone.getByRole('button', { name: 'Đặt lịch' }).click()
  await phone.getByText('Đã đặt. Giữ mã dưới đây').waitFor()
  await expectAccessible(phone)
  await shot(phone, 'appointments')
  await phone.getByRole('link', { name: 'Đổi giờ' }).click()
  await second.check()
  await phone.getByRole('button', { name: 'Đổi sang giờ này' }).click()
  await phone.getByText('Đã đổi giờ.').waitFor()
  const code = await phone.locator('.appointment code').textContent()
  await site.world.owner.updateTable('counters.appointment').set({ starts_at: new Date() }).execute()

  const kiosk = await site.visitor({ viewport: { width: 1080, height: 1920 }, javaScriptEnabled: false })
  await kiosk.goto(`/quay/${CENTRE}/may/${await aKiosk(site.world)}`)
  await kiosk.getByLabel('Mã lịch hẹn').fill('SAI22222')
  await kiosk.getByRole('button', { name: 'Tôi đã đến' }).click()
  await kiosk.getByText('Không tìm thấy lịch hẹn này').waitFor()
  await expectAccessible(kiosk)
  await kiosk.getByLabel('Mã lịch hẹn').fill(code!.toLowerCase())
  await kiosk.getByRole('button', { name: 'Tôi đã đến' }).click()
  await kiosk.waitForURL(/\/phieu\//)
  await phone.goto('/lich-hen')
  await phone.getByText('Đã đến').waitFor()
  for (const page of [phone, kiosk]) await page.context().close()
})

test('a scanner fills the person at the counter, and a misread card is told', async () => {
  const page = await site.visitor({ viewport: DESKTOP })
  await signIn(page, 'hongbang.motcua')
  await page.goto('/can-bo/tiep-nhan?thu-tuc=1.001193')
  await page.getByLabel('Số điện thoại').fill('0900000017')
  await page.getByLabel('Quét thẻ căn cước').focus()
  await page.keyboard.insertText(
    '099190000017||Nguyễn Thị Hoa Lan|12041990|Nữ|17 phố Minh Hoạ, phường Hồng Bàng, Hải Phòng|0506',
  )
  await page.keyboard.press('Enter')
  await page.getByText('Chưa quét hết thẻ').first().waitFor()
  await expectAccessible(page)
  await page.getByLabel('Quét thẻ căn cước').focus()
  await page.keyboard.insertText(
    '099190000017||Nguyễn Thị Hoa Lan|12041990|Nữ|17 phố Minh Hoạ, phường Hồng Bàng, Hải Phòng|05062024',
  )
  await page.keyboard.press('Enter')
  await page.getByText('Đã điền theo thẻ').waitFor()
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Thị Hoa Lan')
  expect(await page.getByLabel('Ngày sinh').inputValue()).toBe('12/04/1990')
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('0900000017')
  expect(page.url()).not.toContain('099190000017')
  await expectAccessible(page)
  await shot(page, 'intake')
  for (const box of await page.locator('.received input[type=checkbox]').all()) await box.check()
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByRole('link', { name: /In giấy tiếp nhận/ }).waitFor()
  await page.context().close()
})
