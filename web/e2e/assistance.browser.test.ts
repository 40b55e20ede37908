import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, signIn, testSite } from './browser.ts'
import { attachPaper, fillSections, taskLinks } from './filling.ts'

const site = await testSite()
const NARROW = { width: 360, height: 760 }
const look = async (page: Page, name: string) => {
  await expectAccessible(page)
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** The volunteer opens a session, and the citizen agrees on her own phone; both pages stand on the session. */
async function sitDown(volunteer: Page, citizen: Page): Promise<void> {
  await signIn(volunteer, 'phuc')
  await volunteer.goto('/tai-khoan')
  await volunteer.getByRole('link', { name: 'Hỗ trợ tại chỗ' }).click()
  await look(volunteer, 'help-volunteer')
  await volunteer.getByRole('button', { name: 'Mở phiên hỗ trợ' }).click()
  await volunteer.waitForURL(/\/tai-khoan\/ho-tro\/[0-9a-f-]{36}$/)
  await look(volunteer, 'help-code')
  const code = (await volunteer.locator('.code').textContent())!.replace(/\s/g, '')
  expect(code).toHaveLength(8)

  await signIn(citizen, 'lan')
  await citizen.goto('/tai-khoan/ho-tro')
  await look(citizen, 'help-citizen-empty')
  await citizen.getByRole('link', { name: 'Tôi có mã hỗ trợ' }).click()
  await citizen.getByLabel('Mã hỗ trợ').fill('SAI2SAI2')
  await citizen.getByRole('button', { name: 'Tiếp tục' }).click()
  await citizen.getByText('Không có phiên hỗ trợ này').waitFor()
  await look(citizen, 'help-wrong-code')
  await citizen.getByLabel('Mã hỗ trợ').fill(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  await citizen.getByRole('button', { name: 'Tiếp tục' }).click()
  await citizen.getByRole('heading', { name: 'Võ Hữu Phúc xin giúp bạn làm hồ sơ' }).waitFor()
  await look(citizen, 'help-question')
  await citizen.getByRole('button', { name: 'Đồng ý, bắt đầu' }).click()
  await citizen.waitForURL(/\/tai-khoan\/ho-tro\/[0-9a-f-]{36}$/)
  await citizen.getByText('bạn xem lại rồi tự bấm nộp').waitFor()
  await look(citizen, 'help-citizen-session')
}

test('a volunteer fills in beside a citizen, who hands in on her own phone, without script', async () => {
  const volunteer = await site.visitor({ viewport: DESKTOP })
  const citizen = await site.visitor({ viewport: NARROW, javaScriptEnabled: false })
  await sitDown(volunteer, citizen)

  await volunteer.getByRole('link', { name: 'Xem người được giúp đã đồng ý chưa' }).click()
  await volunteer.getByRole('heading', { name: 'Bạn đang giúp Nguyễn Thị Hoa Lan' }).waitFor()
  await look(volunteer, 'help-volunteer-session')
  await volunteer.goto('/thu-tuc/1.001193/nop')
  expect(await volunteer.getByLabel('Làm thay Nguyễn Thị Hoa Lan').isChecked()).toBe(true)
  await volunteer.getByRole('button', { name: 'Bắt đầu' }).click()
  await volunteer.waitForURL(/\/ho-so\/[0-9a-f-]{36}$/)
  const draft = new URL(volunteer.url()).pathname
  await volunteer.getByText('Bạn đang soạn giúp Nguyễn Thị Hoa Lan').waitFor()
  await fillSections(volunteer, draft, async () => {})
  const [section = ''] = await taskLinks(volunteer, 'to-khai')
  const [paper = ''] = await taskLinks(volunteer, 'giay-to')
  for (const link of await taskLinks(volunteer, 'giay-to')) await attachPaper(volunteer, link)
  await volunteer.goto(`${draft}/kiem-tra`)
  expect(await volunteer.getByRole('button', { name: 'Nộp hồ sơ' }).count()).toBe(0)
  await volunteer.getByRole('button', { name: 'Đề nghị xác nhận' }).click()
  await volunteer.getByText('Đã mời Nguyễn Thị Hoa Lan xác nhận').waitFor()
  await look(volunteer, 'help-asked')

  await citizen.reload()
  await look(citizen, 'help-to-confirm')
  await citizen.getByRole('link', { name: 'Xem lại hồ sơ' }).click()
  await look(citizen, 'help-confirm')
  await citizen.getByRole('button', { name: 'Chưa nộp' }).click()
  await citizen.waitForURL(new RegExp(`${draft}$`))
  await look(citizen, 'help-declined')
  await volunteer.reload()
  await volunteer.getByRole('button', { name: 'Đề nghị xác nhận' }).click()
  await volunteer.getByText('Đã mời Nguyễn Thị Hoa Lan xác nhận').waitFor()
  await citizen.goto(`${draft}/kiem-tra`)
  await citizen.getByRole('button', { name: 'Tôi đã xem lại, nộp hồ sơ' }).click()
  await citizen.waitForURL(/\/da-nop$/)
  await citizen.goto('/tai-khoan/ho-tro')
  await citizen.getByRole('link', { name: 'Võ Hữu Phúc' }).click()
  await citizen.getByText('Bạn đã xem lại và nộp').waitFor()
  expect(await citizen.locator('.timeline small').first().textContent()).toContain('khai sinh')
  await citizen.getByRole('button', { name: 'Kết thúc ngay' }).click()
  await look(citizen, 'help-ended')
  for (const old of [draft, `${draft}/kiem-tra`, section, paper]) {
    await volunteer.goto(old)
    await volunteer.getByText('Từ đây chỉ người đó xem được hồ sơ này').waitFor()
    expect(new URL(volunteer.url()).pathname).toMatch(/^\/tai-khoan\/ho-tro\//)
  }
  await look(volunteer, 'help-handed-in')
  await citizen.goto('/en/tai-khoan/ho-tro')
  await expectAccessible(citizen)
  for (const page of [volunteer, citizen]) await page.context().close()
})

test('an administrator names and relieves volunteers, without script', async () => {
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  const token = await site.world.assured('quantri')
  await page.context().addCookies([{ name: 'mc_session', value: token, url: site.url }])
  await page.goto('/quan-tri/to-cong-nghe-so?don-vi=H24.165')
  await look(page, 'volunteers')
  await page.getByText('Ghi tên người mới').click()
  await page.getByLabel('Họ và tên').fill('Phạm Thị Phượng Hoa')
  await page.getByLabel('Số định danh').fill('099301000031')
  await page.getByLabel('Tên tổ').fill('Tổ số 7')
  await page.getByRole('button', { name: 'Ghi tên' }).click()
  await page.getByRole('row', { name: /Phượng Hoa.*Đang tham gia/ }).waitFor()
  await page.setViewportSize(NARROW)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW.width)
  await look(page, 'volunteers-phone')
  await page.setViewportSize(DESKTOP)
  await page
    .getByRole('row', { name: /Phượng Hoa/ })
    .getByRole('button', { name: 'Cho thôi nhiệm vụ' })
    .click()
  await page.getByRole('row', { name: /Phượng Hoa.*Thôi từ/ }).waitFor()
  await expectAccessible(page)
  await page.setViewportSize(NARROW)
  await page.goto('/en/quan-tri/to-cong-nghe-so?don-vi=H24.165')
  await expectAccessible(page)
  await page.context().close()
})
