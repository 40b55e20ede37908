import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { getProcess } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { submitterOf } from './acting-view.service.ts'
import { type Extension, extensionsOf } from './clock/extensions.repository.ts'
import type { Dossier } from './dossiers.repository.ts'
import { findSupplement, type Supplement } from './notices.repository.ts'
import {
  type ClockInterval,
  isTurn,
  listIntervals,
  listStays,
  listSteps,
  type Stay,
  type Step,
  type Token,
} from './process.repository.ts'
import { type Turn, turnAt } from './process.service.ts'
import { findResult, type Result } from './results.repository.ts'
import type { Branch, Story } from './timeline.ts'

/** What the timeline needs, in full rows, with the clock's intervals and the process it runs by. */
export interface FullStory extends Story {
  dossier: Dossier
  steps: Step[]
  /** Every turn that somebody has, with its step. */
  turns: (Turn & { holder: { unit: string; name: string | null } })[]
  intervals: ClockInterval[]
  extensions: Extension[]
  supplement: Supplement | undefined
  result: Result | undefined
}

/** Everything that happened to a dossier and where it stands, from its rows. Who may read it is the caller's to decide. */
export async function readStory(ctx: Ctx, dossier: Dossier): Promise<FullStory> {
  const { tx, now } = ctx
  const [stays, steps, intervals, extensions, supplement, result, submitter] = await Promise.all([
    listStays(tx, dossier.id),
    listSteps(tx, dossier.id),
    listIntervals(tx, dossier.id),
    extensionsOf(tx, dossier.id),
    findSupplement(tx, dossier.id),
    findResult(tx, dossier.id),
    submitterOf(ctx, dossier),
  ])
  const turns = await turnsIn(ctx, dossier, stays)
  const waits = stays.filter(({ kind }) => kind === 'timer' || kind === 'receive' || kind === 'service')
  return {
    dossier,
    turns,
    branches: [...turns.map(({ token, holder }) => ({ token, holder })), ...waits.map(branchOf)],
    now,
    steps,
    intervals,
    extensions,
    supplement,
    result,
    submitter,
    stepNames: await namesIn(ctx, dossier, stays),
  }
}

async function turnsIn(ctx: Ctx, dossier: Dossier, stays: readonly Stay[]): Promise<FullStory['turns']> {
  const turns = []
  for (const token of stays.filter(isTurn))
    turns.push({ ...(await turnAt(ctx, dossier, stays, token)), holder: await holderOf(ctx, token) })
  return turns
}

/** What waits for no person. */
const branchOf = (stay: Stay): Branch => ({ token: stay, holder: null })

/** Names of the nodes of the dossier's process, and of those that are called now. */
async function namesIn(ctx: Ctx, dossier: Dossier, stays: readonly Stay[]) {
  const called = stays.flatMap(({ runs_version_id: id }) => (id ? [id] : []))
  const versions = new Set([...called, dossier.process_version_id])
  const names = []
  for (const id of versions)
    for (const { key, name } of (await getProcess(ctx, id)).table.nodes) names.push([key, name] as const)
  return Object.fromEntries(names)
}

async function holderOf(ctx: Ctx, token: Token): Promise<{ unit: string; name: string | null }> {
  const [unit, name] = await Promise.all([
    getUnit(ctx, token.unit_id),
    token.assignee_id ? accountName(ctx, token.assignee_id) : null,
  ])
  return { unit: unit.name, name }
}
