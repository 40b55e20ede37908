import { type Ctx, system, unitOfWork } from '../context.ts'
import type { Db } from '../db.ts'
import { digestOf, encodeLeaf, leafHash, newKey } from './leaf.ts'
import {
  type Beginning,
  beginning,
  edgeTiles,
  insertLeaves,
  type LoggedRow,
  lockLog,
  movePosition,
  putTiles,
  rowsDue,
  stillPicture,
} from './log.repository.ts'
import { type Logged, type LoggedSubject, STATES, type State } from './logged.ts'
import { insertStates, newsOf } from './states.repository.ts'
import { grownTiles } from './tiles.ts'

/** Rows of each table taken at once. */
export const BATCH = 1000
const FACTS = 'platform.fact'

interface Entry {
  kind: string
  row: LoggedRow
}

/**
 * Appends what was committed since to the log, at most one batch; answers how many leaves came to it. Rows, their leaves and the place
 * up to which was read commit together, so that a killed sequencer leaves nothing half; while one works, another finds nothing to do.
 */
export async function sequence(db: Db, logged: Logged): Promise<number> {
  return unitOfWork(
    db,
    system,
  )(async (ctx) => {
    await stillPicture(ctx.tx)
    if (!(await lockLog(ctx.tx))) return 0
    const found = await Promise.all(logged.tables.map((table) => rowsDue(ctx.tx, table, BATCH)))
    const entries = logged.tables.flatMap(({ table }, i) => found[i]!.map((row) => ({ kind: table, row })))
    if (entries.length === 0) return 0
    for (const subject of logged.subjects) entries.push(...(await statesDue(ctx, subject, entries)))
    await append(ctx, await beginning(ctx.tx), entries)
    for (const [i, { table }] of logged.tables.entries())
      if (found[i]!.length > 0) await movePosition(ctx.tx, table, found[i]!.at(-1)!)
    return entries.length
  })
}

/** Appends everything that is due. */
export async function sequenceAll(db: Db, logged: Logged): Promise<number> {
  let all = 0
  for (let more = await sequence(db, logged); more > 0; more = await sequence(db, logged)) all += more
  return all
}

async function append(ctx: Ctx, start: Beginning, entries: readonly Entry[]): Promise<void> {
  const leaves = entries.map(({ kind, row }, i) => {
    const key = newKey()
    const { at, horizon } = start
    const leaf = { index: start.size + i, kind, id: row.id, at, horizon, digest: digestOf(key, row.row) }
    return { ...leaf, key, hash: leafHash(encodeLeaf(leaf)) }
  })
  const edge = await edgeTiles(ctx.tx, start.size)
  await insertLeaves(ctx.tx, start, leaves)
  await putTiles(
    ctx.tx,
    grownTiles(
      start.size,
      edge,
      leaves.map(({ hash }) => hash),
    ),
  )
}

/** The state of every subject to which something happened in this batch, as it stands in this picture of the database. */
async function statesDue(
  { tx }: Ctx,
  { kind, topics, statesOf }: LoggedSubject,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const facts = entries.filter((entry) => entry.kind === FACTS).map(({ row }) => JSON.parse(row.row))
  const subjects = new Set<string>(facts.filter((f) => f.topic.startsWith(topics)).map((f) => f.subject))
  if (subjects.size === 0) return []
  const news = await newsOf(tx, kind, topics, [...subjects])
  const states = new Map((await statesOf(tx, [...subjects])).map(({ id, state }) => [id, state]))
  const logs = news.flatMap((one) => {
    const state = states.get(one.subject)
    return state ? [{ ...one, state, was: changed(one.last, state) }] : []
  })
  return (await insertStates(tx, kind, logs)).map((row) => ({ kind: STATES, row }))
}

/** The earlier value of every field that changed. */
function changed(last: State | null, state: State): Record<string, unknown> {
  const before = last ?? ({} as Partial<State>)
  const fields = Object.keys(state).filter((field) => (before[field] ?? null) !== state[field])
  return Object.fromEntries(fields.map((field) => [field, before[field] ?? null]))
}
