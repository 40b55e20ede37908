import type { Ctx } from '#platform/context.ts'
import { passwordFits } from '../credentials/passwords.ts'
import {
  countDemonstrationAccounts,
  demonstrationHash,
  replaceDemonstrationHashes,
} from './accounts.repository.ts'

/** How many demonstration accounts can sign in. */
export const demonstrationAccounts = (ctx: Ctx): Promise<number> => countDemonstrationAccounts(ctx.tx)

/** Whether the demonstration accounts open with this password; no, when there are none. */
export async function demonstrationPasswordFits(ctx: Ctx, password: string): Promise<boolean> {
  return passwordFits(await demonstrationHash(ctx.tx), password)
}

/** Gives every demonstration account the same password, so that the list in demo.json is right again. */
export const setDemonstrationPassword = (ctx: Ctx, passwordHash: string): Promise<void> =>
  replaceDemonstrationHashes(ctx.tx, passwordHash)
