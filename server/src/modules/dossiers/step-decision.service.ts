import { LIFE_DECISIONS } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { updateDossier } from './dossiers.repository.ts'
import { type At, advance, decides, takeTurn } from './process.service.ts'

/** These need more than a word: who gets the work, what the result says. */
const WITH_A_PAGE: ReadonlySet<string> = new Set([...LIFE_DECISIONS, 'assign'])

/** A decision that only its process knows: an opinion given, a site visited. It moves the process and nothing else. */
export async function decideStep(
  ctx: Ctx,
  id: string,
  { decision, note }: { decision: string; note?: string | undefined },
  at: At = {},
): Promise<{ version: number }> {
  if (WITH_A_PAGE.has(decision)) throw conflict('dossiers.decided_elsewhere')
  const turn = await takeTurn(ctx, id, at, decides(decision))
  await advance(ctx, turn, decision, { note: note ?? null })
  const { version } = await updateDossier(ctx.tx, id, {}, ctx.now)
  return { version }
}
