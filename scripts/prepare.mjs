/**
 * Runs before `npm start`, `npm test` and the other commands, with nothing but Node: installs what is
 * missing and builds what is stale. Prints only when there is something to do.
 *
 *   node scripts/prepare.mjs [build] [browser]
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dependenciesMissing } from './dependencies.mjs'
import { buildIsStale } from './sources.mjs'
import { installForTests } from './test-programs.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const wanted = process.argv.slice(2)

requireNode()
const missing = dependenciesMissing(root)
if (missing) {
  console.log(`Installing packages (${missing})`)
  run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
}
if (wanted.includes('build') && buildIsStale(root)) {
  console.log('Building')
  run(process.execPath, ['scripts/build.mjs'])
}
if (wanted.includes('browser')) installForTests()

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Node ${process.versions.node} is too old: Một Cửa needs Node 20.19 or newer, see https://nodejs.org`)
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop(`"${program} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
