import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { getProcess, type ProcessDefinition, type ProcessStep } from '#modules/procedures/index.ts'
import { workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { aboutOf } from './about.ts'
import { stepDueAt } from './clock.ts'
import { dossierStepped } from './dossiers.facts.ts'
import { requireOffice, requireTurn } from './dossiers.policy.ts'
import { type Dossier, lockDossier } from './dossiers.repository.ts'
import {
  appendStep,
  deleteToken,
  findToken,
  insertToken,
  listSteps,
  moveToken,
  type Token,
} from './process.repository.ts'

/** A dossier whose turn is the actor's: locked, fresh, and at a known step of its process. */
export interface Turn {
  dossier: Dossier
  token: Token
  step: ProcessStep
  definition: ProcessDefinition
}

/** Puts a dossier at the first step of its process. */
export async function startProcess(ctx: Ctx, dossier: Dossier, definition: ProcessDefinition): Promise<void> {
  const step = stepOf(definition, definition.start)
  await insertToken(ctx.tx, {
    id: newId(),
    dossier_id: dossier.id,
    ...(await placeOf(ctx, dossier, step, null)),
  })
}

/** Locks the dossier and makes sure that the actor's office has it, that it is their turn, and that they saw its latest version. */
export async function takeTurn(ctx: Ctx, dossierId: string, seen: number | undefined): Promise<Turn> {
  const dossier = requireOffice(ctx.actor, await lockDossier(ctx.tx, dossierId))
  await refuseStale(ctx, dossier, seen)
  const token = requireTurn(ctx.actor, await findToken(ctx.tx, dossierId))
  const definition = await definitionOf(ctx, dossier)
  return { dossier, token, step: stepOf(definition, token.step), definition }
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
 * Does one action of the step: the history gets its row, the token moves on or ends, and the fact says so. Nobody goes on while the
 * citizen is asked for more, or while the clock stands: what they wait for is to be looked at first.
 */
export async function advance(
  ctx: Ctx,
  turn: Turn,
  action: string,
  { note, assigneeId, dueAt }: Advance = {},
): Promise<void> {
  const { dossier, token, step, definition } = turn
  if (dossier.state === 'supplement_requested')
    throw conflict('dossiers.not_in_this_state', { state: dossier.state, version: dossier.version })
  if (dossier.paused_for) throw conflict('dossiers.clock_stands')
  const to = targetOf(step, action)
  await recordStep(ctx, turn, action, note ?? null)
  if (to === null) await deleteToken(ctx.tx, token.id)
  else {
    const due = dueAt === undefined ? dossier.due_at : dueAt
    const next = stepOf(definition, to)
    const place = await placeOf(ctx, { ...dossier, due_at: due }, next, assigneeId ?? null)
    if (!(await moveToken(ctx.tx, token, place)))
      throw conflict('dossiers.stale', { version: dossier.version })
  }
  await publish(ctx, dossierStepped, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), from: step.key, action, to: to ?? 'end' },
  })
}

/** Writes what was done at a step into the history, and by whom. */
export async function recordStep(
  ctx: Ctx,
  { dossier, token }: Turn,
  action: string,
  note: string | null,
): Promise<void> {
  await appendStep(ctx.tx, {
    dossier_id: dossier.id,
    step: token.step,
    action,
    role: token.role,
    unit_id: token.unit_id,
    unit_name: (await getUnit(ctx, token.unit_id)).name,
    actor_id: ctx.actor.id,
    actor_name: await accountName(ctx, ctx.actor.id),
    note,
    entered_at: token.entered_at,
    left_at: ctx.now,
    due_at: token.due_at,
    on_version: dossier.version,
  })
}

/** The process on which the dossier started, whatever was published since. */
export const definitionOf = async (ctx: Ctx, dossier: Dossier): Promise<ProcessDefinition> =>
  (await getProcess(ctx, dossier.process_version_id)).definition

export function stepOf(definition: ProcessDefinition, key: string): ProcessStep {
  const step = definition.steps.find((s) => s.key === key)
  if (!step) throw new Error(`The process has no step ${key}`)
  return step
}

/** Where an action leads; `null` ends the process. Refuses an action that the step does not have. */
export function targetOf(step: ProcessStep, action: string): string | null {
  const found = step.actions.find((a) => a.key === action)
  if (!found) throw conflict('dossiers.not_at_this_step', { step: step.key })
  return found.to
}

async function placeOf(ctx: Ctx, dossier: Dossier, step: ProcessStep, assigneeId: string | null) {
  return {
    step: step.key,
    role: step.role,
    unit_id: step.unitRole === 'one_stop' ? dossier.desk_unit_id : dossier.unit_id,
    assignee_id: assigneeId,
    entered_at: ctx.now,
    due_at: dossier.due_at && stepDueAt(await workingCalendar(ctx), ctx.now, dossier.due_at, step.share),
  }
}
