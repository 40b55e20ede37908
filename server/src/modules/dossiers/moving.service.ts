import { getProcess, type ProcessVersion, processOf } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { boundaryOf, nodesOf, type ProcessNode, type Timer, type Words } from '#process/index.ts'
import { aboutOf } from './about.ts'
import { processMoved } from './dossiers.facts.ts'
import { requireOffice } from './dossiers.policy.ts'
import { type Dossier, findDossier, lockDossier, updateDossier } from './dossiers.repository.ts'
import { isAliveAt, type Place, placesIn } from './moving.ts'
import { isTurn, listStays, moveStay, type Stay } from './process.repository.ts'
import { type At, refuseStale } from './process.service.ts'
import { recordStep } from './process-history.service.ts'
import { placeOf, timerDue } from './process-places.service.ts'
import { dropTimers, insertTimers, timersOf } from './timers.repository.ts'

/** What would become of a dossier that moved to the process that is in use now for new ones. */
export interface MovePreview {
  from: { code: string; version: number }
  to: { code: string; version: number }
  /** Nothing to move to: the dossier stands on it already, or has come to its end. */
  isThere: boolean
  /** Each token: where it stands and where it would; `to` null where its step has gone and another must be named. */
  tokens: { step: string; name: Words; to: string | null; toName: Words | null }[]
  /** Steps of now that the other process has no more, and those that it has besides. */
  lost: { key: string; name: Words }[]
  gained: { key: string; name: Words }[]
  /** Whether the dossier could go on to an end from there; null while a place is missing. */
  goesOn: boolean | null
}

type Named = Readonly<Record<string, string>>

export async function previewMove(ctx: Ctx, id: string): Promise<MovePreview> {
  const dossier = requireOffice(ctx.actor, await findDossier(ctx.tx, id))
  return previewOf(dossier, await planOf(ctx, dossier, {}))
}

interface Plan {
  from: ProcessVersion
  to: ProcessVersion
  places: Place[]
}

async function planOf(ctx: Ctx, dossier: Dossier, named: Named): Promise<Plan> {
  const from = await getProcess(ctx, dossier.process_version_id)
  const to = await processOf(ctx, dossier.procedure_version_id)
  // what was called goes on in its own version, under the call that stays
  const stays = (await listStays(ctx.tx, dossier.id)).filter(({ called_by }) => called_by === null)
  return { from, to, places: placesIn(from.table, to.table, stays, named) }
}

function previewOf(dossier: Dossier, { from, to, places }: Plan): MovePreview {
  const [before, after] = [nodesOf(from.table), nodesOf(to.table)]
  const steps = (nodes: ReadonlyMap<string, ProcessNode>, without: ReadonlyMap<string, ProcessNode>) =>
    [...nodes.values()]
      .filter(({ kind, key }) => kind === 'step' && !without.has(key))
      .map(({ key, name }) => ({ key, name }))
  return {
    from: { code: from.code, version: from.version },
    to: { code: to.code, version: to.version },
    isThere: from.processVersionId === to.processVersionId || places.length === 0,
    tokens: places.map(({ stay, to: key }) => ({
      step: stay.step,
      name: before.get(stay.step)!.name,
      to: key,
      toName: key === null ? null : after.get(key)!.name,
    })),
    lost: steps(before, after),
    gained: steps(after, before),
    goesOn: places.some(({ to: key }) => key === null) ? null : isAliveAt(to.table, places, dossier.state),
  }
}

export interface Move {
  reason: string
  /** For tokens whose step has gone: the step at which each shall stand, by the key of the old one. */
  places?: Named | undefined
}

/**
 * Moves a running dossier to the process in use, because somebody who may wants it and says why. Refuses with
 * `dossiers.step_gone` where a token has no place, and with `dossiers.move_gets_stuck` where no way would lead on from there.
 */
