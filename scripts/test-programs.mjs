import { spawnSync } from 'node:child_process'
import { findChromium, findProgram } from './chromium.mjs'

/** Programs that tests need beside Node, with the Debian package that brings each. */
const PROGRAMS = [
  {
    what: 'a Chromium for the browser tests',
    find: findChromium,
    debian: 'chromium',
    byHand: 'CHROMIUM_PATH',
  },
  {
    what: 'pdfsig, which checks signatures independently',
    find: () => findProgram('pdfsig'),
    debian: 'poppler-utils',
  },
]

/** Installs what is missing as root on Debian or Ubuntu; elsewhere says what to install, and stops. */
export function installForTests() {
  const missing = PROGRAMS.filter(({ find }) => !find())
  if (!missing.length) return
  if (process.getuid?.() === 0 && findProgram('apt-get')) install(missing.map(({ debian }) => debian))
  const still = missing.filter(({ find }) => !find())
  for (const program of still) console.error(advice(program))
  if (still.length) process.exit(1)
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')}`)
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const args = ['install', '-y', '--no-install-recommends', ...packages]
  return apt(...args) || (apt('update') && apt(...args))
}

function advice({ what, debian, byHand }) {
  const own = byHand ? `, or set ${byHand} to the one you have` : ''
  return `Missing: ${what}. Install it (Debian, Ubuntu: "sudo apt-get install ${debian}")${own}.`
}
