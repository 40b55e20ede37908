import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, signIn, testSite } from './browser.ts'
import { startDraft, taskLinks } from './filling.ts'

const site = await testSite()

/** Opens the first page of a fresh draft's form, with its service worker in charge. */
async function openForm(): Promise<{ page: Page; link: string }> {
  const page = await site.visitor()
  await signIn(page, 'lan')
  await startDraft(page, '1.001193')
  const link = (await taskLinks(page, 'to-khai'))[1]!
  await page.goto(link)
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  return { page, link }
}

/** The notice may stand at the form's own address: the page must have come, not only its address. */
async function reopen(page: Page, link: string): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.getByRole('link', { name: 'Mở lại để sửa' }).click()
  await loaded
  await page.waitForURL(`**${link}`)
}

const firstText = (page: Page) => page.locator('form[data-draft] input[type=text]').first()

test('a form posted offline is kept, sent when the network is back, and what the server refused is shown', async () => {
  const { page, link } = await openForm()
  await firstText(page).fill('Gõ lúc mất mạng')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await page.getByText('Đang mất mạng').waitFor()
  await page.context().setOffline(false)
  // the form is not complete: the server keeps the answers and says what is missing, and so must the page
  await page.getByText('chưa được nhận').waitFor()
  await expectAccessible(page)
  await reopen(page, link)
  expect(await firstText(page).inputValue()).toBe('Gõ lúc mất mạng')
  await page.reload()
  expect(await page.getByText('chưa được nhận').count()).toBe(0)
  await page.context().close()
})

test('what was typed offline is not lost to what another device saved meanwhile', async () => {
  const { page, link } = await openForm()
  const other = await site.visitor()
  await signIn(other, 'lan')
  await page.context().setOffline(true)
  for (const text of ['Gõ lần đầu', 'Gõ lần sau']) {
    await firstText(page).fill(text)
    await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
    await page.getByText('Đang mất mạng').first().waitFor()
  }
  await other.goto(link)
  await firstText(other).fill('Máy khác đã lưu')
  await other.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await other.waitForLoadState()
  await page.context().setOffline(false)
  await page.getByText('chưa được nhận').waitFor()
  await reopen(page, link)
  await page.getByText('Đã lấy lại phần bạn gõ dở').waitFor()
  expect(await firstText(page).inputValue()).toBe('Gõ lần sau')
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await page.getByText('vừa được lưu ở nơi khác').waitFor()
  expect(await page.locator('.note .answers').textContent()).toContain('Máy khác đã lưu')
  expect(await firstText(page).inputValue()).toBe('Gõ lần sau')
  await Promise.all([page.context().close(), other.context().close()])
})

test('without a network a personal page is not shown from a store, and the page says what to do', async () => {
  const { page, link } = await openForm()
  await page.goto('/tro-nang')
  await page.context().setOffline(true)
  await page.goto(link)
  await page.getByRole('heading', { name: 'Chưa có mạng' }).waitFor()
  await page.goto('/tro-nang')
  expect(await page.getByRole('heading', { name: 'Chưa có mạng' }).count()).toBe(1)
  await page.context().close()
})

test('a public page that was read before opens without a network', async () => {
  const page = await site.visitor()
  await page.goto('/')
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  await page.goto('/tro-nang')
  await page.goto('/tro-nang')
  await page.context().setOffline(true)
  await page.goto('/tro-nang')
  await page.getByRole('heading', { name: 'Trang này dùng được cho mọi người' }).waitFor()
  await page.context().close()
})
