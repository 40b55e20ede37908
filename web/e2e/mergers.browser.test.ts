import { expect, test } from 'vitest'
import { registerPerson } from '#modules/identity/index.ts'
import { DESKTOP, expectAccessible, testSite } from './browser.ts'

const site = await testSite()
const shoot = process.env.SCREENSHOTS

test('an administrator proposes to merge two records, another person decides and takes it back; without script', async () => {
  const open = async (username: string) => {
    const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
    const token = await site.world.assured(username)
    await page.context().addCookies([{ name: 'mc_session', value: token, url: site.url }])
    await page.goto('/quan-tri/gop-ho-so')
    return page
  }
  for (const citizenId of ['099090000201', '099090000202'])
    await site.world.change((ctx) => registerPerson(ctx, { fullName: 'Lý Thị Hai Sổ', citizenId }))
  const admin = await open('quantri')
  await admin.getByText('Chưa có đề nghị gộp nào.').waitFor()
  await expectAccessible(admin)
  await admin.getByText('Đề nghị gộp', { exact: true }).click()
  await admin.getByLabel('Số định danh hoặc mã số thuế của hồ sơ cũ').fill('099090000201')
  await admin.getByLabel('Số định danh hoặc mã số thuế của hồ sơ giữ lại').fill('099090000299')
  await admin.getByLabel('Đã xem giấy tờ gì').fill('Thẻ căn cước; số cũ gõ nhầm tại quầy')
  await admin.getByRole('button', { name: 'Đề nghị', exact: true }).click()
  await admin.getByText('Không có hồ sơ nào mang số này').waitFor()
  await expectAccessible(admin)
  await admin.getByLabel('Số định danh hoặc mã số thuế của hồ sơ giữ lại').fill('099090000202')
  await admin.getByRole('button', { name: 'Đề nghị', exact: true }).click()
  await admin.getByText('Chờ quyết định').waitFor()
  expect(await admin.getByRole('button', { name: /^Gộp/ }).count()).toBe(0)

  const other = await open('baovedulieu')
  await expectAccessible(other)
  expect(await other.getByLabel('Đã xem giấy tờ gì').count()).toBe(0)
  if (shoot) await other.screenshot({ path: `${shoot}/mergers.png`, fullPage: true })
  await other.getByRole('button', { name: /^Gộp/ }).click()
  await other.getByText('Đã gộp').waitFor()
  await other.getByRole('button', { name: /^Tách lại/ }).click()
  await other.getByText('Đã tách lại').waitFor()
  await expectAccessible(other)
  await other.setViewportSize({ width: 360, height: 760 })
  await other.goto('/en/quan-tri/gop-ho-so')
  await expectAccessible(other)
  for (const page of [admin, other]) await page.context().close()
})
