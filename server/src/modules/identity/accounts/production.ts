import { readOnly, system } from '#platform/context.ts'
import type { ProductionCheck } from '#platform/production.ts'
import { demonstrationAccounts } from './demonstration.service.ts'

/** In production nobody may sign in with a password that stands in a file. */
export const noDemonstrationAccounts: ProductionCheck = {
  name: 'identity.demonstration-accounts',
  run: async (db) => {
    const n = await readOnly(db, system)(demonstrationAccounts)
    return n === 0
      ? null
      : `This database holds ${n} demonstration accounts whose passwords stand in demo.json. Use another database in production.`
  },
}
