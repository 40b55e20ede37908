import { describe, expect, test } from 'vitest'
import { DESKTOP, expectAccessible, fillSignIn, PHONE, signIn, testSite } from './browser.ts'
import { answerPaper, fillSections, startDraft, taskLinks } from './filling.ts'

const site = await testSite()

describe.each([
  { javaScriptEnabled: false, viewport: PHONE },
  { javaScriptEnabled: true, viewport: DESKTOP },
])('script $javaScriptEnabled', (options) => {
  test('a dossier is prepared, checked and handed in once', async () => {
    const page = await site.visitor(options)
    const draft = await startDraft(page, '1.004194')
    await expectAccessible(page)
    await fillSections(page, draft)
    await page.goto(draft)
    for (const link of await taskLinks(page, 'giay-to')) await answerPaper(page, link)
    await page.goto(`${draft}/kiem-tra`)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click()
    await page.waitForURL(/\/da-nop$/)
    await expectAccessible(page)
    const code = (await page.locator('.receipt .code').textContent()) ?? ''
    expect(code).toMatch(/^[A-Z]\d{2}[\d.]*-\d{6}-\d{4,}$/)
    await page.goto(`${draft}/kiem-tra`)
    expect(new URL(page.url()).pathname).toBe(`${draft}/da-nop`)
    await page.goto(draft)
    await expectAccessible(page)
    await page.goto('/ho-so')
    expect(await page.getByText(code).count()).toBe(1)
    await expectAccessible(page)
    await page.context().close()
  })
})

test('what is typed survives a session that ends in the middle of a form, without script', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await signIn(page, 'lan')
  await startDraft(page, '1.001193')
  const link = (await taskLinks(page, 'to-khai'))[0]!
  await page.goto(link)
  const field = page.locator('form[data-draft] input[type=text]').first()
  await field.fill('Chữ vừa gõ <b>"lạ"</b>')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await page.getByText('Phiên đăng nhập đã hết hạn').waitFor()
  await expectAccessible(page)
  await fillSignIn(page, 'lan')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.goto(link)
  expect(await page.locator('form[data-draft] input[type=text]').first().inputValue()).toBe(
    'Chữ vừa gõ <b>"lạ"</b>',
  )
  await page.context().close()
})

test('a draft typed on a dead phone is there again, and gone after signing out', async () => {
  const page = await site.visitor()
  await signIn(page, 'lan')
  await startDraft(page, '1.001193')
  const link = (await taskLinks(page, 'to-khai'))[1]!
  await page.goto(link)
  const field = page.locator('form[data-draft] input[type=text]').first()
  await field.fill('Chưa kịp lưu')
  await page.waitForTimeout(600)
  await page.goto(link)
  await page.getByText('Đã lấy lại phần bạn gõ dở').waitFor()
  expect(await field.inputValue()).toBe('Chưa kịp lưu')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('link', { name: 'Đăng nhập' }).waitFor()
  await signIn(page, 'lan')
  await page.goto(link)
  expect(await page.locator('form[data-draft] input[type=text]').first().inputValue()).toBe('')
  await page.context().close()
})

test('nobody else opens the draft, and the page says so in words', async () => {
  const owner = await site.visitor({ javaScriptEnabled: false })
  const draft = await startDraft(owner, '1.004194')
  const other = await site.visitor({ javaScriptEnabled: false })
  await signIn(other, 'minh')
  const answer = await other.goto(draft)
  expect(answer!.status()).toBe(404)
  await expectAccessible(other)
})

test('two tabs on one page of the form: neither overwrites the other unseen, without script', async () => {
  const page = await site.visitor({ javaScriptEnabled: false })
  await signIn(page, 'lan')
  await startDraft(page, '1.001193')
  const link = (await taskLinks(page, 'to-khai'))[0]!
  const other = await page.context().newPage()
  const [field, sameField] = [page, other].map((tab) =>
    tab.locator('form[data-draft] input[type=text]').first(),
  )
  await page.goto(link)
  await other.goto(link)
  await sameField!.fill('Gõ ở thẻ kia')
  await other.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await field!.fill('Gõ ở thẻ này')
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await page.getByText('vừa được lưu ở nơi khác').waitFor()
  expect(await page.locator('.note .answers').textContent()).toContain('Gõ ở thẻ kia')
  expect(await field!.inputValue()).toBe('Gõ ở thẻ này')
  await expectAccessible(page)
  await other.goto(link)
  expect(await sameField!.inputValue()).toBe('Gõ ở thẻ kia')
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await other.goto(link)
  expect(await sameField!.inputValue()).toBe('Gõ ở thẻ này')
  await page.context().close()
})
