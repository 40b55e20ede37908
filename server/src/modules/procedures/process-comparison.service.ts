import type { Ctx } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import { handOvers } from '#process/index.ts'
import { findProcedure } from './catalogue.service.ts'
import type { Limit, ProcedureVersion } from './procedure.ts'
import { getDraft } from './process-drafts.service.ts'
import type { Judged, StepView } from './process-drawing.ts'
import { getVersion } from './process-versions.service.ts'
import { timeLimitFor } from './time-limit.ts'

export type Compared = { draft: string } | { version: string }

/** One of the two: what a process asks of officials, and its procedure of citizens. */
export interface Side {
  name: string
  procedureCode: string | null
  steps: number
  handOvers: number
  decisions: number
  /** The procedure's time limit; what its steps use of it together, 0 to 1, where all have a share. */
  limit: Limit | null
  share: number | null
  documents: number
  /** Papers that the citizen hands in; null without a procedure. */
  papers: number | null
  /** In dong, by the channel that costs least; null where there is no procedure or the catalogue gives words only. */
  fee: number | null
}

export interface ComparedStep {
  key: string
  before: StepView | null
  after: StepView | null
  change: 'same' | 'changed' | 'added' | 'dropped'
}

/** Two processes side by side. Steps are the same when their ids are, so a copy is compared with what it was made from. */
export async function compareProcesses(ctx: Ctx, before: Compared, after: Compared) {
  const [one, two] = [await drawn(ctx, before), await drawn(ctx, after)]
  const code = one.procedureCode ?? two.procedureCode
  return {
    before: await sideOf(ctx, one, one.procedureCode ?? code),
    after: await sideOf(ctx, two, two.procedureCode ?? code),
    steps: comparedSteps(one.steps, two.steps),
  }
}

type Drawn = Judged & { name: string; procedureCode: string | null }

async function drawn(ctx: Ctx, which: Compared): Promise<Drawn> {
  const found =
    'draft' in which ? await getDraft(ctx, which.draft) : named(await getVersion(ctx, which.version))
  if (!found.table) throw invalid('procedures.not_comparable', { problems: found.problems })
  return found
}

const named = <T extends { code: string; version: number }>(version: T) => ({
  ...version,
  name: `${version.code} ${version.version}`,
  procedureCode: /^procedure-(.+)$/.exec(version.code)?.[1] ?? null,
})

async function sideOf(ctx: Ctx, { name, table, steps }: Drawn, code: string | null): Promise<Side> {
  const procedure = code === null ? undefined : await findProcedure(ctx, code)
  return {
    name,
    procedureCode: procedure?.code ?? null,
    steps: steps.length,
    handOvers: handOvers(table!),
    decisions: steps.reduce((sum, step) => sum + step.decisions.length, 0),
    limit: procedure ? timeLimitFor(procedure, null, 'online') : null,
    share: shareOf(steps),
    documents: new Set(steps.flatMap((step) => step.documents)).size,
    papers: procedure ? procedure.components.filter(({ byForm }) => !byForm).length : null,
    fee: procedure ? feeOf(procedure) : null,
  }
}

function shareOf(steps: StepView[]): number | null {
  const shares = steps.flatMap(({ time }) => (time && 'share' in time ? [time.share] : []))
  return shares.length === steps.length ? shares.reduce((sum, share) => sum + share, 0) : null
}

/** By the channel that costs least: what somebody who chooses well pays. */
function feeOf({ fees }: ProcedureVersion): number | null {
  const counted = fees.flatMap(({ channel, amount }) => (amount === null ? [] : [{ channel, amount }]))
  const channels = [...new Set(counted.map(({ channel }) => channel))]
  const sums = channels.map((channel) =>
    counted.filter((fee) => fee.channel === channel).reduce((sum, { amount }) => sum + amount, 0),
  )
  return sums.length > 0 ? Math.min(...sums) : null
}

function comparedSteps(before: StepView[], after: StepView[]): ComparedStep[] {
  const kept = after.map((step) => pair(before.find(({ key }) => key === step.key) ?? null, step))
  const dropped = before.filter(({ key }) => !after.some((step) => step.key === key))
  return [...kept, ...dropped.map((step) => pair(step, null))]
}

function pair(before: StepView | null, after: StepView | null): ComparedStep {
  const key = (after ?? before)!.key
  if (!before) return { key, before, after, change: 'added' }
  if (!after) return { key, before, after, change: 'dropped' }
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return { key, before, after, change: isSame ? 'same' : 'changed' }
}
