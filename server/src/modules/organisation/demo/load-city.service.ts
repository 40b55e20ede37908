import type { Ctx } from '#platform/context.ts'
import { addAliases, definePositions, establishUnits } from '../establishment.service.ts'
import type { NewAlias } from '../organisation.repository.ts'
import { reversedCode } from '../unit-codes.ts'
import { findUnitByCode } from '../units.service.ts'
import { CITY_CODE, cityUnits, formerCodes } from './city-units.ts'
import { positions } from './positions.ts'

/** Founds the demonstration city, unless it stands already. Answers whether it did. */
export async function loadDemonstrationCity(ctx: Ctx): Promise<boolean> {
  if (await findUnitByCode(ctx, CITY_CODE)) return false
  const ids = await establishUnits(ctx, cityUnits)
  await addAliases(ctx, [...reversedAliases(ids), ...formerAliases(ids)])
  await definePositions(ctx, positions)
  return true
}

const reversedAliases = (ids: Map<string, string>): NewAlias[] =>
  [...ids].flatMap(([code, unitId]) => {
    const reversed = reversedCode(code)
    return reversed ? [{ code: reversed, unitId, kind: 'reversed' as const }] : []
  })

const formerAliases = (ids: Map<string, string>): NewAlias[] =>
  formerCodes.map(({ code, successor }) => ({
    code,
    unitId: ids.get(successor)!,
    kind: 'former' as const,
    note: 'Merged in 2025',
  }))
