import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, expect } from 'vitest'
import type { Parts } from '#platform/module.ts'
import type { RateLimits } from '#platform/rate-limits.ts'
import { mountWeb } from '#platform/web.ts'
import { testWorld, type World } from '#testing/world.ts'
import { findChromium } from '../../scripts/chromium.mjs'
import { freePort } from '../../server/src/runtime/ports.ts'
import { CITY_PASSWORD } from '../../server/src/testing/city-template.ts'

export const PHONE = { width: 390, height: 844 }
/** How long the browser waits for anything, on a machine that is busy. */
const PATIENCE_MS = 15_000

export const DESKTOP = { width: 1280, height: 800 }

/**
 * The built pages over the real API and the demonstration city, and a Chromium to look at them. `partsAt`, for the address at which
 * people will reach it, says what of the outside world there is. Call at the top of a test file.
 */
export async function testSite(
  partsAt?: (url: string) => Promise<Partial<Parts>>,
  { limits }: { limits?: RateLimits } = {},
) {
  const port = partsAt ? await freePort() : 0
  const parts = await partsAt?.(`http://localhost:${port}`)
  const world = await testWorld({ city: true, ...(parts && { parts }), ...(limits && { limits }) })
  await mountWeb(world.app, process.env.WEB_BUILD ? resolve('web', process.env.WEB_BUILD) : undefined)
  await world.app.listen({ port, host: '127.0.0.1' })
  const url = `http://localhost:${(world.app.server.address() as AddressInfo).port}`
  const browser = await startChromium()
  afterAll(() => browser.close())
  /** A new visitor: no cookies, nothing stored. A page error or a breach of the content security policy fails the test. */
  const visitor = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: url, viewport: PHONE, locale: 'vi-VN', ...options })
    context.setDefaultTimeout(PATIENCE_MS)
    if (options.javaScriptEnabled === false) twins.set(context, undefined)
    const page = await context.newPage()
    page.on('pageerror', (error) => expect.fail(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) expect.fail(message.text())
    })
    return page
  }
  return { world, url, browser, visitor }
}

async function startChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('No Chromium on this machine: install one, or name it in CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** Gives a visitor a session in which somebody has just shown a second factor. */
export async function enterAssured(page: Page, world: World, username: string): Promise<void> {
  const value = await world.assured(username)
  const url = world.app.listeningOrigin.replace('127.0.0.1', 'localhost')
  await page.context().addCookies([{ name: 'mc_session', value, url }])
}

/** Signs in through the page. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/dang-nhap')
  await fillSignIn(page, username)
}

export async function fillSignIn(page: Page, username: string, password = CITY_PASSWORD): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** Visitors without script, each with the page in which axe, which needs script, reads what they were sent. */
const twins = new Map<BrowserContext, Page | undefined>()

async function withScript(page: Page): Promise<Page> {
  const context = page.context()
  if (!twins.has(context)) return page
  const twin = twins.get(context) ?? (await openTwin(page))
  twins.set(context, twin)
  await twin.setContent((await page.content()).replace(LEADS_AWAY, ''))
  return twin
}

/** What would run in the twin, or take it elsewhere. */
const LEADS_AWAY = /<script.*?<\/script>|<meta http-equiv="refresh"[^>]*>/gis

async function openTwin(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()!
    .newContext({ viewport: page.viewportSize(), locale: 'vi-VN' })
  page.context().once('close', () => void context.close().catch(() => undefined))
  const twin = await context.newPage()
  await twin.goto(new URL('/tro-nang', page.url()).href)
  return twin
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe finds nothing on the page, and nothing is wider than the screen. */
export async function expectAccessible(shown: Page): Promise<void> {
  const page = await withScript(shown)
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`)
  expect(found, shown.url()).toEqual([])
  const [content, screen] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
    number,
    number,
  ]
  expect(content, `${shown.url()} is wider than the screen`).toBeLessThanOrEqual(screen)
}
