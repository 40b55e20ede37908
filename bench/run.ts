/**
 * `npm run bench [-- --json] [--only part,part] [--dossiers n] [--keep folder] [--quick]`: starts the built program on a
 * data folder of its own, fills it with invented dossiers, and measures. See README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measureAudit } from './audit.ts'
import { fillCity } from './city.ts'
import { measureClock } from './clock.ts'
import { measureFirstPage } from './first-page.ts'
import { type Installation, residentMegabytes, startInstallation } from './installation.ts'
import { measureLatency } from './latency.ts'
import { measureLighthouse } from './lighthouse.ts'
import { judge, type Measure, tableOf } from './measures.ts'
import { type Options, readOptions } from './options.ts'
import { measureProcess } from './process.ts'
import { measureRowSecurity } from './row-security.ts'
import { measureSaturation } from './saturation.ts'
import { measureSearch } from './search-quality.ts'
import { measureSignIn } from './sign-in.ts'
import { measureSingleSignOn } from './single-sign-on.ts'
import { measureSsoProvider } from './sso-provider.ts'
import { prepareStage, type Stage } from './stage.ts'
import { measureStartUp } from './start-up.ts'
import { measureSubmissions } from './submissions.ts'

const PROFILER = new URL('profiler.mjs', import.meta.url)
const options = readOptions(process.argv.slice(2))
const wants = (part: string): boolean => options.only.length === 0 || options.only.includes(part)
const tell = (line: string): void => console.error(line)
const seconds = (full: number): number => (options.quick ? full / 10 : full)
const measures: Measure[] = []
const dataDir = options.keep
  ? resolve(options.keep)
  : join(mkdtempSync(join(tmpdir(), 'motcua-bench-')), 'data')
warnWhenBusy()
process.on('exit', () => {
  if (!options.keep) rmSync(join(dataDir, '..'), { recursive: true, force: true })
})
await measureAll(options)
if (!options.json) for (const line of tableOf(measures)) console.log(line)
const missed = measures.filter((m) => m.met === false)
tell(missed.length ? `MISSED: ${missed.map((m) => m.name).join(', ')}` : 'Every goal is met.')

function add(more: Measure[]): void {
  measures.push(...more)
  if (options.json) for (const measure of more) console.log(JSON.stringify(measure))
}

/** Figures of a machine that does other work say little; that it did is part of the result. */
function warnWhenBusy(): void {
  const load = loadavg()[0]!
  add([judge({ name: 'load average before the run', value: load, unit: '' })])
  if (load > availableParallelism() / 2)
    tell(`The machine is busy (load ${load.toFixed(1)}): expect worse figures.`)
}

async function measureAll({ dossiers, profile }: Options): Promise<void> {
  if (wants('search')) add(await told('search', measureSearch))
  if (wants('clock')) add(await told('clock', async () => measureClock()))
  if (wants('sso-provider')) add(await told('sso-provider', () => measureSsoProvider(seconds(1200))))
  if (wants('sign-in')) add(await told('sign-in', () => measureSignIn(seconds(60))))
  if (wants('start')) add(await told('start', measureStartUp))
  if (wants('sso')) add(await told('sso', () => measureSingleSignOn(seconds(500))))
  if (
    ![
      'latency',
      'saturation',
      'submissions',
      'row-security',
      'process',
      'audit',
      'memory',
      'first-page',
      'lighthouse',
    ].some(wants)
  )
    return
  const generated = await told('city', () => fillCity(dataDir, dossiers, tell))
  if (generated)
    add([judge({ name: `generating ${generated.dossiers} dossiers`, value: generated.seconds, unit: 's' })])
  if (profile) PROFILER.searchParams.set('folder', resolve(profile))
  const env: Record<string, string> = profile ? { NODE_OPTIONS: `--import ${PROFILER}` } : {}
  const installation = await startInstallation({ dataDir, env })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => installation.stop().finally(() => process.exit(1)))
  try {
    await measureRunning(installation)
  } finally {
    await installation.stop()
  }
}

async function measureRunning(installation: Installation): Promise<void> {
  if (wants('first-page')) add(await told('first-page', () => measureFirstPage(installation.url)))
  const stage = await told('requests', () => prepareStage(dataDir, installation))
  try {
    if (wants('lighthouse')) add(await told('lighthouse', () => measureLighthouse(pagesOf(stage))))
    if (wants('latency')) add(await told('latency', () => measureLatency(stage, seconds(75))))
    if (wants('saturation')) add(await told('saturation', () => measureSaturation(stage, seconds(3))))
    if (wants('submissions')) add(await told('submissions', () => measureSubmissions(stage, seconds(10))))
    if (wants('row-security')) add(await told('row-security', () => measureRowSecurity(stage, seconds(10))))
    if (wants('process')) add(await told('process', () => measureProcess(stage, seconds(10))))
    if (wants('audit')) add(await told('audit', () => measureAudit(stage, dataDir, seconds(20))))
    if (wants('memory')) add([memory(installation)])
  } finally {
    await stage.close()
  }
}

function pagesOf({ installation: { url }, cast: { draftId, citizens, section } }: Stage) {
  return [
    { name: 'home', url },
    { name: 'procedure', url: `${url}/thu-tuc/1.001193` },
    { name: 'form', url: `${url}/ho-so/${draftId}/to-khai/${section}`, token: citizens[0]!.token },
  ]
}

function memory(installation: Installation): Measure {
  const value = residentMegabytes(installation.serverPid())
  return judge({ name: 'memory of the server after the load', value, unit: 'MB', goal: { atMost: 350 } })
}

async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  tell(what)
  const result = await work()
  tell(`${what}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return result
}
