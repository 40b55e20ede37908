import { unitsWhere } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { draftsIn, type WaitingDraft } from './watching.repository.ts'

export type { WaitingDraft } from './watching.repository.ts'

/** Letters that lie ready in the actor's offices, the most urgent first. */
export const waitingDrafts = (ctx: Ctx): Promise<WaitingDraft[]> =>
  draftsIn(ctx.tx, [...unitsWhere(ctx.actor, 'dossiers.read_unit')])
