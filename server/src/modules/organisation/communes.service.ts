import type { Ctx } from '#platform/context.ts'
import { allFormerCommunes } from './former-communes.repository.ts'
import { type Commune, communesBehind, communesCalled, type FormerCommune } from './former-communes.ts'
import { PROVINCES, type Province } from './provinces.ts'
import { listUnits } from './units.service.ts'

/** The province that the city is. */
export async function cityProvince(ctx: Ctx): Promise<Province | undefined> {
  const [city] = await listUnits(ctx, { kind: 'city' })
  return PROVINCES.find(({ agencyCode }) => agencyCode === city?.code)
}

/** The communes of the city today; `unitId` is the edition that stands for it. */
export async function listCommunes(ctx: Ctx): Promise<(Commune & { unitId: string })[]> {
  const units = await listUnits(ctx, { kind: 'commune' })
  return units.flatMap(({ id, gsoCode, shortName }) =>
    gsoCode ? [{ code: gsoCode, name: shortName, unitId: id }] : [],
  )
}

/** What a typed name or code of a commune means: the one, or several to choose among, or none. */
export async function communesNamed(ctx: Ctx, typed: string): Promise<Commune[]> {
  const communes = await listCommunes(ctx)
  const found = communesCalled(communes, typed)
  return found.length > 0 ? found : (await behind(ctx, communes, typed)).communes
}

/** The communes of today in which an address of before may lie, and the former communes that it names. */
export const communesOfText = async (
  ctx: Ctx,
  text: string,
): Promise<{ communes: Commune[]; formers: FormerCommune[] }> => behind(ctx, await listCommunes(ctx), text)

const behind = async (ctx: Ctx, communes: readonly Commune[], text: string) =>
  communesBehind(communes, await allFormerCommunes(ctx.tx), text)
