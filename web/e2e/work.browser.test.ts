import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()

const PAGES: [username: string, path: string][] = [
  ['hongbang.motcua', '/can-bo'],
  ['hongbang.motcua', '/can-bo/tiep-nhan?q=khai+sinh&thu-tuc=1.001193'],
  ['hongbang.motcua', '/can-bo/so-theo-doi'],
  ['hongbang.chutich', '/lanh-dao'],
  ['quantri', '/quan-tri'],
  ['quantri', '/en/quan-tri'],
]

/** The width of the cheapest phones, in CSS pixels. */
const NARROW = 360

test.each(PAGES)(
  'axe finds nothing for %s at %s, and it fits, on a phone and on a desktop',
  async (username, path) => {
    for (const viewport of [PHONE, DESKTOP]) {
      const page = await site.visitor({ viewport })
      await signIn(page, username)
      await page.goto(path)
      await expectAccessible(page)
      await page.setViewportSize({ ...viewport, width: Math.min(viewport.width, NARROW) })
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
      await page.context().close()
    }
  },
)

test('paper is taken in at the counter, found in the queue and walked to by the keyboard', async () => {
  const page = await site.visitor({ viewport: DESKTOP })
  await signIn(page, 'hongbang.motcua')
  await page.goto('/can-bo/tiep-nhan?thu-tuc=1.001193')
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByLabel('Họ và tên').fill('Người Thử Quầy')
  await page.getByLabel('Số định danh cá nhân').fill('099090000099')
  for (const box of await page.locator('.received input[type=checkbox]').all()) await box.check()
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByRole('link', { name: /In giấy tiếp nhận/ }).waitFor()
  await expectAccessible(page)

  const head = await site.visitor({ viewport: DESKTOP })
  await signIn(head, 'hongbang.truongphong')
  await head.goto('/can-bo')
  await head.keyboard.press('j')
  await head.keyboard.press('Enter')
  await head.waitForURL(/\/can-bo\/ho-so\//)
  expect(await head.getByText('Người Thử Quầy').count()).toBeGreaterThan(0)
  await head.goto('/can-bo')
  await head.keyboard.press('/')
  await head.keyboard.type('nguoi thu')
  await head.keyboard.press('Enter')
  await head.waitForURL(/q=nguoi/)
  expect(await head.locator('[data-row]').count()).toBe(1)
  for (const p of [page, head]) await p.context().close()
})
