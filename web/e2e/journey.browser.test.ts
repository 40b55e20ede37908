import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DESKTOP, enterAssured, expectAccessible, PHONE, signIn, testSite } from './browser.ts'
import { attachPaper, fillSections, startDraft, taskLinks } from './filling.ts'

const site = await testSite()
/** Registration of a birth, which the commune itself takes in. */
const PROCEDURE = '1.001193'

/** The citizen's part: from the words she knows to a code in hand. Every page on the way is looked at by axe in `citizen.browser.test.ts`. */
async function handIn(page: Page): Promise<{ code: string; path: string }> {
  await page.goto('/')
  await page.getByRole('searchbox').fill('giay khai sinh cho con')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/thu-tuc\?/)
  await expectAccessible(page)
  expect(await page.locator(`a[href*="${PROCEDURE}"]`).count()).toBeGreaterThan(0)
  const draft = await startDraft(page, PROCEDURE)
  // A task opens where it is tapped: nothing else may lie over it.
  await page.locator('.todo a[href*="/to-khai/"]').nth(1).click()
  await page.waitForURL(/\/to-khai\//)
  await page.goto(draft)
  await fillSections(page, draft, async () => {})
  await page.goto(draft)
  for (const link of await taskLinks(page, 'giay-to')) await attachPaper(page, link)
  await page.goto(`${draft}/kiem-tra`)
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click()
  await page.waitForURL(/\/da-nop$/)
  return { code: (await page.locator('.receipt .code').textContent())!.trim(), path: draft }
}

/** Opens the dossier from the queue, as the officer finds it there. */
async function openFromQueue(page: Page, code: string): Promise<void> {
  await page.goto(`/can-bo?q=${code}`)
  await expectAccessible(page)
  await page.getByRole('link', { name: code }).click()
  await page.waitForURL(/\/can-bo\/ho-so\//)
  await expectAccessible(page)
}

async function decide(page: Page, button: string, done: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('status').filter({ hasText: done }).waitFor()
  await expectAccessible(page)
}

async function staff(username: string, viewport = DESKTOP): Promise<Page> {
  const page = await site.visitor({ viewport })
  await signIn(page, username)
  return page
}

/** Has shown the second step on the way in: approving asks for it (`fresh-factor.browser.test.ts`). */
async function leader(username: string, viewport: typeof DESKTOP): Promise<Page> {
  const page = await site.visitor({ viewport })
  await enterAssured(page, site.world, username)
  return page
}

describe.each([
  { name: 'phone', viewport: PHONE, javaScriptEnabled: true },
  { name: 'phone, citizen without script', viewport: PHONE, javaScriptEnabled: false },
  { name: 'desktop', viewport: DESKTOP, javaScriptEnabled: true },
])('on a $name', ({ viewport, javaScriptEnabled }) => {
  test('a dossier goes from a citizen to a signed result that a stranger can check', async () => {
    const citizen = await site.visitor({ viewport, javaScriptEnabled })
    const { code, path } = await handIn(citizen)

    const desk = await staff('hongbang.motcua', viewport)
    await openFromQueue(desk, code)
    await decide(desk, 'Tiếp nhận hồ sơ', 'Đã tiếp nhận')
    const head = await staff('hongbang.truongphong', viewport)
    await openFromQueue(head, code)
    await decide(head, 'Giao chuyên viên', 'Đã giao việc')
    const specialist = await staff('hongbang.chuyenvien', viewport)
    await openFromQueue(specialist, code)
    await specialist.getByLabel('Nội dung kết quả').fill('Đồng ý đăng ký khai sinh theo đề nghị.')
    await decide(specialist, 'Trình kết quả', 'Đã trình kết quả')
    const chair = await leader('hongbang.chutich', viewport)
    await openFromQueue(chair, code)
    await decide(chair, 'Phê duyệt và ký', 'Đã phê duyệt')
    await site.world.deliver()
    await site.world.runJobs()

    await citizen.goto(path)
    await expectAccessible(citizen)
    const link = citizen.getByRole('link', { name: /Tải kết quả/ })
    const file = await (await citizen.request.get((await link.getAttribute('href'))!)).body()
    await citizen.goto('/thong-bao')
    expect(await citizen.getByText(code).count()).toBeGreaterThan(0)
    await expectAccessible(citizen)

    const stranger = await site.visitor({ viewport })
    await verify(stranger, file, 'valid')
    const forged = Buffer.from(file)
    forged[Math.floor(forged.length / 3)]! ^= 1
    await verify(stranger, forged, 'altered')
    await followedByCode(stranger, code)
    for (const page of [citizen, desk, head, specialist, chair, stranger]) await page.context().close()
  }, 420_000)
})

async function verify(page: Page, buffer: Buffer, verdict: string): Promise<void> {
  await page.goto('/xac-minh')
  await expectAccessible(page)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await page.locator(`[data-verdict="${verdict}"]`).waitFor()
  await expectAccessible(page)
}

async function followedByCode(page: Page, code: string): Promise<void> {
  await page.goto('/tra-cuu')
  await page.getByLabel('Mã hồ sơ').fill(code)
  await page.getByLabel(/4 số cuối/).fill('0017')
  await page.locator('main').getByRole('button', { name: 'Tra cứu' }).click()
  await page.getByText(code).first().waitFor()
  await expectAccessible(page)
  expect(await page.getByText('Hoa Lan').count()).toBe(0)
}
