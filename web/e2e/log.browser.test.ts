import { expect, test } from 'vitest'
import { readHeads } from '#audit-verifier'
import { expectAccessible, PHONE, testSite } from './browser.ts'

const site = await testSite()

test('before anything was signed the page says so', async () => {
  const page = await site.visitor()
  await page.goto('/nhat-ky-cong-khai')
  await page.getByText('Sổ chưa có đầu cây nào được ký').waitFor()
  await expectAccessible(page)
  await page.context().close()
})

test('anybody finds the signed heads from the footer, without script, and takes one away to hold', async () => {
  const head = await site.world.sequence()
  const page = await site.visitor({ viewport: { ...PHONE, width: 360 }, javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('link', { name: 'Nhật ký công khai' }).click()
  await page.getByRole('heading', { name: 'Đầu cây đã ký mới nhất' }).waitFor()
  await page.getByRole('heading', { name: 'Khóa công khai' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Mở bản để in của ngày/ }).click()
  const text = (await page.locator('body').textContent()) ?? ''
  expect(readHeads(text).map(({ size }) => size)).toEqual([head!.size])
  await page.goto('/en/nhat-ky-cong-khai')
  await page.getByRole('heading', { name: 'How to check' }).waitFor()
  await expectAccessible(page)
  await page.context().close()
})
