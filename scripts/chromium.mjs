import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium or Chrome of this machine, or undefined. CHROMIUM_PATH names one by hand. */
export function findChromium() {
  const byHand = process.env.CHROMIUM_PATH
  if (byHand) return existsSync(byHand) ? byHand : undefined
  const found = NAMES.map(findProgram).find(Boolean)
  return found ?? ELSEWHERE.find((path) => existsSync(path)) ?? ofPlaywright()
}

/** Where the PATH has a program, or undefined. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  return folders
    .filter(Boolean)
    .flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix)))
    .find((path) => existsSync(path))
}

/** One that Playwright downloaded for another project serves as well. */
function ofPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) =>
      ['chrome-linux', 'chrome-linux64'].map((folder) => join(cache, name, folder, 'chrome')),
    )
    .find((path) => existsSync(path))
}
