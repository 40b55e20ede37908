/** `npm run dev`: builds, starts, and does both again whenever a source file changes. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buildIsStale } from './sources.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = (...args) => [
  process.execPath,
  ['--enable-source-maps', ...args],
  { cwd: root, stdio: 'inherit' },
]
let running
let stopping = false
let changed = true

for (const folder of ['server', 'web', 'sandbox', 'packages'])
  if (existsSync(join(root, folder))) watch(join(root, folder), { recursive: true }, () => (changed = true))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping = true))

while (!stopping) {
  if (changed) {
    changed = false
    if (!running || buildIsStale(root)) await restart()
  }
  await sleep(300)
}
await stop()
process.exit(0)

async function restart() {
  if (buildIsStale(root) && spawnSync(...node('scripts/build.mjs')).status !== 0) return
  await stop()
  running = spawn(...node('build/server/motcua.js', 'start'))
}

async function stop() {
  if (!running || running.exitCode !== null) return
  const ended = new Promise((settle) => running.once('exit', settle))
  running.kill('SIGTERM')
  await ended
}
