import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DemoAccount } from '#platform/demonstration.ts'
import { projectRoot } from '#platform/paths.ts'
import { freePort } from '../server/src/runtime/ports.ts'

/** An installation started as `npm start` starts it. */
export interface Installation {
  url: string
  /** From the start of the command to its `ready` line. */
  seconds: number
  /** The process that answers requests. */
  serverPid(): number
  workerPid(): number
  stop(): Promise<void>
}

export interface StartOptions {
  dataDir: string
  root?: string
  /** By default the built program itself, without npm. */
  command?: [string, ...string[]]
  env?: Record<string, string>
}

const BUILT: [string, ...string[]] = [
  process.execPath,
  '--enable-source-maps',
  'build/server/motcua.js',
  'start',
]

/** A measurement presses from one address harder than a city's people from theirs. */
const UNLIMITED = { RATE_LIMIT_TIMES: '10000' }

/** Starts the built program on a data folder and waits until it serves. Throws with its output when it ends before. */
export async function startInstallation({
  dataDir,
  root = projectRoot,
  command = BUILT,
  env = {},
}: StartOptions): Promise<Installation> {
  const began = performance.now()
  const [program, ...args] = command
  const child = spawn(program, args, {
    cwd: root,
    env: {
      ...process.env,
      ...UNLIMITED,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      PORT: String(await freePort()),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await readyLine(child)
  const ofServer = (name: string) => () => processBelow(child.pid!, join('main', `${name}.js`))
  return {
    url,
    seconds: (performance.now() - began) / 1000,
    serverPid: ofServer('app'),
    workerPid: ofServer('worker'),
    stop: () => stop(child),
  }
}

function readyLine(child: ChildProcess): Promise<string> {
  const said: string[] = []
  return new Promise((settle, fail) => {
    for (const stream of [child.stdout!, child.stderr!])
      createInterface(stream).on('line', (line) => {
        said.push(line)
        if (line.startsWith('ready ')) settle(line.slice(6).trim())
      })
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`it ended (${code}) before it was ready:\n${said.join('\n')}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.removeAllListeners('exit')
  const ended = new Promise((settle) => child.once('exit', settle))
  child.kill('SIGTERM')
  await ended
}

function processBelow(ancestor: number, marked: string): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().match(/^(\d+)\s+(\d+)\s+(.*)$/)!)
    .map(([, pid, parent, args]) => ({ pid: Number(pid), parent: Number(parent), args: args! }))
  const below = new Set([ancestor])
  for (let grew = true; grew; ) {
    const more = rows.filter(({ pid, parent }) => below.has(parent) && !below.has(pid))
    for (const { pid } of more) below.add(pid)
    grew = more.length > 0
  }
  const found = rows.find(({ pid, args }) => below.has(pid) && args.includes(marked))
  if (!found) throw new Error(`no process ${marked} below ${ancestor}`)
  return found.pid
}

/** Resident memory of a process, in MB. */
export const residentMegabytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

export const demoAccounts = (dataDir: string): DemoAccount[] =>
  JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'))
