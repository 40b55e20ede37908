import { listUnits, type Unit, unitsCalled } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { unavailable } from '#platform/errors.ts'
import type { ProcedureVersion } from './procedure.ts'

type Addressed = Pick<ProcedureVersion, 'agencies' | 'levels' | 'isVertical'>

/**
 * The units that take in dossiers of a procedure, never empty: those which its executing agencies name; else its
 * competent agencies; else, where of the city's levels the communes alone decide, every commune; else the city's service centre, which passes on
 * what it may not decide.
 */
export async function receivingUnits(ctx: Ctx, version: Addressed): Promise<Unit[]> {
  const { executing, competent } = version.agencies
  const named = await unitsNamed(ctx, executing)
  if (named.length > 0) return named
  const deciding = await unitsNamed(ctx, competent)
  if (deciding.length > 0) return deciding
  return forCommunes(version) ? listUnits(ctx, { kind: 'commune' }) : [await serviceCentre(ctx)]
}

/** Levels above the city (`bo`) or beside it (`khac`) take nothing in here; a vertical agency is no commune. */
function forCommunes({ levels, isVertical }: Addressed): boolean {
  return !isVertical && levels.includes('xa') && !levels.includes('tinh')
}

async function unitsNamed(ctx: Ctx, agencies: readonly string[]): Promise<Unit[]> {
  const units = new Map<string, Unit>()
  for (const agency of agencies) for (const unit of await unitsCalled(ctx, agency)) units.set(unit.id, unit)
  return [...units.values()]
}

async function serviceCentre(ctx: Ctx): Promise<Unit> {
  const [centre] = await listUnits(ctx, { kind: 'service_centre' })
  const [city] = centre ? [centre] : await listUnits(ctx, { kind: 'city' })
  if (!city) throw unavailable('procedures.no_units')
  return city
}

/**
 * Where a dossier goes when nobody chose: the applicant's own commune, where communes are among the receivers; else the
 * receiver above the communes; else the first commune in the order of codes.
 */
export async function defaultReceivingUnit(
  ctx: Ctx,
  version: Addressed,
  communeUnitId: string | null,
): Promise<Unit> {
  const units = await receivingUnits(ctx, version)
  return (
    units.find((unit) => unit.id === communeUnitId) ??
    units.find((unit) => unit.level === 'city') ??
    units[0]!
  )
}
