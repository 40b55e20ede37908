import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { startVneid } from '#testing/vneid.ts'
import { expectAccessible, fillSignIn, PHONE, signIn, testSite } from './browser.ts'
import { startDraft, taskLinks } from './filling.ts'

let vneid!: Awaited<ReturnType<typeof startVneid>>
const site = await testSite(async (url) => {
  vneid = await startVneid(url)
  return vneid.parts
})
afterAll(() => vneid.close())
afterEach(() => vneid.heal())

const NARROW = { ...PHONE, width: 360 }
const person = (javaScriptEnabled = false) => site.visitor({ javaScriptEnabled, viewport: NARROW })
const pathOf = (page: Page) => new URL(page.url()).pathname
const toVneid = (page: Page, name = 'Đăng nhập bằng VNeID') => page.getByRole('button', { name }).click()

/** Answers the stand-in's page as somebody. */
async function confirm(page: Page, name: string, { level = 1, button = 'Xác nhận đăng nhập' } = {}) {
  await page.getByText('Đây là hệ thống giả lập').waitFor()
  expect(new URL(page.url()).origin).toBe(vneid.url)
  await page.getByRole('radio', { name }).check()
  await page.getByRole('radio', { name: `Mức ${level}` }).check()
  await page.getByRole('button', { name: button }).click()
}

test.each([false, true])(
  'somebody signs in and comes to where they wanted to be; script: %s',
  async (script) => {
    const page = await person(script)
    await page.goto('/thong-bao')
    expect(pathOf(page)).toBe('/dang-nhap')
    await expectAccessible(page)
    await toVneid(page)
    await confirm(page, 'Nguyễn Thị Hoa Lan')
    await page.waitForURL(`${site.url}/thong-bao`)
    await page.goto('/tai-khoan')
    await page.getByText('Mức xác thực 1: đăng nhập bằng VNeID').waitFor()
    await page.context().close()
  },
)

test('somebody whom the city did not know has an account at once, and so has their cooperative', async () => {
  const page = await person()
  await page.goto('/dang-nhap')
  await toVneid(page)
  await confirm(page, 'Hợp tác xã Hải Âu Ví Dụ', { level: 2 })
  await page.waitForURL(`${site.url}/ho-so`)
  await page.getByText('Đang đăng nhập: Vũ Thị Cúc Hoạ Mi').waitFor()
  await page.goto('/thu-tuc/1.004194/nop')
  await page.getByText('Hợp tác xã Hải Âu Ví Dụ').first().waitFor()
  await page.context().close()
})

test('in English one stays in English', async () => {
  const page = await person()
  await page.goto('/en/dang-nhap')
  await expectAccessible(page)
  await toVneid(page, 'Sign in with VNeID')
  await confirm(page, 'Nguyễn Thị Hoa Lan', { button: 'Từ chối' })
  await page.getByRole('heading', { name: 'You did not agree to sign in with VNeID' }).waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await toVneid(page, 'Try VNeID again')
  await confirm(page, 'Nguyễn Thị Hoa Lan')
  await page.waitForURL(`${site.url}/en/ho-so`)
  await page.context().close()
})

test('the page on the way says where one goes, should the browser not go by itself', async () => {
  const page = await person()
  await page.route(`${vneid.url}/**`, (route) => route.fulfill({ status: 204 }))
  await page.goto('/dang-nhap/vneid')
  await expectAccessible(page)
  await toVneid(page)
  await page.getByRole('link', { name: 'Sang trang VNeID' }).waitFor()
  await expectAccessible(page)
  await page.context().close()
})

