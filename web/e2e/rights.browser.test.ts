import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, signIn, testSite } from './browser.ts'

const site = await testSite()

test('without script: a person consents, sees the proof, and takes it back', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await signIn(page, 'lan')
  await page.goto('/tai-khoan/dong-y')
  const row = page.locator('#reminders')
  expect(await row.getByText('Bạn chưa trả lời').count()).toBe(1)
  await expectAccessible(page)
  await row.getByRole('button', { name: 'Tôi đồng ý' }).click()
  expect(await row.getByText('Bạn đang đồng ý').count()).toBe(1)
  expect(await page.getByText(/Mã nội dung [0-9a-f]{16}/).count()).toBe(1)
  await row.getByRole('button', { name: 'Rút lại đồng ý' }).click()
  expect(await row.getByText('Bạn đã rút lại').count()).toBe(1)
  await page.setViewportSize(DESKTOP)
  await page.goto('/en/tai-khoan/dong-y')
  await expectAccessible(page)
  await page.context().close()
})