export async function moveProcess(
  ctx: Ctx,
  id: string,
  { reason, places = {} }: Move,
  { seen }: At,
): Promise<{ version: number }> {
  const dossier = requireOffice(ctx.actor, await lockDossier(ctx.tx, id))
  await refuseStale(ctx, dossier, seen)
  const plan = await planOf(ctx, dossier, places)
  requirePossible(dossier, plan)
  await noteMove(ctx, dossier, plan, reason)
  for (const place of plan.places) await moveOne(ctx, dossier, plan, place)
  const set = { process_version_id: plan.to.processVersionId }
  const { version } = await updateDossier(ctx.tx, id, set, ctx.now)
  return { version }
}

function requirePossible(dossier: Dossier, plan: Plan): void {
  const { isThere, tokens, goesOn } = previewOf(dossier, plan)
  if (isThere) throw conflict('dossiers.nowhere_to_move')
  const gone = tokens.filter(({ to }) => to === null).map(({ step, name }) => ({ step, name }))
  if (gone.length > 0) throw invalid('dossiers.step_gone', { steps: gone })
  if (!goesOn) throw invalid('dossiers.move_gets_stuck')
}

/** The history tells it at each step under way, with the reason; the fact tells from which version to which. */
async function noteMove(
  ctx: Ctx,
  dossier: Dossier,
  { from, to, places }: Plan,
  reason: string,
): Promise<void> {
  for (const { stay } of places)
    if (isTurn(stay)) await recordStep(ctx, dossier, stay, 'move_process', reason)
  await publish(ctx, processMoved, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), from: from.processVersionId, to: to.processVersionId },
  })
}

async function moveOne(
  ctx: Ctx,
  dossier: Dossier,
  { from, to }: Plan,
  { stay, to: key }: Place,
): Promise<void> {
  const node = nodesOf(to.table).get(key!)!
  const borders = boundaryOf(node).map((border) => border.key)
  const fired = stay.fired.filter((border) => borders.includes(border))
  await moveStay(ctx.tx, stay, { step: key!, fired, ...(await officeOf(ctx, dossier, stay, node)) })
  await renewTimers(ctx, dossier, { ...stay, fired }, nodesOf(from.table).get(stay.step)!, node)
}

/** Who is at work on a step stays so, unless it is for others now. */
async function officeOf(ctx: Ctx, dossier: Dossier, stay: Stay, node: ProcessNode) {
  if (node.kind !== 'step') return {}
  const place = await placeOf(ctx, dossier, node, stay.assignee_id)
  const isTheirs = place.role === stay.role && place.unit_id === stay.unit_id
  return {
    ...place,
    assignee_id: isTheirs ? stay.assignee_id : null,
    due_at: isTheirs ? stay.due_at : place.due_at,
  }
}

/** Timers that are the same before and after run on; others go, and what is new begins now. */
async function renewTimers(
  ctx: Ctx,
  dossier: Dossier,
  stay: Stay,
  before: ProcessNode,
  after: ProcessNode,
): Promise<void> {
  const [old, wanted] = [timersAt(before), timersAt(after)]
  const same = (border: string | null) =>
    JSON.stringify(old.get(border)) === JSON.stringify(wanted.get(border))
  const set = await timersOf(ctx.tx, stay.id)
  const gone = set.filter(({ border }) => !wanted.has(border) || !same(border))
  await dropTimers(
    ctx.tx,
    gone.map(({ id }) => id),
  )
  const kept = new Set(
    set.filter(({ border }) => wanted.has(border) && same(border)).map(({ border }) => border),
  )
  const rows = []
  for (const [border, timer] of wanted) {
    if (kept.has(border) || (border !== null && stay.fired.includes(border))) continue
    const due = { due_at: await timerDue(ctx, timer), is_date: 'at' in timer }
    rows.push({ id: newId(), dossier_id: dossier.id, token_id: stay.id, border, ...due })
  }
  await insertTimers(ctx.tx, rows)
}

function timersAt(node: ProcessNode): Map<string | null, Timer> {
  if (node.kind === 'timer') return new Map([[null, node.timer]])
  const events = node.kind === 'race' ? node.options : boundaryOf(node)
  return new Map(events.flatMap(({ key, on }) => ('timer' in on ? [[key, on.timer] as const] : [])))
}
