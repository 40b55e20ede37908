import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { projectPath } from '#platform/paths.ts'
import { buildServer } from '../../../scripts/build-server.mjs'

type Environment = Record<string, string>

/**
 * Whole installations as processes of their own, built for this test file: an older build would prove
 * nothing, and starting from the sources takes seconds. All are ended after each test, and removed at last.
 */
export function installations() {
  const root = mkdtempSync(join(tmpdir(), 'motcua-installation-'))
  chmodSync(root, 0o711)
  const dataDir = join(root, 'data')
  const build = projectPath('build', `installation-test-${process.pid}`)
  const quiet = { DATA_DIR: dataDir, PORT: '0', DEMO_DATA: 'off', LOG_LEVEL: 'fatal' }
  const started: ChildProcess[] = []
  beforeAll(() => buildServer(build))
  afterEach(() => Promise.all(started.splice(0).map(end)))
  afterAll(() => {
    for (const folder of [root, build]) rmSync(folder, { recursive: true, force: true })
  })
  const program = join(build, 'motcua.js')
  const options = (more: Environment) => ({
    cwd: projectPath(),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...quiet, ...more },
  })
  const start = (more: Environment = {}) => {
    const child = spawn(process.execPath, [program, 'start'], options(more))
    started.push(child)
    return untilReady(child)
  }
  const motcua = (args: string[], more: Environment = {}): Promise<{ code: number; said: string }> =>
    new Promise((settle) =>
      execFile(process.execPath, [program, ...args], options(more), (error, stdout, stderr) =>
        settle({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
      ),
    )
  return { root, dataDir, quiet, start, motcua }
}

/** Answers the address of an installation, or throws with what it printed when it ends instead. */
async function untilReady(child: ChildProcess) {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()))
  const ready = /^ready (http:\/\/localhost:\d+)$/m
  while (!ready.test(said) && child.exitCode === null) await Promise.race([ended, sleep(50)])
  const url = ready.exec(said)?.[1]
  if (!url) throw Object.assign(new Error(said), { exitCode: child.exitCode })
  return { child, url, ended, said: () => said }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((settle) => child.once('exit', settle))
  child.kill('SIGTERM')
  await ended
}
