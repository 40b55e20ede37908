import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { audit } from '../audit.ts'
import { system, unitOfWork } from '../context.ts'
import { type Db, type Tx, vaultOf } from '../db.ts'
import { keyFile } from '../key-file.ts'
import { fingerprintOf, keyPath, openKeys } from './keys.ts'
import type { KeptKey } from './vault.ts'

/** A key of the installation, and how many data keys are locked with it. */
export interface KeyInUse {
  no: number
  madeAt: Date
  locks: number
}

export interface Rotation {
  /** As the tables' owner, with the keys of `folder`. */
  db: Db
  folder: string
  /** Hears how many of how many data keys are locked anew. */
  told: (done: number, of: number) => void
  /** Data keys in one transaction. */
  batch?: number
  /** How long whoever has just locked something with the old key gets to commit it. */
  graceMs?: number
}

const MOST_PASSES = 20

/**
 * Locks every data key with a new key of the installation while people go on working, and then removes the old ones, of which nothing
 * hangs any more. One that was interrupted goes on with the key that it had made. Answers the number of the key.
 */
export const rotateKeys = (rotation: Rotation): Promise<number> =>
  alone(rotation.db, () => rotateAlone(rotation))

/** Any fixed number. */
const LOCK = 727_004

/** Two at once would take each other's key for an old one. The lock ends with its connection, also when the program dies. */
const alone = <T>(db: Db, work: () => Promise<T>): Promise<T> =>
  db.connection().execute(async (holder) => {
    const lock = sql<{ held: boolean }>`select pg_try_advisory_lock(${LOCK}::bigint) as held`
    const { rows } = await lock.execute(holder)
    if (!rows[0]!.held) throw new Error('Somebody else is changing the keys at this moment')
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${LOCK}::bigint)`.execute(holder)
    }
  })

async function rotateAlone({ db, folder, told, batch = 1000, graceMs = 2000 }: Rotation): Promise<number> {
  const change = unitOfWork(db, system)
  const newest = (await isUnfinished(db)) ? await unfinishedKey(db, folder) : await makeKey(db, folder)
  for (let pass = 0; ; pass += 1) {
    await rewrapAll(db, { newest, told, batch })
    await sleep(graceMs)
    if (await forgetOlder(db, newest)) break
    if (pass === MOST_PASSES)
      throw new Error(
        'Data keys are still being locked with an old key: is a program running with other keys?',
      )
  }
  for (const no of openKeys(folder).numbers()) if (no < newest) await rm(keyPath(folder, no), { force: true })
  await change((ctx) => audit(ctx, { action: 'platform.keys-rotated', subject: String(newest) }))
  return newest
}

/** The keys that the database knows, the oldest first; without the one of the indexes. */
export const keysInUse = (db: Db): Promise<KeyInUse[]> =>
  unitOfWork(db, system)(({ tx }) => readKeysInUse(tx))

async function readKeysInUse(tx: Tx): Promise<KeyInUse[]> {
  const { rows } = await sql<KeyInUse>`
    select k.no, k.made_at as "madeAt", count(s.subject_id)::int as locks
    from platform.installation_key k left join platform.subject_key s on s.key_no = k.no
    where k.no > 0 group by 1 order by 1
  `.execute(tx)
  return rows
}

async function isUnfinished(db: Db): Promise<boolean> {
  const keys = await keysInUse(db)
  return keys.slice(0, -1).some(({ locks }) => locks > 0)
}

/** The database knows the key before any program finds the file: nothing can be locked with one that it does not know. */
async function makeKey(db: Db, folder: string): Promise<number> {
  const no = (await keysInUse(db)).at(-1)!.no + 1
  const fingerprint = fingerprintOf(await keyFile(madePath(folder, no)))
  await unitOfWork(
    db,
    system,
  )(async (ctx) => {
    await sql`insert into platform.installation_key (no, fingerprint) values (${no}, ${fingerprint})`.execute(
      ctx.tx,
    )
    await audit(ctx, { action: 'platform.key-made', subject: String(no) })
  })
  await rename(madePath(folder, no), keyPath(folder, no))
  return no
}

const madePath = (folder: string, no: number): string => `${keyPath(folder, no)}.made`

/** The key that an interrupted rotation made; its file is put in its place, if that was what did not happen any more. */
async function unfinishedKey(db: Db, folder: string): Promise<number> {
  const { no } = (await keysInUse(db)).at(-1)!
  if (existsSync(madePath(folder, no))) await rename(madePath(folder, no), keyPath(folder, no))
  return no
}

async function rewrapAll(
  db: Db,
  { newest, told, batch }: { newest: number } & Required<Pick<Rotation, 'told' | 'batch'>>,
): Promise<void> {
  const waiting = (await keysInUse(db)).filter(({ no }) => no < newest).reduce((n, { locks }) => n + locks, 0)
  let [after, done] = ['00000000-0000-0000-0000-000000000000', 0]
  for (let first = true; ; first = false) {
    const from = first ? sql`true` : sql`subject_id > ${after}`
    const kept = await unitOfWork(
      db,
      system,
    )(({ tx }) => rewrapBatch(tx, sql`${from} and key_no < ${newest}`, batch))
    if (kept.length === 0) return
    after = kept.at(-1)!.subject
    done += kept.length
    told(done, Math.max(done, waiting))
  }
}

async function rewrapBatch(tx: Tx, which: ReturnType<typeof sql>, batch: number): Promise<KeptKey[]> {
  const { rows } = await sql<KeptKey>`
    select subject_id as subject, key_no as "keyNo", wrapped from platform.subject_key where ${which}
    order by subject_id limit ${batch} for no key update
  `.execute(tx)
  const vault = vaultOf(tx)
  const kept = rows.map((row) => vault.rewrap(row))
  await sql`
    update platform.subject_key k set key_no = n.no, wrapped = n.wrapped
    from unnest(${kept.map((k) => k.subject)}::uuid[], ${kept.map((k) => k.keyNo)}::int[],
      ${kept.map((k) => k.wrapped)}::bytea[]) n(id, no, wrapped)
    where k.subject_id = n.id
  `.execute(tx)
  return kept
}

/** Answers false while something is locked with an older one; the foreign key sees also what others commit just now. */
async function forgetOlder(db: Db, newest: number): Promise<boolean> {
  const forgetting = unitOfWork(
    db,
    system,
  )(({ tx }) =>
    sql`delete from platform.installation_key where no > 0 and no < ${newest}`.execute(tx).then(() => true),
  )
  return forgetting.catch((error: { code?: string }) => {
    if (error.code === STILL_USED) return false
    throw error
  })
}

/** PostgreSQL's foreign_key_violation. */
const STILL_USED = '23503'
