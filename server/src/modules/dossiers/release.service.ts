import { actorOf } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { mayAct } from './dossiers.policy.ts'
import { giveBackToken, tokensGivenTo } from './process.repository.ts'

/** Gives steps back to their offices that were given to somebody who may not do them any more. Safe to repeat. */
export async function releaseSteps(ctx: Ctx, accountId: string): Promise<void> {
  const actor = await actorOf(ctx, accountId)
  for (const token of await tokensGivenTo(ctx.tx, accountId))
    if (!mayAct(actor, token)) await giveBackToken(ctx.tx, token.id, accountId)
}
