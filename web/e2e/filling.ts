import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible, fillSignIn } from './browser.ts'

/** A PDF of one empty page, whole: header, objects, cross-references, trailer. */
function onePage(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(`${text}${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`)
}

const PDF = onePage()
export const paper = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF })

/** Opens a draft of a procedure without a form of its own, and gives its path. */
export async function startDraft(page: Page, code: string): Promise<string> {
  await page.goto(`/thu-tuc/${code}`)
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click()
  if (page.url().includes('/dang-nhap')) await fillSignIn(page, 'lan')
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

export const taskLinks = (page: Page, kind: string): Promise<string[]> =>
  page
    .locator(`.todo a[href*="/${kind}/"]`)
    .evaluateAll((links) => links.map((a) => String(Object(a).pathname)))

/** Every page of the form: first sent empty, to see the errors; then filled with what its fields accept. */
export async function fillSections(page: Page, draft: string, look = expectAccessible): Promise<void> {
  const links = await taskLinks(page, 'to-khai')
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    await page.goto(link)
    await look(page)
    for (let round = 0; round < 6 && new URL(page.url()).pathname === link; round++) {
      await fillFields(page)
      await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
      await page.waitForLoadState()
      expect(await page.getByText('vừa được lưu ở nơi khác').count()).toBe(0)
      if (round === 0 && new URL(page.url()).pathname === link) await look(page)
    }
    expect(new URL(page.url()).pathname, `the errors of ${link}: ${await errorsOf(page)}`).not.toBe(link)
  }
  await page.goto(draft)
}

export const errorsOf = (page: Page): Promise<string> =>
  page
    .locator('.summary')
    .allInnerTexts()
    .then((t) => t.join(' '))

/** Answers every question of the page that has no answer, with something that its kind accepts. */
export async function fillFields(page: Page): Promise<void> {
  const form = page.locator('form[data-draft]')
  for (const group of await form.locator('.choices').all()) {
    const options = group.locator('input')
    if ((await group.locator('input:checked').count()) === 0) await options.first().check()
  }
  for (const box of await form.locator('.field > .choice input[type=checkbox]').all()) await box.check()
  for (const select of await form.locator('select').all())
    if ((await select.inputValue()) === '') await select.selectOption({ index: 1 })
  for (const [part, value] of [
    ['day', '27'],
    ['month', '3'],
    ['year', '1990'],
  ] as const)
    for (const input of await form.locator(`input[name$=".${part}"]`).all())
      if ((await input.inputValue()) === '') await input.fill(value)
  for (const input of await form
    .locator('textarea, input:not([type=hidden], [type=radio], [type=checkbox])')
    .all())
    if ((await input.inputValue()) === '') await input.fill(await plausible(input))
}

export async function plausible(input: ReturnType<Page['locator']>): Promise<string> {
  const [name, type, mode] = await Promise.all(
    ['name', 'type', 'inputmode'].map((a) => input.getAttribute(a)),
  )
  if (type === 'tel') return '0912345678'
  if (type === 'email') return 'lan@example.vn'
  if (mode === 'numeric') return /tax|thue/i.test(name ?? '') ? '0100109106' : '031190012345'
  return mode === 'decimal' ? '12' : 'Nguyễn Thị Ánh Nguyệt'
}

/** Uploads the one paper that is asked for on this page. */
export async function attachPaper(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.locator('input[name=file]').setInputFiles([paper('Giấy tờ.pdf')])
  await page.getByRole('button', { name: 'Tải lên' }).click()
  await page.getByRole('link', { name: 'Giấy tờ.pdf' }).waitFor()
}

export async function answerPaper(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expectAccessible(page)
  const needless = page.getByText('Trường hợp của tôi không cần giấy tờ này')
  if (await needless.count()) {
    await needless.click()
    await page.getByRole('button', { name: 'Không nộp giấy tờ này' }).click()
    expect(await errorsOf(page)).toContain('Ghi lý do')
    await expectAccessible(page)
  }
  await page.locator('input[name=file]').setInputFiles([paper('Giấy tờ chỗ ở.pdf'), paper('Trang hai.pdf')])
  await page.getByRole('button', { name: 'Tải lên' }).click()
  await page.getByRole('link', { name: 'Trang hai.pdf' }).waitFor()
  await page.getByRole('button', { name: 'Gỡ tệp Trang hai.pdf' }).click()
  await page.getByRole('link', { name: 'Trang hai.pdf' }).waitFor({ state: 'detached' })
  await expectAccessible(page)
}
