import { expect, test } from 'vitest'
import { importFormerCommunes } from '#modules/organisation/index.ts'
import { DESKTOP, expectAccessible, signIn, testSite } from './browser.ts'

const site = await testSite()
const shoot = process.env.SCREENSHOTS
const NARROW = { width: 360, height: 760 }

const FORMERS = `old_ward_code,old_ward,old_district_code,old_district,new_ward_code,new_ward,new_province_code
10528,Phường Trần Phú,288,Thành phố Hải Dương,10532,Phường Lê Thanh Nghị,31
10528,Phường Trần Phú,288,Thành phố Hải Dương,10537,Phường Tân Hưng,31`

test('a clerk types an old ward that was divided, is asked which, and the dossier shows both; without script', async () => {
  await site.world.change((ctx) => importFormerCommunes(ctx, FORMERS))
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  await signIn(page, 'hongbang.motcua')
  await page.goto('/can-bo/tiep-nhan?thu-tuc=1.001193')
  await page.getByLabel('Họ và tên').fill('Người Thử Địa Chỉ')
  await page.getByLabel('Số định danh cá nhân').fill('099090000088')
  await page.getByLabel('Số nhà, đường').fill('8 Chợ Con')
  await page.getByLabel('Xã, phường, đặc khu').fill('Phường Trần Phú')
  await page.getByLabel('Địa chỉ cũ').fill('8 Chợ Con, phường Trần Phú, TP Hải Dương')
  for (const box of await page.locator('.received input[type=checkbox]').all()) await box.check()
  if (shoot) await page.screenshot({ path: `${shoot}/address-intake.png`, fullPage: true })
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByRole('link', { name: /Tên cũ nay thuộc/ }).waitFor()
  await expectAccessible(page)
  for (const viewport of [NARROW, DESKTOP]) {
    await page.setViewportSize(viewport)
    if (shoot) await page.screenshot({ path: `${shoot}/address-${viewport.width}.png`, fullPage: true })
  }
  await page.getByLabel('Phường Tân Hưng').check()
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByRole('link', { name: /In giấy tiếp nhận/ }).waitFor()

  const head = await site.visitor({ viewport: DESKTOP })
  await signIn(head, 'hongbang.truongphong')
  await head.goto('/can-bo')
  await head.keyboard.press('j')
  await head.keyboard.press('Enter')
  await head.waitForURL(/\/can-bo\/ho-so\//)
  await head.getByText('8 Chợ Con, phường Tân Hưng, thành phố Hải Phòng').first().waitFor()
  await head.getByText('Địa chỉ cũ: 8 Chợ Con, phường Trần Phú, TP Hải Dương').waitFor()
  await expectAccessible(head)
  if (shoot) await head.screenshot({ path: `${shoot}/address-file.png`, fullPage: true })
  for (const one of [page, head]) await one.context().close()
})

test('a person sees their address in two levels', async () => {
  const page = await site.visitor({ viewport: NARROW, javaScriptEnabled: false })
  await signIn(page, 'lan')
  await page.goto('/tai-khoan/lien-he')
  await page.getByText('17 phố Minh Hoạ, phường Hồng Bàng, thành phố Hải Phòng').waitFor()
  expect(await page.getByLabel('Xã, phường, đặc khu').inputValue()).toBe('Phường Hồng Bàng')
  expect(await page.locator('#communes option').count()).toBe(114)
  await expectAccessible(page)
  expect(await page.getByLabel('Tỉnh, thành phố').inputValue()).toBe('31')
  if (shoot) await page.screenshot({ path: `${shoot}/address-own.png`, fullPage: true })
  await page.context().close()
})
