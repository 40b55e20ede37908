import { calledProcess, getProcess } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import {
  begin,
  type Effect,
  type Event,
  type Fired,
  fire,
  type Token as GameToken,
  nodesOf,
  type ProcessTable,
  type Refused,
} from '#process/index.ts'
import type { Dossier } from './dossiers.repository.ts'
import { insertStays, isTurn, listStays, markFired, type Stay, takeStays } from './process.repository.ts'
import { factsFor } from './process-facts.service.ts'
import { INTERRUPTED, recordStep } from './process-history.service.ts'
import { placeOf, timerDue } from './process-places.service.ts'
import { changesOf, stateOf } from './process-state.ts'
import { insertTimers } from './timers.repository.ts'

/** A process under way: the dossier's own, or one that a token of it called. */
export interface Level {
  table: ProcessTable
  /** The token that called it; null for the dossier's own process. */
  calledBy: string | null
  stays: Stay[]
}

/** Where the dossier's work stands after something happened. */
export interface Moved {
  /** Keys of the nodes at which tokens have come to stand, in the order in which they came. */
  entered: string[]
  ended: boolean
}

/** Puts a dossier at the beginning of its process. */
export const startProcess = (ctx: Ctx, dossier: Dossier): Promise<Moved> =>
  startLevel(ctx, dossier, dossier.process_version_id, null)

async function startLevel(
  ctx: Ctx,
  dossier: Dossier,
  versionId: string,
  calledBy: string | null,
): Promise<Moved> {
  const { table } = await getProcess(ctx, versionId)
  const fired = begin(table, await factsFor(ctx, dossier, table))
  return settle(ctx, dossier, { table, calledBy, stays: [] }, fired, null)
}

/** The process in which a token stands. */
export async function levelOf(
  ctx: Ctx,
  dossier: Dossier,
  stays: readonly Stay[],
  { called_by: calledBy }: Pick<Stay, 'called_by'>,
): Promise<Level> {
  const call = stays.find(({ id }) => id === calledBy)
  const { table } = await getProcess(ctx, call?.runs_version_id ?? dossier.process_version_id)
  return { table, calledBy, stays: stays.filter((stay) => stay.called_by === calledBy) }
}

/**
 * Lets something happen to a dossier, which must be locked, and writes down all that follows. Refuses with `dossiers.stale` what
 * is about a token that stands there no more. Whoever is given work gets the step to which their giver's decision leads.
 */
export async function happen(
  ctx: Ctx,
  dossier: Dossier,
  level: Level,
  event: Event,
  given: { at: string; to: string } | null = null,
): Promise<Moved> {
  const { table, stays } = level
  const fired = fire(table, stateOf(stays), event, await factsFor(ctx, dossier, table))
  return settle(ctx, dossier, level, fired, given)
}

async function settle(
  ctx: Ctx,
  dossier: Dossier,
  level: Level,
  fired: Fired | Refused,
  given: { at: string; to: string } | null,
): Promise<Moved> {
  if ('refused' in fired) throw conflict('dossiers.stale', { version: dossier.version })
  const { taken, marked, entered } = changesOf(level.stays, fired)
  await interrupt(ctx, dossier, taken, fired.effects)
  if (!(await takeStays(ctx.tx, taken))) throw conflict('dossiers.stale', { version: dossier.version })
  for (const { id, fired: borders } of marked) await markFired(ctx.tx, id, borders)
  const rowIds = new Map(entered.map(({ id }) => [id, newId()]))
  await insertStays(ctx.tx, await rowsOf(ctx, dossier, level, entered, rowIds, given))
  await setTimers(ctx, dossier, fired.effects, rowIds)
  await startCalls(ctx, dossier, fired.effects, rowIds)
  if (fired.state.ended && level.calledBy) await returnTo(ctx, dossier, level.calledBy)
  return { entered: entered.map(({ node }) => node), ended: fired.state.ended }
}

