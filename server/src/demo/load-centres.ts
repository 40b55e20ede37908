import { loadDemonstrationCentres } from '#modules/counters/index.ts'
import { oneStopUnitOf } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { staffedUnits } from './invented-staff.ts'
import { demoUnit } from './load-people.ts'

/** People draw numbers at every desk of the demonstration at which somebody works. */
export async function loadCentres(ctx: Ctx): Promise<void> {
  const units = await Promise.all(staffedUnits.map(({ unitCode }) => demoUnit(ctx, unitCode)))
  const desks = await Promise.all(units.map(({ id }) => oneStopUnitOf(ctx, id)))
  await loadDemonstrationCentres(
    ctx,
    desks.map(({ code }) => code),
  )
}
