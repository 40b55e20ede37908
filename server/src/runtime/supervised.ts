import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { extname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartFailure } from './failure.ts'

/** What a process of the program tells the supervisor. */
export type Report = { ready: Record<string, unknown> } | { failed: string }

export interface Supervised {
  /** What the process said when it was ready the first time. */
  said: Record<string, unknown>
  pid(): number | undefined
  /** Asks it to end (what is under way finishes) and, past `patience` milliseconds, ends it. */
  stop(patience: number): Promise<void>
}

export interface SupervisedOptions {
  name: 'app' | 'worker' | 'sandbox' | 'prepare'
  env: Record<string, string>
  /** Tells the administrator about crashes and restarts. */
  tell: (line: string) => void
  /** Ends the process while it is still starting. */
  signal: AbortSignal
}

const READY_WITHIN_MS = 180_000

/** The entry points lie in main/ beside this file, in the sources as in the build. */
const entryPoint = (name: string): string =>
  join(import.meta.dirname, 'main', `${name}${extname(import.meta.filename)}`)

function start({ name, env }: SupervisedOptions): ChildProcess {
  // React and its router check themselves on every page unless they are told that this is production
  const NODE_ENV = process.env.NODE_ENV ?? 'production'
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV }
  const forked = { ...inherited, TZ: process.env.TZ, NODE_OPTIONS: process.env.NODE_OPTIONS, ...env }
  const execArgv = [...process.execArgv, ...(name === 'app' ? heapOf(process.env.NODE_OPTIONS) : [])]
  const child = fork(entryPoint(name), {
    env: forked,
    execArgv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  giveWay(name, child.pid)
  return child
}

/**
 * The server holds a hundred megabytes and would let garbage grow to four times that; an administrator may let it. A smaller heap would
 * also make young garbage old before its time, and throw compiled code away between two visits: both cost more than they save.
 */
const heapOf = (options = ''): string[] =>
  /max.old.space.size/.test(options)
    ? []
    : ['--max-old-space-size=400', '--max-semi-space-size=16', '--no-flush-bytecode']

/** Where processors are scarce, whoever waits for a page comes before what goes on behind it. */
const NICENESS: Partial<Record<SupervisedOptions['name'], number>> = { worker: 5, sandbox: 5 }

function giveWay(name: SupervisedOptions['name'], pid: number | undefined): void {
  const niceness = NICENESS[name]
  if (niceness === undefined || pid === undefined) return
  try {
    setPriority(pid, niceness)
  } catch {
    // some systems let nobody do this; it works without
  }
}

/** Runs a process that ends by itself and answers what it reported. */
export async function runToEnd(options: SupervisedOptions): Promise<Record<string, unknown>> {
  const child = start(options)
  const said = await firstReport(child, options)
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((settle) => child.once('exit', settle))
  return said
}

/**
 * Starts a process, waits until it is ready and starts it again whenever it ends by itself. Throws a
 * StartFailure with its own words when it cannot start the first time.
 */
export async function supervise(options: SupervisedOptions): Promise<Supervised> {
  let child = start(options)
  let stopping = false
  const said = await firstReport(child, options)
  const keepRunning = async (): Promise<void> => {
    for (let failures = 0; !stopping; failures++) {
      const began = Date.now()
      await ended(child)
      if (stopping) return
      if (Date.now() - began > 60_000) failures = 0
      options.tell(`${options.name} ended unexpectedly; starting it again`)
      await sleep(Math.min(5000, 100 * 2 ** failures))
      if (!stopping) child = start(options)
    }
  }
  void keepRunning()
  const stop = async (patience: number): Promise<void> => {
    stopping = true
    await endWithin(child, patience)
  }
  return { said, pid: () => child.pid, stop }
}

async function endWithin(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const inTime = await Promise.race([ended(child).then(() => true), sleep(patience, false, { ref: false })])
  if (inTime) return
  child.kill('SIGKILL')
  await ended(child)
}

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((settle) => child.once('exit', settle))

async function firstReport(
  child: ChildProcess,
  { name, signal }: SupervisedOptions,
): Promise<Record<string, unknown>> {
  const giveUp = (): unknown => child.kill('SIGTERM')
  const late = name === 'prepare' ? undefined : setTimeout(giveUp, READY_WITHIN_MS)
  signal.addEventListener('abort', giveUp)
  try {
    const report = await Promise.race([reported(child), endedEarly(child, name)])
    if ('ready' in report) return report.ready
    throw new StartFailure(report.failed)
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', giveUp)
  }
}

const reported = (child: ChildProcess): Promise<Report> =>
  new Promise((settle) => child.once('message', (report) => settle(report as Report)))

const endedEarly = (child: ChildProcess, name: string): Promise<Report> =>
  new Promise((settle) =>
    child.once('exit', (code, signal) =>
      settle({ failed: `${name} ended before it was ready (${signal ?? `code ${code}`})` }),
    ),
  )