/** Steps that are taken from somebody go into the history too. */
async function interrupt(ctx: Ctx, dossier: Dossier, taken: Stay[], effects: Effect[]): Promise<void> {
  const cancelled = new Set(effects.flatMap((e) => (e.effect === 'cancel' ? [e.token] : [])))
  const calls = taken.filter(({ id, kind }) => kind === 'call' && cancelled.has(id))
  const inside = calls.length > 0 ? await insideOf(ctx, dossier, calls) : []
  for (const stay of [...taken.filter(({ id }) => cancelled.has(id)), ...inside])
    if (isTurn(stay)) await recordStep(ctx, dossier, stay, INTERRUPTED, null)
}

/** Everything that stands in called processes, however deep. */
async function insideOf(ctx: Ctx, dossier: Dossier, calls: readonly Stay[]): Promise<Stay[]> {
  const stays = await listStays(ctx.tx, dossier.id)
  const outer = new Set(calls.map(({ id }) => id))
  for (const id of outer) for (const stay of stays) if (stay.called_by === id) outer.add(stay.id)
  return stays.filter(({ called_by }) => called_by !== null && outer.has(called_by))
}

async function rowsOf(
  ctx: Ctx,
  dossier: Dossier,
  { table, calledBy }: Level,
  entered: readonly GameToken[],
  rowIds: ReadonlyMap<string, string>,
  given: { at: string; to: string } | null,
) {
  const nodes = nodesOf(table)
  const rows = []
  for (const { id, node: key, within, arm, decision } of entered) {
    const node = nodes.get(key)!
    rows.push({
      id: rowIds.get(id)!,
      dossier_id: dossier.id,
      step: key,
      kind: node.kind,
      within: within === undefined ? null : (rowIds.get(within) ?? within),
      called_by: calledBy,
      arm: arm ?? null,
      decision: decision ?? null,
      entered_at: ctx.now,
      runs_version_id:
        node.kind === 'call'
          ? (await calledProcess(ctx, node.process, node.version!)).processVersionId
          : null,
      ...(node.kind === 'step' && (await placeOf(ctx, dossier, node, given?.at === key ? given.to : null))),
    })
  }
  return rows
}

async function setTimers(
  ctx: Ctx,
  dossier: Dossier,
  effects: readonly Effect[],
  rowIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = []
  for (const effect of effects) {
    const token = effect.effect === 'timer' && rowIds.get(effect.token)
    if (!token) continue
    rows.push({
      id: newId(),
      dossier_id: dossier.id,
      token_id: token,
      border: effect.timer,
      due_at: await timerDue(ctx, effect.due),
      is_date: 'at' in effect.due,
    })
  }
  await insertTimers(ctx.tx, rows)
}

async function startCalls(
  ctx: Ctx,
  dossier: Dossier,
  effects: readonly Effect[],
  rowIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const effect of effects) {
    const call = effect.effect === 'call' && rowIds.get(effect.token)
    if (!call) continue
    const { processVersionId } = await calledProcess(ctx, effect.process, effect.version!)
    await startLevel(ctx, dossier, processVersionId, call)
  }
}

/** Takes away what is still under way when the dossier itself has come to its end: nobody is left with work on it. */
export async function endProcess(ctx: Ctx, dossier: Dossier): Promise<void> {
  const stays = await listStays(ctx.tx, dossier.id)
  for (const stay of stays) if (isTurn(stay)) await recordStep(ctx, dossier, stay, INTERRUPTED, null)
  await takeStays(ctx.tx, stays)
}

/** A called process has ended: its caller goes on. */
async function returnTo(ctx: Ctx, dossier: Dossier, calledBy: string): Promise<void> {
  const stays = await listStays(ctx.tx, dossier.id)
  const call = stays.find(({ id }) => id === calledBy)!
  await happen(ctx, dossier, await levelOf(ctx, dossier, stays, call), { event: 'callEnded', token: call.id })
}
