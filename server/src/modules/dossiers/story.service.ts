import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import type { ProcessDefinition } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { submitterOf } from './acting-view.service.ts'
import { type Extension, extensionsOf } from './clock/extensions.repository.ts'
import type { Dossier } from './dossiers.repository.ts'
import { findSupplement, type Supplement } from './notices.repository.ts'
import {
  type ClockInterval,
  findToken,
  listIntervals,
  listSteps,
  type Step,
  type Token,
} from './process.repository.ts'
import { definitionOf } from './process.service.ts'
import { findResult, type Result } from './results.repository.ts'
import type { Story } from './timeline.ts'

/** What the timeline needs, in full rows, with the clock's intervals and the process it runs by. */
export interface FullStory extends Story {
  dossier: Dossier
  steps: Step[]
  token: Token | undefined
  definition: ProcessDefinition
  intervals: ClockInterval[]
  extensions: Extension[]
  supplement: Supplement | undefined
  result: Result | undefined
}

/** Everything that happened to a dossier and where it stands, from its rows. Who may read it is the caller's to decide. */
export async function readStory(ctx: Ctx, dossier: Dossier): Promise<FullStory> {
  const { tx, now } = ctx
  const [token, definition, steps, intervals, extensions, supplement, result, submitter] = await Promise.all([
    findToken(tx, dossier.id),
    definitionOf(ctx, dossier),
    listSteps(tx, dossier.id),
    listIntervals(tx, dossier.id),
    extensionsOf(tx, dossier.id),
    findSupplement(tx, dossier.id),
    findResult(tx, dossier.id),
    submitterOf(ctx, dossier),
  ])
  const stepNames = Object.fromEntries(definition.steps.map(({ key, name }) => [key, name]))
  const holder = token ? await holderOf(ctx, token) : null
  return {
    dossier,
    token,
    definition,
    now,
    steps,
    intervals,
    extensions,
    supplement,
    result,
    holder,
    submitter,
    stepNames,
  }
}

async function holderOf(ctx: Ctx, token: Token): Promise<NonNullable<Story['holder']>> {
  const [unit, name] = await Promise.all([
    getUnit(ctx, token.unit_id),
    token.assignee_id ? accountName(ctx, token.assignee_id) : null,
  ])
  return { unit: unit.name, name }
}
