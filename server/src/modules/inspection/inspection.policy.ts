import { postsWith } from '#modules/identity/index.ts'
import { getUnit, subtreeIds } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden } from '#platform/errors.ts'
import type { RecordReach } from '#platform/record-search.ts'

/**
 * Whose rows an inspector may search: those of the units that their posts as inspector reach. What belongs to no unit (acts of
 * citizens and of the program) is for whoever inspects the whole city.
 */
export async function reachOf(ctx: Ctx): Promise<RecordReach> {
  const posts = postsWith(ctx.actor, 'audit.search')
  const wide = posts.filter(({ reach }) => reach === 'subtree')
  const units = await Promise.all(wide.map(({ unitId }) => getUnit(ctx, unitId)))
  return {
    unitIds: [...new Set(posts.flatMap(({ unitIds }) => unitIds))],
    unitless: units.some(({ kind }) => kind === 'city'),
  }
}

/** The same narrowed to a unit and what lies below it. Refuses with `inspection.unit_out_of_reach`. */
export async function reachWithin(ctx: Ctx, unitId: string): Promise<RecordReach> {
  const { unitIds } = await reachOf(ctx)
  if (!unitIds.includes(unitId)) throw forbidden('inspection.unit_out_of_reach')
  const below = await subtreeIds(ctx, unitId)
  return { unitIds: unitIds.filter((id) => id === unitId || below.includes(id)), unitless: false }
}
