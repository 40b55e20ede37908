/**
 * Names in package-lock.json the optional packages of other systems that npm left out because its registry
 * did not have them: without their entries `npm ci` refuses the file. Run it after `npm install NAME`.
 *
 *   node scripts/complete-lockfile.mjs [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const LOCK = join(dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json')

/** The entries that are missing, by their path in the lock file. */
export function missingEntries({ packages }) {
  const missing = {}
  for (const [path, entry] of Object.entries(packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
      if (!isNamed(packages, path, name))
        missing[`node_modules/${name}`] = {
          version: range.replace(/^[\^~]/, ''),
          ...(entry.dev && { dev: true }),
          ...systemOf(name),
        }
  return missing
}

/** npm looks for a package in every node_modules from where it is needed up to the root. */
function isNamed(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** For which machine a package is, told by its name, as every one of them does. */
function systemOf(name) {
  const words = name.split(/[/.-]/)
  const os = SYSTEMS.find((system) => words.includes(system))?.replace('windows', 'win32')
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  const libc =
    os === 'linux' ? (words.includes('musl') || words.includes('musleabihf') ? 'musl' : 'glibc') : undefined
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

function complete() {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'))
  const missing = missingEntries(lock)
  const names = Object.keys(missing)
  if (process.argv.includes('--check') || !names.length) return names
  const entries = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`)
  return names
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = complete()
  if (names.length) console.log(`${names.length} entries were missing:\n  ${names.join('\n  ')}`)
  process.exitCode = names.length && process.argv.includes('--check') ? 1 : 0
}
