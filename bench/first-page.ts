import { chromium } from 'playwright-core'
import { findChromium } from '../scripts/chromium.mjs'
import { judge, type Measure } from './measures.ts'

interface Loaded {
  type: string
  url: string
  bytes: number
}

/** What a first visit to the home page brings over the wire, headers included, as Chromium counts it. */
export async function measureFirstPage(url: string): Promise<Measure[]> {
  const loaded = await loadHome(url)
  const kilobytes = (of: (one: Loaded) => boolean): number =>
    loaded.filter(of).reduce((sum, { bytes }) => sum + bytes, 0) / 1024
  const framework = kilobytes(
    ({ type, url: from }) => type === 'Script' && /react|entry\.client|manifest-/.test(from),
  )
  return [
    judge({ name: 'first page, all', value: kilobytes(() => true), unit: 'KB', goal: { atMost: 60 } }),
    judge({ name: 'first page, script', value: kilobytes(({ type }) => type === 'Script'), unit: 'KB' }),
    judge({ name: 'first page, framework script', value: framework, unit: 'KB', goal: { atMost: 0 } }),
  ]
}

async function loadHome(url: string): Promise<Loaded[]> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('No Chromium on this machine: install one, or name it in CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' })
    const session = await page.context().newCDPSession(page)
    const loaded = new Map<string, Loaded>()
    session.on('Network.responseReceived', ({ requestId, type, response }) =>
      loaded.set(requestId, { type, url: response.url, bytes: 0 }),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = loaded.get(requestId)
      if (one) one.bytes = encodedDataLength
    })
    await session.send('Network.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    return [...loaded.values()]
  } finally {
    await browser.close()
  }
}
