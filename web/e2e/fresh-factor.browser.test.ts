import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PROPOSAL, takeIn, ward } from '#modules/dossiers/way.testing.ts'
import { appWith } from '../../server/src/modules/identity/credentials/second-factors.testing.ts'
import { CITY_PASSWORD } from '../../server/src/testing/city-template.ts'
import { DESKTOP, expectAccessible, fillSignIn, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()
const { world } = site

/** A dossier of which only the approval is missing. */
async function proposed(): Promise<string> {
  const people = await ward(world)
  const { id } = await takeIn(people)
  const at = (name: string) => `/api/officer/dossiers/${id}/${name}`
  const { items } = (await people.head.get(`${at('colleagues')}?role=specialist`)).json()
  await people.head.post(at('assignment'), { accountId: items[0].accountId })
  await people.specialist.post(at('examination'), PROPOSAL)
  return id
}

/** Sets up an authenticator app, from the page that leads there. */
async function setUp(page: Page, password = CITY_PASSWORD): Promise<void> {
  await page.getByRole('button', { name: 'Cài bước xác nhận thứ hai' }).click()
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Cài ứng dụng xác thực' }).click()
  const app = appWith(((await page.locator('p code').textContent()) ?? '').replaceAll(' ', ''))
  await page.getByLabel('Mã 6 số').fill(app.codeAt(world.clock.now))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('heading', { name: 'Đã cài xong bước xác nhận thứ hai' }).waitFor()
}

test('a leader approves without script: the second step is set up on the way, and the approval goes on', async () => {
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  await signIn(page, 'hongbang.chutich')
  const path = `/can-bo/ho-so/${await proposed()}`
  await page.goto(path)
  await page.getByRole('button', { name: 'Phê duyệt và ký', exact: true }).click()
  await page.getByText('Những gì bạn vừa nhập vẫn còn nguyên').waitFor()
  await expectAccessible(page)
  await setUp(page)
  await page.getByRole('button', { name: 'Tiếp tục việc đang làm' }).click()
  await page.getByRole('status').filter({ hasText: 'Đã phê duyệt' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(path)
  await page.context().close()
})

test('who was invited as a leader is led to setting up the second step, with words that say why, and then to work', async () => {
  const admin = world.as(await world.assured('quantri'))
  const { password } = (
    await admin.post('/api/admin/staff', {
      fullName: 'Người Mẫu Mới',
      username: 'moi.lanhdao',
      unitCode: 'H24.165',
      positionCode: 'specialist',
      role: 'leader',
      reach: 'subtree',
    })
  ).json()
  const page = await site.visitor({ viewport: { ...PHONE, width: 360 }, javaScriptEnabled: false })
  await page.goto('/dang-nhap?tiep=/can-bo')
  await fillSignIn(page, 'moi.lanhdao', password)
  await page.getByRole('heading', { name: 'Cài bước xác nhận thứ hai để bắt đầu làm việc' }).waitFor()
  await expectAccessible(page)
  await page.goto('/tai-khoan')
  await page.getByText('bắt buộc phải có').waitFor()
  await page.goto('/en/can-bo')
  await page.getByRole('heading', { name: 'Set up a second step to start working' }).waitFor()
  await expectAccessible(page)
  await page.goto('/can-bo')
  await setUp(page, password)
  await page.getByRole('link', { name: 'Tiếp tục việc đang làm' }).click()
  expect(new URL(page.url()).pathname).toBe('/can-bo')
  await page.context().close()
})
