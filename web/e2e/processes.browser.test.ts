import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { A_DRAWING } from '../../server/src/testing/process-drafts.ts'
import { DESKTOP, expectAccessible, testSite } from './browser.ts'

const { world, url, visitor } = await testSite()
const SHOTS = process.env.SHOTS
const NARROW = { width: 360, height: 740 }

async function administrator(options = {}): Promise<Page> {
  const page = await visitor({ viewport: DESKTOP, ...options })
  await page.context().addCookies([{ name: 'mc_session', value: await world.assured('quantri'), url }])
  return page
}

const shot = async (page: Page, name: string) =>
  void (SHOTS && (await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })))

const file = (text: string) => ({
  name: 'quy-trinh.bpmn',
  mimeType: 'application/xml',
  buffer: Buffer.from(text),
})

/** A gateway with two conditions and no default, between the two steps. */
const GATEWAY = A_DRAWING.replace(
  '<endEvent id="e"/>',
  '<endEvent id="e"/><exclusiveGateway id="g" name="Đủ chưa?"/>',
).replace(
  'targetRef="return"/>',
  `targetRef="g"/><sequenceFlow id="g-return" sourceRef="g" targetRef="return"><conditionExpression>dossier.case == 1</conditionExpression></sequenceFlow>
  <sequenceFlow id="g-e" sourceRef="g" targetRef="e"><conditionExpression>dossier.case == 2</conditionExpression></sequenceFlow>`,
)

test('without script an administrator reads the process, imports one, is told what is wrong, mends and publishes it', async () => {
  const page = await administrator({ javaScriptEnabled: false })
  await page.goto('/quan-tri/quy-trinh')
  await expectAccessible(page)
  await shot(page, 'processes-1280')
  await page.getByRole('link', { name: 'Quy trình chung' }).click()
  await page.getByRole('img', { name: /Sơ đồ quy trình Quy trình chung/ }).waitFor()
  await page.getByText('Cơ quan giải quyết, chuyên viên').waitFor()
  await expectAccessible(page)
  await shot(page, 'process-version-1280')

  await page.goto('/quan-tri/quy-trinh/moi')
  await expectAccessible(page)
  await page.getByLabel('Tên bản nháp').fill('Khai sinh rút gọn (giả định)')
  await page.getByLabel('Mã thủ tục').fill('1.001193')
  await page.getByLabel('Hoặc từ tệp .bpmn').setInputFiles(file(GATEWAY))
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.getByText('Cổng “Đủ chưa?” không có nhánh mặc định').waitFor()
  expect(await page.getByRole('button', { name: 'Công bố quy trình' }).count()).toBe(0)
  await expectAccessible(page)
  await shot(page, 'process-draft-wrong-1280')

  await page.getByLabel('Thay bằng tệp .bpmn').setInputFiles(file('không phải sơ đồ'))
  await page.getByRole('button', { name: 'Tải lên' }).click()
  await page.getByRole('alert').getByText('Không đọc được tệp này').waitFor()
  await page.getByLabel('Thay bằng tệp .bpmn').setInputFiles(file(A_DRAWING))
  await page.getByRole('button', { name: 'Tải lên' }).click()
  await page.getByText('mọi hồ sơ đều đi được tới kết thúc').waitFor()
  await page.getByRole('button', { name: 'Lấy lại lần lưu 1' }).waitFor()

  await page.getByLabel('Số quyết định').fill('12/QĐ-UBND (giả định)')
  await page.getByLabel('Áp dụng từ ngày').fill('15/01/2020')
  await page.getByRole('button', { name: 'Công bố quy trình' }).click()
  await page.getByRole('alert').getByText('Chọn hôm nay hoặc một ngày sau hôm nay').waitFor()
  await page.getByLabel('Áp dụng từ ngày').fill('15/01/2099')
  await page.getByRole('button', { name: 'Công bố quy trình' }).click()
  await page.getByText('đã công bố theo 12/QĐ-UBND (giả định)').waitFor()
  await page.setViewportSize(NARROW)
  await expectAccessible(page)
  await shot(page, 'process-draft-360')
})

test('what is downloaded is imported again as the same process', async () => {
  const page = await administrator()
  await page.goto('/quan-tri/quy-trinh')
  await page.getByRole('link', { name: 'Quy trình chung' }).click()
  const steps = await page.locator('.procsteps').textContent()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tệp .bpmn' }).click(),
  ])
  await page.goto('/quan-tri/quy-trinh/moi')
  await page.getByLabel('Tên bản nháp').fill('Nhập lại (giả định)')
  const drawing = await readFile(await download.path(), 'utf8')
  await page.getByLabel('Hoặc từ tệp .bpmn').setInputFiles(file(drawing))
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.getByText('mọi hồ sơ đều đi được tới kết thúc').waitFor()
  expect(await page.locator('.procsteps').textContent()).toBe(steps)
})

test('a copy is set beside its base', async () => {
  const page = await administrator({ javaScriptEnabled: false })
  await page.goto('/quan-tri/quy-trinh')
  await page.getByRole('link', { name: 'Quy trình chung' }).click()
  await page.getByRole('link', { name: 'Chép thành bản nháp' }).click()
  await page.getByLabel('Tên bản nháp').fill('Bản chép (giả định)')
  await page.getByLabel('Mã thủ tục').fill('1.001193')
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.getByRole('link', { name: 'So với bản gốc' }).click()
  await page.getByRole('row', { name: /Số lần chuyển giao 5 5/ }).waitFor()
  await expectAccessible(page)
  await shot(page, 'process-comparison-1280')
  await page.setViewportSize(NARROW)
  await expectAccessible(page)
})
