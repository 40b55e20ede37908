import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import lighthouse from 'lighthouse'
import { findChromium } from '../scripts/chromium.mjs'
import { freePort } from '../server/src/runtime/ports.ts'
import { judge, type Measure } from './measures.ts'

/** Scores out of 100. */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 95 } as const
type Category = keyof typeof GOALS

export interface Page {
  name: string
  url: string
  /** The session of whoever looks, for pages that ask for one. */
  token?: string
}

/** Lighthouse as on a phone: scores by category, and on stderr what lowers them. */
export async function measureLighthouse(pages: readonly Page[]): Promise<Measure[]> {
  const port = await freePort()
  const stop = await startChromium(port)
  try {
    const measures: Measure[] = []
    for (const page of pages) measures.push(...(await look(page, port)))
    return measures
  } finally {
    await stop()
  }
}

async function look({ name, url, token }: Page, port: number): Promise<Measure[]> {
  const headers = token ? { extraHeaders: { Cookie: `mc_session=${token}` } } : {}
  const flags = {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.keys(GOALS),
    ...headers,
  } as const
  const result = await lighthouse(url, { ...flags, onlyCategories: [...flags.onlyCategories] })
  if (!result) throw new Error(`Lighthouse says nothing about ${url}`)
  const { categories, audits } = result.lhr
  return (Object.keys(GOALS) as Category[]).map((category) => {
    const { score, auditRefs } = categories[category]!
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]!
      if (weight > 0 && audit.score !== null && audit.score < 0.9)
        console.error(`lighthouse ${name}, ${category}: ${id} ${audit.displayValue ?? ''}`.trimEnd())
    }
    const value = Math.round((score ?? 0) * 100)
    return judge({
      name: `lighthouse ${name} ${category}`,
      value,
      unit: '/100',
      goal: { atLeast: GOALS[category] },
    })
  })
}

async function startChromium(port: number): Promise<() => Promise<void>> {
  const program = findChromium()
  if (!program) throw new Error('No Chromium on this machine: install one, or name it in CHROMIUM_PATH')
  const profile = mkdtempSync(join(tmpdir(), 'motcua-lighthouse-'))
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${profile}`,
  ]
  const child = spawn(program, [...args, `--remote-debugging-port=${port}`, 'about:blank'], {
    stdio: 'ignore',
  })
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 100) throw new Error(`${program} does not start`)
    await sleep(100)
  }
  return async () => {
    const ended = new Promise((settle) => child.once('exit', settle))
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/json/version`).then(
    ({ ok }) => ok,
    () => false,
  )
