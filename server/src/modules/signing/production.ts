import { readOnly, system } from '#platform/context.ts'
import type { ProductionCheck } from '#platform/production.ts'
import { countDemonstrationKeys } from './signing.repository.ts'

/** What demonstration keys sign has no legal force, so production does not start with one that may still sign. */
export const noDemonstrationKeys: ProductionCheck = {
  name: 'demonstration-keys',
  run: async (db) => {
    const count = await readOnly(db, system)((ctx) => countDemonstrationKeys(ctx.tx))
    if (count === 0) return null
    return `The register holds ${count} active demonstration keys; what they sign has no legal force. Start with a new database, or revoke them and register the units' own certificates.`
  },
}
