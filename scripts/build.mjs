/** Builds the server into build/server and, beside it, the pages into build/web. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildServer } from './build-server.mjs'
import { sourcesHash, stampFile } from './sources.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const began = Date.now()
// Taken first: what changes during the build makes the next start build again.
const hash = sourcesHash(root)
rmSync(stampFile(root), { force: true })
await Promise.all([buildServer(join(root, 'build', 'server')), buildPages()])
mkdirSync(join(root, 'build'), { recursive: true })
writeFileSync(stampFile(root), hash)
console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s`)

async function buildPages() {
  if (!existsSync(join(root, 'web', 'react-router.config.ts'))) return
  await run(process.execPath, [join(root, 'node_modules', '@react-router', 'dev', 'bin.js'), 'build', 'web'])
}

function run(program, args) {
  return new Promise((settle, fail) => {
    let said = ''
    const child = spawn(program, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
    child.on('error', fail).on('close', (code) => {
      if (code === 0) return settle()
      console.error(said)
      fail(new Error('the pages could not be built'))
    })
  })
}
