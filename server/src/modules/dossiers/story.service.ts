import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
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

/** What the timeline needs, in full rows, with the clock's intervals. */
export interface FullStory extends Story {
  dossier: Dossier
  steps: Step[]
  token: Token | undefined
  intervals: ClockInterval[]
  supplement: Supplement | undefined
  result: Result | undefined
}

/** Everything that happened to a dossier and where it stands, from its rows. Who may read it is the caller's to decide. */
export async function readStory(ctx: Ctx, dossier: Dossier): Promise<FullStory> {
  const { tx, now } = ctx
  const token = await findToken(tx, dossier.id)
  const { steps } = await definitionOf(ctx, dossier)
  return {
    dossier,
    token,
    now,
    steps: await listSteps(tx, dossier.id),
    intervals: await listIntervals(tx, dossier.id),
    supplement: await findSupplement(tx, dossier.id),
    result: await findResult(tx, dossier.id),
    holder: token ? await holderOf(ctx, token) : null,
    stepNames: Object.fromEntries(steps.map(({ key, name }) => [key, name])),
  }
}

async function holderOf(ctx: Ctx, token: Token): Promise<NonNullable<Story['holder']>> {
  const name = token.assignee_id ? await accountName(ctx, token.assignee_id) : null
  return { unit: (await getUnit(ctx, token.unit_id)).name, name }
}
