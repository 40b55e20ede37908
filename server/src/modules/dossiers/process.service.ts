import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { type Decision, nodesOf, type ProcessTable, type StepNode } from '#process/index.ts'
import { aboutOf } from './about.ts'
import { dossierStepped } from './dossiers.facts.ts'
import { requireOffice, turnsOf } from './dossiers.policy.ts'
import { type Dossier, lockDossier } from './dossiers.repository.ts'
import { isTurn, listStays, listSteps, type Stay, type Token } from './process.repository.ts'
import { recordStep } from './process-history.service.ts'
import { happen, type Level, levelOf } from './process-moves.service.ts'

/** A dossier whose turn is the actor's: locked, fresh, and at a known step of its process. */
export interface Turn {
  dossier: Dossier
  token: Token
  step: StepNode
  level: Level
}

/** What an actor says of where they act: the version they saw and, where they have several turns in one dossier, which. */
export interface At {
  seen?: number | undefined
  turn?: string | undefined
}

/**
 * Locks the dossier and makes sure that the actor's office has it, that it is their turn, and that they saw its latest version.
 * Of several turns it takes the one named, else the only one at which what they want can be done.
 */
export async function takeTurn(
  ctx: Ctx,
  dossierId: string,
  { seen, turn }: At,
  fits: (step: StepNode) => boolean,
): Promise<Turn> {
  const dossier = requireOffice(ctx.actor, await lockDossier(ctx.tx, dossierId))
  await refuseStale(ctx, dossier, seen)
  const stays = await listStays(ctx.tx, dossierId)
  const mine = turnsOf(ctx.actor, stays.filter(isTurn))
  const turns = []
  for (const token of mine)
    if (!turn || token.id === turn) turns.push(await turnAt(ctx, dossier, stays, token))
  if (turns.length === 0) throw conflict('dossiers.stale', { version: dossier.version })
  return theOne(
    turns,
    turns.filter(({ step }) => fits(step)),
  )
}

export const decides =
  (action: string) =>
  ({ decisions }: StepNode): boolean =>
    decisions.some(({ key }) => key === action)

/** For what may be done at any step: whichever of the actor's turns comes first. */
export const anyStep = (): boolean => false

/** A turn at a token that was found among the dossier's. */
export async function turnAt(
  ctx: Ctx,
  dossier: Dossier,
  stays: readonly Stay[],
  token: Token,
): Promise<Turn> {
  const level = await levelOf(ctx, dossier, stays, token)
  return { dossier, token, level, step: stepOf(level.table, token.step) }
}

function theOne(turns: Turn[], fitting: Turn[]): Turn {
  if (fitting.length < 2) return fitting[0] ?? turns[0]!
  const at = fitting.map(({ token, step }) => ({ turn: token.id, step: step.key, name: step.name }))
  throw conflict('dossiers.which_turn', { turns: at })
}

/** A decision on an old version is refused, and shown what was done since. */
export async function refuseStale(ctx: Ctx, dossier: Dossier, seen: number | undefined): Promise<void> {
  if (seen === undefined || seen === dossier.version) return
  const since = (await listSteps(ctx.tx, dossier.id)).filter((s) => s.on_version >= seen)
  const changes = since.map((s) => ({
    step: s.step,
    action: s.action,
    by: s.actor_name,
    at: s.left_at.toISOString(),
  }))
  throw conflict('dossiers.stale', { version: dossier.version, seen, state: dossier.state, changes })
}

export interface Advance {
  note?: string | null
  assigneeId?: string | null
  /** The dossier as it stands after the change that goes with this step, where that changed its due time. */
  dueAt?: Date | null
}

/**
 * Does one action of the step: the history gets its row, the tokens move on or end, and the fact says so. Nobody goes on while the
 * citizen is asked for more, or while the clock stands: what they wait for is to be looked at first.
 */
export async function advance(
  ctx: Ctx,
  { dossier, token, step, level }: Turn,
  action: string,
  { note, assigneeId, dueAt }: Advance = {},
): Promise<void> {
  if (dossier.state === 'supplement_requested')
    throw conflict('dossiers.not_in_this_state', { state: dossier.state, version: dossier.version })
  if (dossier.paused_for) throw conflict('dossiers.clock_stands')
  const { to } = decisionOf(step, action)
  await recordStep(ctx, dossier, token, action, note ?? null)
  const now = dueAt === undefined ? dossier : { ...dossier, due_at: dueAt }
  const event = { event: 'decide', token: token.id, step: step.key, decision: action } as const
  const given = assigneeId ? { at: to, to: assigneeId } : null
  const { entered, ended } = await happen(ctx, now, level, event, given)
  await publish(ctx, dossierStepped, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), from: step.key, action, to: ended ? 'end' : entered.join(',') },
  })
}

export function stepOf(table: ProcessTable, key: string): StepNode {
  const node = nodesOf(table).get(key)
  if (node?.kind !== 'step') throw new Error(`The process has no step ${key}`)
  return node
}

/** One decision of a step. Refuses what cannot be decided there. */
export function decisionOf(step: StepNode, action: string): Decision {
  const found = step.decisions.find(({ key }) => key === action)
  if (!found) throw conflict('dossiers.not_at_this_step', { step: step.key })
  return found
}
