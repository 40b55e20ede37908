import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESKTOP, enterAssured, expectAccessible, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()
const NUMBER = '099190000017'
const shot = async (page: Page, name: string) => {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/inspection-${name}.png`, fullPage: true })
}

/** What a double click sends: the same form, once more. */
async function twice(page: Page): Promise<void> {
  const form: Record<string, string> = {}
  for (const name of ['key', 'reference', 'reason'])
    form[name] = await page.locator(`[name="${name}"]`).inputValue()
  await page.request.post(page.url(), { form, headers: { origin: site.url } })
  const { rows } = await sql`select 1 from inspection.inspection`.execute(site.world.db)
  expect(rows).toHaveLength(1)
}

test('an inspector says why, looks a person up, checks a row, and the person sees it', async () => {
  await sql`
    insert into platform.disclosure (id, at, actor_id, actor_kind, unit_id, purpose, basis, subject_ids, dossier_ids, request_id)
    select uuidv7(), now() - n * interval '1 minute', a.id, 'staff', s.unit_id, 'handle', 'one_stop', array[p.person_id], array[null::uuid], 'r'
    from generate_series(1, 60) n, identity.account p, identity.account a join organisation.staff s on s.id = a.staff_id
    where p.username = 'lan' and a.username = 'hongbang.motcua'
  `.execute(site.world.db)
  await site.world.sequence()
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  await enterAssured(page, site.world, 'thanhtra')
  await page.goto('/thanh-tra/nhat-ky')
  await page.getByRole('heading', { name: 'Tra cứu nhật ký' }).waitFor()
  await page.getByText('Bạn chưa mở cuộc thanh tra nào').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Số quyết định hoặc số vụ việc').fill('QĐ 12/QĐ-TTr')
  await page.getByLabel('Lý do, nội dung cần làm rõ').fill('Kiểm tra theo đơn')
  await twice(page)
  await page.getByRole('button', { name: 'Bắt đầu tra cứu' }).click()
  await page.getByText('Theo QĐ 12/QĐ-TTr: Kiểm tra theo đơn').waitFor()
  await expectAccessible(page)
  await page.getByLabel('Số định danh của người dân').fill('099190000018')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await page.getByRole('alert').getByText('Không có ai mang số định danh này').waitFor()
  await page.getByLabel('Số định danh của người dân').fill(NUMBER)
  await page.getByLabel('Việc', { exact: true }).selectOption({ label: 'giải quyết hồ sơ' })
  await page.getByLabel('Đến lúc').fill('31/12/2099')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await page.getByRole('heading', { name: 'Kết quả: Việc xem dữ liệu cá nhân' }).waitFor()
  expect(page.url()).not.toContain(NUMBER)
  await page.getByText('Người dân: Nguyễn Thị Hoa Lan').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Các dòng cũ hơn' }).click()
  await page
    .getByRole('link', { name: /^Kiểm tra: Mục/ })
    .first()
    .click()
  await page.getByText('Còn nguyên.').waitFor()
  await expectAccessible(page)
  await shot(page, 'proof')

  const lan = await site.visitor()
  await signIn(lan, 'lan')
  await lan.goto('/tai-khoan/ai-da-xem')
  await lan.getByText('thanh tra việc xử lý hồ sơ và dữ liệu của bạn').first().waitFor()
  await lan.context().close()
  await page.context().close()
})

test('the pages fit a phone, in both languages', async () => {
  const page = await site.visitor({ viewport: { ...PHONE, width: 360 } })
  await enterAssured(page, site.world, 'thanhtra')
  await page.goto('/thanh-tra/nhat-ky')
  const case1 = await page.getByRole('link', { name: 'QĐ 12/QĐ-TTr' }).getAttribute('href')
  for (const path of ['/thanh-tra/nhat-ky', '/en/thanh-tra/nhat-ky', case1!, `/en${case1}`]) {
    await page.goto(path)
    await expectAccessible(page)
  }
  await page.getByLabel('Search in').selectOption('acts')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('heading', { name: 'Found: What was done' }).waitFor()
  await page.getByRole('cell', { name: 'Signed in identity.signed-in' }).first().waitFor()
  await shot(page, 'acts')
  await expectAccessible(page)
  await page.context().close()
})

test('an inspector looks at a sign and closes it with what was found', async () => {
  await sql`
    insert into inspection.sign (id, rule, day, account_id, unit_id, about, evidence, noticed_at)
    select uuidv7(), 'odd_hours', '2026-11-25', a.id, s.unit_id, 'late_evening',
      '{"people": 1, "first": "2026-11-25T16:00:00Z", "last": "2026-11-25T16:10:00Z"}', now()
    from identity.account a join organisation.staff s on s.id = a.staff_id where a.username = 'hongbang.motcua'
  `.execute(site.world.db)
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  await enterAssured(page, site.world, 'thanhtra')
  await page.goto('/thanh-tra/nhat-ky')
  await page.getByRole('link', { name: 'Dấu hiệu', exact: true }).click()
  await page.getByText('từ 23:00 đến 23:10, vào ban đêm').waitFor()
  await page.getByText('không phải kết luận ai sai').waitFor()
  await expectAccessible(page)
  await page.getByText('Ghi kết luận').click()
  await page.getByLabel('Kết luận', { exact: true }).selectOption('passed_on')
  await page.getByLabel('Đã hỏi ai, biết được gì').fill('Đã hỏi trưởng phòng')
  await page.getByRole('button', { name: 'Ghi', exact: true }).click()
  await page.getByText('Không có dấu hiệu nào chờ xem xét').waitFor()
  await page.getByRole('link', { name: 'Đã xem xét' }).click()
  await page.getByText('Chuyển người có thẩm quyền xem tiếp').waitFor()
  await page.getByText('Ghi khai báo quan hệ của cán bộ').click()
  await shot(page, 'relations')
  await page.getByLabel('Tên đăng nhập của cán bộ').fill('hongbang.motcua')
  await page.getByLabel('Số định danh của người được khai báo').fill(NUMBER)
  await page.getByRole('button', { name: 'Ghi khai báo' }).click()
  await page.getByText('Đã ghi khai báo.').waitFor()
  await page.setViewportSize({ ...PHONE, width: 360 })
  await page.goto('/en/thanh-tra/dau-hieu?muc=da-xem')
  await expectAccessible(page)
  await page.context().close()
})

test('an administrator records which citizen an official is, and the page of signs says why a reading is one', async () => {
  const { rows } = await sql<{ id: string }>`
    select staff_id as id from identity.account where username = 'hongbang.motcua'
  `.execute(site.world.db)
  const admin = await site.visitor({ viewport: { ...PHONE, width: 360 }, javaScriptEnabled: false })
  await enterAssured(admin, site.world, 'quantri')
  await admin.goto(`/quan-tri/can-bo/${rows[0]!.id}`)
  await admin.getByText('Số định danh của cán bộ').click()
  await admin.getByText('Chỉ giữ mã, không giữ số').waitFor()
  await expectAccessible(admin)
  await admin.getByLabel('Số định danh', { exact: true }).fill(NUMBER)
  await admin.getByRole('button', { name: 'Ghi số' }).click()
  await admin.getByText('Số định danh của cán bộ').click()
  await admin.getByText('Đã ghi số.').waitFor()
  expect(await admin.content()).not.toContain(NUMBER)
  await admin.context().close()
  await sql`
    insert into inspection.sign (id, rule, day, account_id, unit_id, person_id, about, evidence, noticed_at)
    select uuidv7(), 'declared_relation', '2026-11-25', a.id, s.unit_id, p.person_id, p.person_id::text,
      '{"kind": "child", "source": "known"}', now()
    from identity.account p, identity.account a join organisation.staff s on s.id = a.staff_id
    where p.username = 'lan' and a.username = 'hongbang.motcua'
  `.execute(site.world.db)
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  await enterAssured(page, site.world, 'thanhtra')
  await page.goto('/thanh-tra/dau-hieu')
  await page.getByText('Xem dữ liệu của con hoặc trẻ mà mình giám hộ, theo dữ liệu của hệ thống').waitFor()
  await page.getByText('Người được xem: Nguyễn T*** H*** L***').waitFor()
  await expectAccessible(page)
  await shot(page, 'near')
  await page.context().close()
})

test('a page for another duty keeps its frame and leads an official back to their own start', async () => {
  const page = await site.visitor({ viewport: DESKTOP, javaScriptEnabled: false })
  await signIn(page, 'thanhtra')
  expect((await page.goto('/quan-tri/su-co'))!.status()).toBe(403)
  expect(await page.title()).toMatch(/ · Một Cửa Hải Phòng$/)
  expect(await page.getByRole('link', { name: 'Tra cứu hồ sơ' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor()
  await page.getByRole('link', { name: 'English' }).waitFor()
  await expectAccessible(page)
  await shot(page, '403')
  await page.getByRole('link', { name: 'Về bàn làm việc' }).click()
  await page.getByRole('heading', { name: 'Tra cứu nhật ký' }).waitFor()
  await page.context().close()
})
