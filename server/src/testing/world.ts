import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import { type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import type { Logger } from 'pino'
import { afterAll, inject } from 'vitest'
import { findAccount, openSession } from '#modules/identity/index.ts'
import { type Actor, type Ctx, readOnly, system, unitOfWork } from '#platform/context.ts'
import { connect, type Tx } from '#platform/db.ts'
import { buildApp } from '#platform/http.ts'
import { runJobsOnce } from '#platform/job-runner.ts'
import { createLogger } from '#platform/logging.ts'
import type { Parts } from '#platform/module.ts'
import type { RateLimits } from '#platform/rate-limits.ts'
import { signHead } from '#platform/transparency/head-signing.ts'
import { logKey } from '#platform/transparency/log-key.ts'
import { openKeys } from '#platform/vault/keys.ts'
import { Vault } from '#platform/vault/vault.ts'
import { authenticate, logged, modules } from '../composition.ts'
import { CITY_PASSWORD, cityTemplate } from './city-template.ts'
import { cloneDatabase } from './databases.ts'
import { deliverFully } from './deliver-fully.ts'
import { sequenceFully } from './whole-log.ts'

export type World = Awaited<ReturnType<typeof testWorld>>

/** The whole server on a private copy of the migrated template database, or of the demonstration city. Call at the top of a test file. */
export async function testWorld({
  city = false,
  messagingUrl,
  parts = {},
  limits,
  log = createLogger(process.env.TEST_LOG ?? 'silent'),
}: {
  city?: boolean
  messagingUrl?: string
  /** What configuration would say of the outside world besides. */
  parts?: Partial<Parts>
  /** How often anybody may call; as fast as a test likes, if it does not say. */
  limits?: RateLimits
  /** Where the program prints what it has to tell. */
  log?: Logger
} = {}) {
  const postgres = inject('postgres')
  const database = await cloneDatabase(postgres, city ? await cityTemplate(postgres) : undefined)
  const keys = openKeys(postgres.keysFolder)
  const db = connect({ url: database.appUrl, max: 20, keys })
  const owner = connect({ url: database.ownerUrl, max: 2 })
  const files = { folder: await mkdtemp(join(tmpdir(), 'motcua-files-')) }
  const clock = { now: new Date() }
  const now = () => clock.now
  const actors = new Map<string, Actor>()
  const publicUrl = parts.publicUrl ?? 'http://localhost:3000'
  const all: Parts = {
    publicUrl,
    dataDir: files.folder,
    mode: 'demo',
    messagingUrl,
    ...parts,
    db,
    files,
  }
  const composed = modules(all)
  const signedIn = authenticate(all, { now })
  const app = await buildApp({
    db,
    files,
    log,
    publicUrl,
    modules: composed,
    authenticate: async (request) =>
      actors.get(request.headers.authorization ?? '') ?? (await signedIn(request)),
    now,
    ...(limits && { limits }),
  })
  afterAll(async () => {
    await app.close()
    await Promise.all([db.destroy(), owner.destroy()])
    await database.drop()
    await rm(files.folder, { recursive: true, force: true })
  })

  const subscribers = composed.flatMap((m) => m.subscribers ?? [])
  const jobs = composed.flatMap((m) => m.jobs ?? [])
  return {
    db,
    /** As the application role. */
    databaseUrl: database.appUrl,
    /** The tables' owner, whom no row-level policy holds back: for looking, and for bringing about what the program would not. */
    owner,
    /** Opens what `owner` sees sealed. */
    vault: new Vault(keys),
    app,
    files,
    /** Set `clock.now` to travel in time. */
    clock,
    /** One transaction as an actor (the system, if none is named). */
    change: <T>(work: (ctx: Ctx) => Promise<T>, actor: Actor = system) =>
      unitOfWork(db, actor, { now })(work),
    read: <T>(work: (ctx: Ctx) => Promise<T>, actor: Actor = system) => readOnly(db, actor, { now })(work),
    as: (who?: Actor | string) => requests(app, credential(actors, who)),
    /** Signs an account of the demonstration city in and answers its requests: `chutich` of a ward, a citizen. */
    signIn: async (username: string) => {
      const body = { username, password: CITY_PASSWORD }
      const { token } = (
        await app.inject({ method: 'POST', url: '/api/open/sessions', payload: body })
      ).json()
      return requests(app, `Bearer ${token}`)
    },
    /** The token of a session in which an account has proved everything just now: level 2, and a second factor. */
    assured: async (username: string): Promise<string> => {
      const proof = { level: 2, methods: ['pwd', 'otp'], secondFactorAt: now() } as const
      const opened = unitOfWork(db, system, { now })(async (ctx) =>
        openSession(ctx, (await findAccount(ctx, username))!.id, proof),
      )
      return (await opened).token
    },
    /** Delivers every fact that is due to every subscriber. */
    deliver: () => deliverFully(db, subscribers),
    /** Appends everything that is due to the log, and signs its head. */
    sequence: async () => {
      await sequenceFully(db, logged)
      return signHead(db, await logKey(files.folder))
    },
    /** Runs every job that is due, and the ones they enqueue. */
    runJobs: () => runJobsOnce({ db, url: database.appUrl, jobs, log, now }),
    race: <T>(lock: RawBuilder<unknown>, ...starts: (() => Promise<T>)[]) =>
      race(database.ownerUrl, db, lock, starts),
  }
}

/** A test acts as an actor it made up, or with the token of a real session. */
function credential(actors: Map<string, Actor>, who: Actor | string | undefined): string | undefined {
  if (who === undefined) return undefined
  if (typeof who === 'string') return `Bearer ${who}`
  const key = `Test ${who.id}`
  actors.set(key, who)
  return key
}

function requests(app: Awaited<ReturnType<typeof buildApp>>, authorization: string | undefined) {
  const send =
    (method: InjectOptions['method']) =>
    (url: string, payload?: unknown, headers: object = {}) =>
      app.inject({
        method: method!,
        url,
        headers: { ...(authorization && { authorization }), ...headers },
        ...(payload !== undefined && { payload: payload as NonNullable<InjectOptions['payload']> }),
      })
  return {
    get: send('GET'),
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    delete: send('DELETE'),
  }
}

/**
 * Starts every request while we hold what `lock` locks, waits until all of them queue on it, then lets them race:
 * a plain `Promise.all` would hide the fault by timing.
 */
async function race<T>(
  url: string,
  db: Awaited<ReturnType<typeof connect>>,
  lock: RawBuilder<unknown>,
  starts: (() => Promise<T>)[],
): Promise<T[]> {
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  const { sql: text, parameters } = lock.compile(db)
  await holder.query('begin')
  await holder.query(text, parameters as unknown[])
  const running = starts.map((start) => start())
  while ((await waiting(db as Tx)) < starts.length) await new Promise((resolve) => setTimeout(resolve, 5))
  await holder.query('commit')
  await holder.end()
  return Promise.all(running)
}

async function waiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `.execute(tx)
  return rows[0]!.n
}
