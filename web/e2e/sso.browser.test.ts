import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as openid from 'openid-client'
import { afterAll, expect, test } from 'vitest'
import { registerClient, SECRET } from '../../server/src/modules/sso/sso.testing.ts'
import { DESKTOP, expectAccessible, fillSignIn, signIn, testSite } from './browser.ts'

const { world, url, visitor } = await testSite(async (publicUrl) => ({ publicUrl }))

/** Another system of the city, on an address of its own: it sends people to sign in and greets who comes back. */
const checks = new Map<string, { verifier: string; nonce: string }>()
let config: openid.Configuration
let hint = ''
const system = createServer(async (request, response) => {
  const here = new URL(request.url!, address)
  const go = (to: string) => response.writeHead(303, { location: to }).end()
  if (here.pathname === '/in') return go(await leadAway(here.searchParams))
  if (here.pathname === '/out')
    return go(
      openid.buildEndSessionUrl(config, { id_token_hint: hint, post_logout_redirect_uri: `${address}/bye` })
        .href,
    )
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<h1>${here.pathname === '/back' ? await greet(here) : 'Hẹn gặp lại'}</h1>`)
})
await new Promise<void>((ready) => system.listen(0, '127.0.0.1', ready))
afterAll(() => system.close())
const address = `http://127.0.0.1:${(system.address() as AddressInfo).port}`
const id = await registerClient(
  world,
  {
    redirectUris: [`${address}/back`],
    postLogoutUris: [`${address}/bye`],
    scopes: ['openid', 'profile', 'birthdate'],
  },
  SECRET,
)
config = await openid.discovery(new URL(`${url}/sso`), id, undefined, openid.ClientSecretBasic(SECRET), {
  execute: [openid.allowInsecureRequests],
})

async function leadAway(asked: URLSearchParams): Promise<string> {
  const verifier = openid.randomPKCECodeVerifier()
  const [state, nonce] = [openid.randomState(), openid.randomNonce()]
  checks.set(state, { verifier, nonce })
  return openid.buildAuthorizationUrl(config, {
    redirect_uri: `${address}/back`,
    scope: 'openid profile',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...Object.fromEntries(asked),
  }).href
}

async function greet(back: URL): Promise<string> {
  if (back.searchParams.has('error')) return `Không vào được: ${back.searchParams.get('error')}`
  const state = back.searchParams.get('state')!
  const { verifier, nonce } = checks.get(state)!
  const tokens = await openid.authorizationCodeGrant(config, back, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
  })
  hint = tokens.id_token!
  const { name } = await openid.fetchUserInfo(config, tokens.access_token, tokens.claims()!.sub)
  return `Chào ${name}`
}

const SHOTS = process.env.SHOTS

test.each([
  ['without script', false],
  ['with script', true],
])('a citizen enters another system, agrees once, and leaves both: %s', async (_, javaScriptEnabled) => {
  const page = await visitor({ javaScriptEnabled })
  await page.goto(`${address}/in?prompt=consent`)
  await page.waitForURL(/dang-nhap/)
  await fillSignIn(page, 'lan')
  await page.getByRole('heading', { name: /hỏi bạn là ai/ }).waitFor()
  await expectAccessible(page)
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/consent-390.png`, fullPage: true })
  expect(await page.locator('main').textContent()).toContain('Họ và tên')
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click()
  await page.getByRole('heading', { name: /^Chào / }).waitFor()

  // remembered: nothing is asked
  await page.goto(`${address}/in`)
  await page.getByRole('heading', { name: /^Chào / }).waitFor()

  await page.goto(`${address}/out`)
  await page.getByRole('heading', { name: 'Đăng xuất' }).waitFor()
  await expectAccessible(page)
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/leave-390.png`, fullPage: true })
  await page.getByRole('button', { name: 'Đăng xuất tất cả' }).click()
  await page.getByRole('heading', { name: 'Hẹn gặp lại' }).waitFor()
  await page.goto(`${url}/tai-khoan`)
  expect(page.url()).toContain('/dang-nhap')
})

test('who does not agree goes back with nothing; in English too', async () => {
  const page = await visitor({ viewport: DESKTOP })
  await signIn(page, 'minh')
  await page.goto(`${address}/in?ui_locales=en`)
  await page.getByRole('heading', { name: /asks who you are/ }).waitFor()
  await expectAccessible(page)
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/consent-1280.png`, fullPage: true })
  await page.goto(page.url().replace('/en/', '/'))
  await page.getByRole('button', { name: 'Không đồng ý' }).click()
  await page.getByRole('heading', { name: 'Không vào được: access_denied' }).waitFor()
})

test('a system that insists on it has the person show once more that it is them', async () => {
  const page = await visitor()
  await signIn(page, 'minh')
  await page.goto(`${address}/in?prompt=login`)
  await page.getByLabel('Mật khẩu').waitFor()
  world.clock.now = new Date()
  await fillSignIn(page, 'minh')
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click()
  await page.getByRole('heading', { name: /^Chào / }).waitFor()
})

test('the account shows each connected system, and ends it', async () => {
  const page = await visitor()
  await signIn(page, 'hoa')
  await page.goto('/tai-khoan')
  await page.getByRole('link', { name: 'Hệ thống đã kết nối' }).click()
  await page.getByText('Bạn chưa vào hệ thống nào khác').waitFor()
  await page.goto(`${address}/in?scope=openid profile birthdate`)
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click()
  await page.getByRole('heading', { name: /^Chào / }).waitFor()
  await page.goto(`${url}/tai-khoan/ung-dung`)
  await expectAccessible(page)
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/applications-390.png`, fullPage: true })
  expect(await page.locator('main').textContent()).toContain('Ngày sinh')
  await page.getByRole('button', { name: /^Chấm dứt/ }).click()
  await page.getByText('Bạn chưa vào hệ thống nào khác').waitFor()
})

test('a system that is not registered so is told of on a page of ours', async () => {
  const page = await visitor()
  const bad = new URL(await leadAway(new URLSearchParams({ redirect_uri: 'https://evil.example/' })))
  await page.goto(bad.href)
  await page.getByText('chưa được đăng ký ở đây').waitFor()
  await expectAccessible(page)
  expect(page.url()).toContain(`${url}/sso/su-co`)
})
