import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, toEnvironment } from '#platform/config.ts'
import { openDataFolder } from './data-folder.ts'
import { openDatabase } from './database.ts'
import { accountsFile, describeAccounts, readAccounts } from './demo-accounts.ts'
import { type Postgres, startPostgres } from './embedded-postgres.ts'
import { lockDataFolder } from './instance-lock.ts'
import { freePort, portIsFree, portToUse } from './ports.ts'
import { runToEnd, type Supervised, supervise } from './supervised.ts'

export interface Installation {
  url: string
  /** Ends everything in order, at the latest after 10 s: people first, the database last. */
  stop(): Promise<void>
}

type Tell = (line: string) => void
interface Start {
  config: Config
  tell: Tell
  /** Aborted when the administrator changes their mind during the start. */
  signal: AbortSignal
  /** How to end what was started so far, oldest first. */
  undo: Undo[]
}
type Undo = () => Promise<void> | void

/**
 * Starts a whole installation: database, migrations, demonstration city, then sandbox, server and worker as
 * processes of their own that are started again when they crash. What was started is ended again when a
 * later step fails.
 */
export async function startInstallation(
  config: Config,
  tell: Tell,
  signal: AbortSignal,
): Promise<Installation> {
  const undo: Undo[] = []
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const url = await startAll({ config, tell, signal, undo })
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startAll({ config: wanted, tell, signal, undo }: Start): Promise<string> {
  openDataFolder(wanted.dataDir)
  const config = wanted.port === 0 ? withPort(wanted, await freePort()) : wanted
  const url = `http://localhost:${config.port}`
  const lock = lockDataFolder(config.dataDir, 'npm start', url)
  undo.push(lock.release)
  await portIsFree(config.port, config.host, lock.afterCrash ? CHILDREN_END_WITHIN_MS : 0)
  const database = await openDatabase(config)
  if (database.postgres) undo.push(keepDatabaseRunning(database.postgres, config, tell))
  const connected = { ...config, databaseUrl: database.appUrl, databaseOwnerUrl: database.ownerUrl }
  signal.throwIfAborted()
  await prepare({ config: connected, tell, signal, undo })
  signal.throwIfAborted()
  await startProcesses({ config: connected, tell, signal, undo })
  if (config.demoData) tellAccounts(config.dataDir, tell)
  return url
}

/** What the processes of a killed supervisor may take to end; until then they hold the port. */
const CHILDREN_END_WITHIN_MS = 8_000

const withPort = (config: Config, port: number): Config => ({
  ...config,
  port,
  publicUrl: config.publicUrl === 'http://localhost:0' ? `http://localhost:${port}` : config.publicUrl,
})

/** Starts PostgreSQL again, on the same port, whenever it ends by itself; the pools connect anew. */
function keepDatabaseRunning(first: Postgres, { dataDir }: Config, tell: Tell): Undo {
  let current = first
  let stopping = false
  const restart = (): Promise<Postgres> => startPostgres({ dataDir, port: first.port, durable: true })
  const keep = async (): Promise<void> => {
    while (!stopping) {
      await current.ended
      if (stopping) return
      tell('PostgreSQL ended unexpectedly; starting it again')
      current = await restart().catch(async (error: Error) => {
        tell(error.message)
        await sleep(5000)
        return current
      })
    }
  }
  void keep()
  return async () => {
    stopping = true
    await current.stop()
  }
}

async function prepare({ config, tell, signal }: Start): Promise<void> {
  tell('Preparing the database')
  const { applied } = await runToEnd({ name: 'prepare', env: toEnvironment(config), tell, signal })
  if (applied) tell(`Applied ${applied} migrations`)
}

/** The owner of the tables is not told to what serves: no mistake in there can change a table. */
async function startProcesses({ config, tell, signal, undo }: Start): Promise<void> {
  const env = toEnvironment({ ...config, databaseOwnerUrl: undefined })
  const running: Supervised[] = []
  undo.push(async () => {
    await Promise.all(running.map((process) => process.stop(6_000)))
  })
  const start: StartOne = async (name, more) => {
    const process = await supervise({ name, env: { ...env, ...more }, tell, signal })
    running.push(process)
    return process
  }
  const outside = config.sandbox ? await startSandbox(start, config, tell) : {}
  const results = await Promise.allSettled([start('app', outside), start('worker', outside)])
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

type StartOne = (name: 'sandbox' | 'app' | 'worker', more: Record<string, string>) => Promise<Supervised>

/** Where nothing else is configured, the program talks to the stand-ins. */
async function startSandbox(start: StartOne, config: Config, tell: Tell): Promise<Record<string, string>> {
  // A restarted sandbox must be found where the first one was.
  const port = await portToUse(config.sandboxPort)
  const vneidPort = await portToUse(config.sandboxVneidPort)
  const client = { VNEID_CLIENT_ID: 'mot-cua', VNEID_CLIENT_SECRET: randomBytes(24).toString('base64url') }
  const ports = { SANDBOX_PORT: String(port), SANDBOX_VNEID_PORT: String(vneidPort) }
  const { said } = await start('sandbox', { ...ports, ...client })
  tell(`Sandbox: messages that nobody receives can be read at ${said.url}`)
  tell(`Sandbox: a stand-in of VNeID is at ${said.vneidUrl}`)
  return {
    ...(config.messagingUrl ? {} : { MESSAGING_URL: String(said.url) }),
    ...(config.vneidIssuer ? {} : { VNEID_ISSUER: String(said.vneidUrl), ...client }),
  }
}

function tellAccounts(dataDir: string, tell: Tell): void {
  const accounts = readAccounts(dataDir)
  if (!accounts.length) return
  tell(`Demonstration accounts, of invented people (all of them in ${accountsFile(dataDir)}):`)
  for (const line of describeAccounts(accounts, 3)) tell(`  ${line}`)
}
