import { noDemonstrationAccounts } from '#modules/identity/index.ts'
import { noDemonstrationKeys } from '#modules/signing/index.ts'
import type { ProductionCheck } from '#platform/production.ts'

/** What modules refuse to see in production: demonstration accounts, demonstration keys. */
export const productionChecks: ProductionCheck[] = [noDemonstrationAccounts, noDemonstrationKeys]
