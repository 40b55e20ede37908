import type { Ctx } from '#platform/context.ts'
import { countDemonstrationAccounts } from './accounts.repository.ts'

/** How many demonstration accounts can sign in. */
export const demonstrationAccounts = (ctx: Ctx): Promise<number> => countDemonstrationAccounts(ctx.tx)
