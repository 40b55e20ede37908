import type { ChildProcess } from 'node:child_process'
import { chownSync, closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rolePassword } from './database-roles.ts'
import { freePort } from './ports.ts'
import { type Cluster, clusterFolder, openCluster, SUPERUSER } from './postgres-cluster.ts'
import { ownerOf, runAs } from './postgres-program.ts'
import { commandOf, isAlive } from './processes.ts'

export interface Postgres {
  /** Connection string on 127.0.0.1. `user` is the superuser, or a role that `prepareDatabase` made. */
  url(database: string, user?: string): string
  port: number
  pid: number
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>
  /** Fast shutdown: running statements are cancelled, everything committed is on disk. Done within 4 s. */
  stop(): Promise<void>
}

export interface PostgresOptions {
  /** The installation's folder: cluster in postgres/, superuser password in keys/. */
  dataDir: string
  /** A free port is taken when none is given. */
  port?: number
  /** false gives up every promise about crashes for speed; for tests only. */
  durable: boolean
}

const START_WITHIN_MS = 60_000

/**
 * Starts the PostgreSQL that came with npm, listening on 127.0.0.1 only. The cluster is made when there is
 * none; a server left over by a killed parent is stopped first; after a crash it waits until the old
 * server's memory is released. Throws an Error with the last line of PostgreSQL's log when it cannot start.
 */
export async function startPostgres({ dataDir, port, durable }: PostgresOptions): Promise<Postgres> {
  const root = resolve(dataDir)
  await stopOrphan(clusterFolder(root))
  const cluster = await openCluster(root, durable)
  const until = Date.now() + START_WITHIN_MS
  for (;;) {
    const chosen = port ?? (await freePort())
    const server = launch(cluster, chosen, durable)
    if (await becomesReady(cluster, server, until)) return running(cluster, server, chosen)
    const reason = lastLogLine(cluster.log)
    if (Date.now() > until || !/in use|could not create any TCP/.test(reason))
      throw new Error(`PostgreSQL did not start: ${reason} (whole log: ${cluster.log})`)
    await sleep(250)
  }
}

function launch(cluster: Cluster, port: number, durable: boolean): ChildProcess {
  rmSync(join(cluster.folder, 'postmaster.opts'), { force: true })
  const log = openSync(cluster.log, 'a', 0o600)
  const owner = ownerOf(cluster.identity)
  if (owner !== undefined) chownSync(cluster.log, owner, owner)
  const settings = [...common(port), ...(durable ? lasting() : throwaway)]
  const args = ['-D', cluster.folder, ...settings.flatMap((setting) => ['-c', setting])]
  // Its own process group: Ctrl-C in the terminal must reach us alone, we stop PostgreSQL last.
  const child = runAs(cluster.identity, join(cluster.programs, 'postgres'), args, {
    stdout: log,
    detached: true,
  })
  closeSync(log)
  return child
}

/** Statements and row values stay out of the log: they hold personal data. */
const common = (port: number): string[] => [
  ...['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=100'],
  ...['timezone=UTC', 'log_timezone=UTC', 'jit=off', 'log_min_error_statement=panic'],
  ...['log_error_verbosity=terse', 'log_parameter_max_length_on_error=0', 'log_statement=none'],
]
const lasting = (): string[] => {
  const eighth = Math.floor(totalmem() / 8 / 2 ** 20)
  const buffers = Math.min(1024, Math.max(128, eighth))
  return [
    `shared_buffers=${buffers}MB`,
    'max_wal_size=2GB',
    'checkpoint_timeout=15min',
    'random_page_cost=1.1',
  ]
}
const throwaway = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=64MB',
  'autovacuum=off',
]

/** PostgreSQL writes its state on line 8 of postmaster.pid. */
async function becomesReady(cluster: Cluster, server: ChildProcess, until: number): Promise<boolean> {
  let failed = false
  server.on('error', () => (failed = true)).on('exit', () => (failed = true))
  while (!failed && Date.now() < until) {
    const lines = postmasterFile(cluster.folder)
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true
    await sleep(15)
  }
  server.kill('SIGQUIT')
  return false
}

function running(cluster: Cluster, server: ChildProcess, port: number): Postgres {
  const pid = server.pid ?? 0
  const ended = new Promise<void>((settle) => server.once('exit', () => settle()))
  if (server.exitCode !== null || server.signalCode !== null)
    throw new Error('PostgreSQL ended right after its start')
  const url = (database: string, user: string = SUPERUSER): string =>
    serverUrl(port, cluster.password, database, user)
  return { url, port, pid, ended, stop: () => stopServer(pid, ended) }
}

/** Connection string to the embedded server for the superuser or one of the roles derived from its password. */
export function serverUrl(port: number, superPassword: string, database: string, user: string): string {
  const password = user === SUPERUSER ? superPassword : rolePassword(superPassword, user)
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

async function stopServer(pid: number, ended: Promise<void>): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, from which the next start recovers.
  for (const [signal, patience] of [
    ['SIGINT', 3_000],
    ['SIGQUIT', 500],
    ['SIGKILL', 500],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await Promise.race([ended.then(() => true), sleep(patience, false, { ref: false })])) return
  }
}

/** A server whose parent was killed still holds the folder: nobody else can be using it, so it is ended. */
async function stopOrphan(folder: string): Promise<void> {
  const pid = Number(postmasterFile(folder)[0])
  if (!pid || !isAlive(pid) || !commandOf(pid).includes(folder)) return
  const gone = (async () => {
    while (isAlive(pid)) await sleep(20)
  })()
  await stopServer(pid, gone)
}

function postmasterFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function lastLogLine(path: string): string {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(-12)
  return (lines.filter((line) => line.includes('FATAL')).at(-1) ?? lines.at(-1) ?? 'no log').replace(
    /^.*?FATAL:\s*/,
    '',
  )
}
