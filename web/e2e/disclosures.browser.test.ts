import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { expectAccessible, PHONE, signIn, testSite } from './browser.ts'

const site = await testSite()

test('a person sees who looked, objects without script, and reads the answer', async () => {
  const lan = await site.visitor({ viewport: { ...PHONE, width: 360 }, javaScriptEnabled: false })
  await signIn(lan, 'lan')
  await lan.goto('/tai-khoan')
  await lan.getByRole('link', { name: 'Ai đã xem dữ liệu của tôi' }).click()
  await lan.getByRole('heading', { name: 'Chưa có ai xem' }).waitFor()
  await sql`
    insert into platform.disclosure (id, at, actor_id, actor_kind, purpose, basis, subject_ids, dossier_ids, request_id)
     select gen_random_uuid(), now(), a.id, 'staff', 'handle', 'one_stop', array[p.person_id], array[null::uuid], 'r'
     from identity.account p, identity.account a where p.username = 'lan' and a.username = 'hongbang.motcua'
  `.execute(site.world.db)
  await lan.reload()
  await lan.getByText('Đỗ Thị Mây', { exact: true }).waitFor()
  await lan.getByText('Để giải quyết hồ sơ').waitFor()
  await lan.getByText('Tôi thấy không đúng').click()
  await lan.getByLabel('Vì sao bạn thấy không đúng?').fill('Tôi chưa nộp hồ sơ nào')
  await lan.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await lan.getByText('Đang chờ trả lời').waitFor()

  const officer = await site.visitor()
  await signIn(officer, 'baovedulieu')
  await officer.goto('/quan-tri/phan-anh-du-lieu')
  await officer.getByRole('heading', { name: 'Phản ánh về việc xem dữ liệu' }).waitFor()
  await expectAccessible(officer)
  await officer.getByText('Trả lời người dân').first().click()
  await officer.getByLabel('Phản ánh đúng').check()
  await officer.getByRole('textbox', { name: 'Trả lời người dân' }).fill('Chúng tôi đã nhắc cán bộ.')
  await officer.getByRole('button', { name: 'Gửi trả lời' }).click()
  await officer.getByText('Không có phản ánh nào chờ trả lời').waitFor()

  await lan.reload()
  await lan.getByText('Chúng tôi đã nhắc cán bộ.').waitFor()
  await lan.context().close()
  await officer.context().close()
})

test('the pages are for everybody, and fit a phone', async () => {
  const page = await site.visitor({ viewport: { ...PHONE, width: 360 } })
  await signIn(page, 'lan')
  for (const path of ['/tai-khoan/ai-da-xem', '/en/tai-khoan/ai-da-xem']) {
    await page.goto(path)
    await expectAccessible(page)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  }
  await page.context().close()
})
