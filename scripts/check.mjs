/** Types, style and architecture: everything that can be said about the code without running it. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = (name) => join(root, 'node_modules', ...name.split('/'))
const TSC = program('typescript/bin/tsc')

const checks = [
  { name: 'types of the server', args: [TSC, '-p', '.'] },
  {
    name: 'types of the pages',
    args: [TSC, '-p', 'web'],
    before: [program('@react-router/dev/bin.js'), 'typegen', 'web'],
  },
  { name: 'what we take from others', args: [join(root, 'scripts', 'supply.mjs')] },
  { name: 'style', args: [program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  {
    name: 'architecture',
    args: [
      program('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      'dependency-cruiser.cjs',
      'server/src',
      'web/app',
      'packages',
      'sandbox',
    ],
    verify: enoughCruised,
  },
]

const results = []
// Two at a time: the machine this must run on has two cores.
const queue = [...checks]
await Promise.all([work(), work()])
process.exit(results.every(Boolean) ? 0 : 1)

async function work() {
  for (let check = queue.shift(); check; check = queue.shift()) results.push(await passes(check))
}

async function passes({ name, args, before, verify }) {
  const began = Date.now()
  const prepared = before ? await run(before) : { code: 0, said: '' }
  const { code, said } = prepared.code === 0 ? await run(args) : prepared
  const doubt = code === 0 ? verify?.(said) : undefined
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  if (code === 0 && !doubt) console.log(`ok      ${name} (${seconds} s)`)
  else console.log(`FAILED  ${name} (${seconds} s)\n${said}${doubt ?? ''}`)
  return code === 0 && !doubt
}

/** With a TypeScript it does not know, dependency-cruiser reads no file and finds no fault. */
function enoughCruised(said) {
  const cruised = Number(/\((\d+) modules/.exec(said)?.[1] ?? 0)
  const files = readdirSync(join(root, 'server', 'src'), { recursive: true }).filter((f) =>
    f.endsWith('.ts'),
  ).length
  return cruised >= files ? undefined : `Only ${cruised} modules were looked at, of ${files} files.\n`
}

function run(args) {
  return new Promise((settle) => {
    let said = ''
    const missing = args.find((arg) => arg.startsWith(root) && !existsSync(arg))
    if (missing) return settle({ code: 1, said: `${missing} is missing\n` })
    const child = spawn(process.execPath, args, { cwd: root })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
    child.on('close', (code) => settle({ code, said }))
  })
}