describe('what fails has its page, and nothing typed is lost', () => {
  /** A form whose session ended; the visitor is at the sign-in page with what they typed. */
  async function interrupted(page: Page): Promise<string> {
    await signIn(page, 'lan')
    await startDraft(page, '1.001193')
    const link = (await taskLinks(page, 'to-khai'))[0]!
    await page.goto(link)
    await page.locator('form[data-draft] input[type=text]').first().fill('Chữ vừa gõ <b>')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
    await page.getByText('Phiên đăng nhập đã hết hạn').waitFor()
    return link
  }
  const isKept = async (page: Page, link: string) => {
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    await page.goto(link)
    expect(await page.locator('form[data-draft] input[type=text]').first().inputValue()).toBe(
      'Chữ vừa gõ <b>',
    )
  }

  test.each([
    ['refused', 'Bạn chưa đồng ý đăng nhập bằng VNeID'],
    ['slow', 'VNeID chưa trả lời'],
    ['wrong_signature', 'Chưa xác nhận được bạn là ai'],
    ['expired', 'Chưa xác nhận được bạn là ai'],
    ['wrong_nonce', 'Chưa xác nhận được bạn là ai'],
    ['wrong_audience', 'Chưa xác nhận được bạn là ai'],
    ['wrong_issuer', 'Chưa xác nhận được bạn là ai'],
    ['mixed_up_issuer', 'Chưa xác nhận được bạn là ai'],
    ['missing_level', 'Chưa xác nhận được bạn là ai'],
  ])('%s', async (kind, title) => {
    const page = await person()
    const link = await interrupted(page)
    if (kind === 'refused') await vneid.fail(kind)
    await toVneid(page)
    if (kind !== 'refused') {
      await page.getByRole('radio', { name: 'Nguyễn Thị Hoa Lan' }).waitFor()
      await vneid.fail(kind)
      await confirm(page, 'Nguyễn Thị Hoa Lan')
    }
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText('Những gì bạn vừa nhập vẫn còn nguyên').waitFor()
    await expectAccessible(page)
    await vneid.heal()
    await toVneid(page, 'Thử lại với VNeID')
    await confirm(page, 'Nguyễn Thị Hoa Lan')
    await page.getByRole('heading', { name: 'Đã xác nhận xong' }).waitFor()
    await expectAccessible(page)
    await isKept(page, link)
    await page.context().close()
  })

  test('down: one signs in by a password instead', async () => {
    const page = await person()
    const link = await interrupted(page)
    await toVneid(page)
    await page.getByRole('radio', { name: 'Nguyễn Thị Hoa Lan' }).waitFor()
    await vneid.fail('wrong_nonce', 1)
    await confirm(page, 'Nguyễn Thị Hoa Lan')
    await vneid.fail('down')
    await toVneid(page, 'Thử lại với VNeID')
    await page.getByRole('heading', { name: 'VNeID chưa trả lời' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Đăng nhập bằng cách khác' }).click()
    await fillSignIn(page, 'lan')
    await isKept(page, link)
    await page.context().close()
  })

  test('an address that was used: told so, or on to one’s own page when one is in', async () => {
    const page = await person()
    await page.goto('/dang-nhap')
    const back = page.waitForRequest(/dang-nhap\/vneid\?.*code=/)
    await toVneid(page)
    await confirm(page, 'Nguyễn Thị Hoa Lan')
    const address = (await back).url()
    await page.waitForURL(`${site.url}/ho-so`)
    await page.goto(address)
    expect(pathOf(page)).toBe('/ho-so')
    await page.context().clearCookies()
    expect((await page.goto(address))!.status()).toBe(409)
    await page.getByRole('heading', { name: 'Lần đăng nhập này đã hết hiệu lực' }).waitFor()
    await expectAccessible(page)
    await page.context().close()
  })
})

describe('proving more', () => {
  test('somebody who signed in with a password confirms at level 2 and is where they were', async () => {
    const page = await person()
    await signIn(page, 'lan')
    await page.goto('/tai-khoan/xac-nhan?can=muc-2&tiep=/tai-khoan')
    await expectAccessible(page)
    await toVneid(page, 'Xác nhận bằng VNeID mức 2')
    await confirm(page, 'Nguyễn Thị Hoa Lan', { level: 1 })
    await page.getByRole('heading', { name: 'Tài khoản VNeID cần ở mức 2' }).waitFor()
    await expectAccessible(page)
    await toVneid(page, 'Thử lại với VNeID')
    await confirm(page, 'Trần Văn Bình Minh công dân', { level: 2 })
    await page.getByRole('heading', { name: 'Đây là VNeID của người khác' }).waitFor()
    await expectAccessible(page)
    await toVneid(page, 'Thử lại với VNeID')
    await confirm(page, 'Nguyễn Thị Hoa Lan', { level: 2 })
    await page.waitForURL(`${site.url}/tai-khoan`)
    await page.getByText('Mức xác thực 2').waitFor()
    await page.context().close()
  })

  test('for a form that needs it: it is sent with what was typed, once one has confirmed', async () => {
    const page = await person()
    await signIn(page, 'lan')
    await page.goto('/tai-khoan/lien-he')
    await expectAccessible(page)
    await page.getByLabel('Số điện thoại').fill('0900 000 077')
    await page.getByRole('button', { name: 'Lưu thông tin liên hệ' }).click()
    expect(pathOf(page)).toBe('/tai-khoan/xac-nhan')
    await page.getByText('Những gì bạn vừa nhập vẫn còn nguyên').waitFor()
    await expectAccessible(page)
    await toVneid(page, 'Xác nhận bằng VNeID mức 2')
    await confirm(page, 'Nguyễn Thị Hoa Lan', { level: 2 })
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    await page.getByText('Đã lưu thông tin liên hệ của bạn').waitFor()
    expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('0900000077')
    await expectAccessible(page)
    await page.getByLabel('Số điện thoại').fill('12')
    await page.getByRole('button', { name: 'Lưu thông tin liên hệ' }).click()
    await page.getByRole('link', { name: 'Số điện thoại gồm 8 đến 15 chữ số' }).waitFor()
    await expectAccessible(page)
    await page.context().close()
  })
})
