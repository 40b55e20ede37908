import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import type { Facts, ProcessTable } from '#process/index.ts'
import { readingOf } from './dossiers.readings.ts'
import type { Dossier } from './dossiers.repository.ts'
import { lastDecisions } from './process.repository.ts'
import { findResult } from './results.repository.ts'

/** What the gateways of a process may ask about a dossier; nothing is read where it has none, and no answer unless one is asked for. */
export async function factsFor(ctx: Ctx, dossier: Dossier, table: ProcessTable): Promise<Facts> {
  if (!table.nodes.some(({ kind }) => kind === 'exclusive')) return {}
  const [decisions, result] = [await lastDecisions(ctx.tx, dossier.id), await findResult(ctx.tx, dossier.id)]
  const about = {
    procedure: dossier.procedure_code,
    case: dossier.case_code,
    channel: dossier.channel,
    authority: dossier.authority,
    delivery: dossier.delivery,
    applicant: dossier.applicant_kind,
    unit: dossier.unit_code,
    state: dossier.state,
    outcome: result?.outcome ?? null,
  }
  return { decisions, dossier: about, ...(asksForAnswers(table) && { answers: answersOf(ctx, dossier) }) }
}

/** Conditions are data: a path into the answers is written as `["answers", …]`. */
const asksForAnswers = ({ nodes }: ProcessTable): boolean =>
  nodes.some((node) => node.kind === 'exclusive' && JSON.stringify(node.branches).includes('["answers",'))

const answersOf = (ctx: Ctx, dossier: Dossier): Record<string, unknown> =>
  disclose(ctx, readingOf(ctx.actor, dossier), dossier.content).formData as Record<string, unknown>
