import { lockDossier } from '#modules/dossiers/dossiers.repository.ts'
import { isTurn, listStays } from '#modules/dossiers/process.repository.ts'
import { advance, turnAt } from '#modules/dossiers/process.service.ts'
import { happen, levelOf, startProcess } from '#modules/dossiers/process-moves.service.ts'
import { type Ctx, system, unitOfWork } from '#platform/context.ts'
import { connect, type Db } from '#platform/db.ts'
import { newDrafts } from './asks.ts'
import { judge, type Measure } from './measures.ts'
import type { Stage } from './stage.ts'

const AT_ONCE = 16
const DRAFTS_PER_SECOND = 1500
/** What is decided at the five steps of the process that every procedure has. */
const DECISIONS = ['accept', 'assign', 'propose', 'approve', 'return']

type Step = (ctx: Ctx, dossierId: string, decision: string) => Promise<void>

/**
 * Processes of five steps from their beginning to their end, each step a transaction of its own that is on the disk when it answers:
 * by the engine alone, through the services with history, facts and audit, and by the bare rows of the tokens.
 */
export async function measureProcess(stage: Stage, seconds: number): Promise<Measure[]> {
  const db = connect({ url: stage.appUrl, max: AT_ONCE, keys: stage.keys })
  try {
    const limit = await bareRows(stage, seconds)
    const engine = await perSecond(stage, seconds, (id) => runThrough(db, id, byTheEngine))
    const services = await perSecond(stage, seconds, (id) => runThrough(db, id, byTheServices))
    return [
      judge({
        name: 'processes of 5 steps, engine',
        value: engine,
        unit: '/s',
        limit,
        goal: { atLeast: 1000 },
      }),
      judge({
        name: 'processes of 5 steps, services',
        value: services,
        unit: '/s',
        limit,
        goal: { atLeast: 300 },
      }),
    ]
  } finally {
    await db.destroy()
  }
}

async function runThrough(db: Db, dossierId: string, step: Step): Promise<void> {
  const change = unitOfWork(db, system)
  await change(async (ctx) => startProcess(ctx, (await lockDossier(ctx.tx, dossierId))!))
  for (const decision of DECISIONS) await change((ctx) => step(ctx, dossierId, decision))
}

const byTheEngine: Step = async (ctx, dossierId, decision) => {
  const dossier = (await lockDossier(ctx.tx, dossierId))!
  const stays = await listStays(ctx.tx, dossierId)
  const [token] = stays
  const event = { event: 'decide', token: token!.id, step: token!.step, decision } as const
  await happen(ctx, dossier, await levelOf(ctx, dossier, stays, token!), event)
}

const byTheServices: Step = async (ctx, dossierId, decision) => {
  const dossier = (await lockDossier(ctx.tx, dossierId))!
  const stays = await listStays(ctx.tx, dossierId)
  await advance(ctx, await turnAt(ctx, dossier, stays, stays.filter(isTurn)[0]!), decision)
}

/** The rows that the engine takes and puts, with nothing around them but their transactions. */
async function bareRows(stage: Stage, seconds: number): Promise<number> {
  const db = connect({ url: stage.appUrl, max: AT_ONCE })
  const change = unitOfWork(db, system)
  const put = (ctx: Ctx, id: string, step: string) =>
    ctx.tx
      .insertInto('dossiers.token')
      .values({ id, dossier_id: id, step, role: 'specialist', unit_id: id, entered_at: ctx.now })
      .execute()
  const take = (ctx: Ctx, id: string) => ctx.tx.deleteFrom('dossiers.token').where('id', '=', id).execute()
  const run = async (id: string): Promise<void> => {
    await change((ctx) => put(ctx, id, 'start'))
    for (const step of DECISIONS)
      await change(async (ctx) => {
        await take(ctx, id)
        if (step !== 'return') await put(ctx, id, step)
      })
  }
  try {
    return await perSecond(stage, seconds, run)
  } finally {
    await db.destroy()
  }
}

/** As many at once as there are connections; each dossier once. */
async function perSecond(stage: Stage, seconds: number, run: (id: string) => Promise<void>): Promise<number> {
  const ids = (await newDrafts(stage.cast, Math.ceil(seconds * DRAFTS_PER_SECOND))).map(({ id }) => id)
  const until = performance.now() + seconds * 1000
  const began = performance.now()
  let done = 0
  const worker = async (): Promise<void> => {
    for (let id = ids.pop(); id && performance.now() < until; id = ids.pop()) {
      await run(id)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return done / ((performance.now() - began) / 1000)
}
