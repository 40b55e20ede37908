import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { agencyCalled } from './agency-names.ts'
import { staffCounts } from './organisation.repository.ts'
import { treeFor } from './tree.service.ts'
import { oneStopOf, subtreeOf, type Unit, type UnitKind } from './unit.ts'

/** A unit by id, also one that is closed today: old dossiers still name it. */
export async function getUnit(ctx: Ctx, id: string): Promise<Unit> {
  const unit = (await treeFor(ctx)).byId.get(id)
  if (!unit) throw notFound('organisation.unit_not_found')
  return unit
}

/** The unit that has a code today: its own, a former one, or the reversed form of 13 characters (000.00.00.H24). */
export async function findUnitByCode(ctx: Ctx, code: string): Promise<Unit | undefined> {
  return (await treeFor(ctx)).byCode.get(code.trim().toUpperCase())
}

export interface UnitFilter {
  kind?: UnitKind
  level?: 'city' | 'commune'
  /** Only direct children of this unit. */
  parentId?: string
}

/** The units that exist today, in the order of their codes. */
export async function listUnits(ctx: Ctx, { kind, level, parentId }: UnitFilter = {}): Promise<Unit[]> {
  const { current } = await treeFor(ctx)
  return current.filter(
    (unit) =>
      (!kind || unit.kind === kind) &&
      (!level || unit.level === level) &&
      (parentId === undefined || unit.parentId === parentId),
  )
}

/** The unit itself and everything below it today; nothing for a unit that is closed. */
export async function subtreeIds(ctx: Ctx, unitId: string): Promise<readonly string[]> {
  return subtreeOf(await treeFor(ctx), unitId)
}

/** Who takes in dossiers for a unit: its one-stop desk (the service centre for the city), or the unit itself. */
export async function oneStopUnitOf(ctx: Ctx, unitId: string): Promise<Unit> {
  return oneStopOf(await treeFor(ctx), await getUnit(ctx, unitId))
}

/**
 * The units that a name of the national catalogue means, as `Sở Xây dựng - TP. Hải Phòng` or `UBND cấp xã` (then all
 * communes). Empty when the city has no such agency.
 */
export async function unitsCalled(ctx: Ctx, agencyName: string): Promise<readonly Unit[]> {
  return agencyCalled((await treeFor(ctx)).byAgency, agencyName) ?? []
}

/** Every unit of today with the number of people who sit in it. */
export async function unitsWithStaff(ctx: Ctx): Promise<{ unit: Unit; staff: number }[]> {
  const counts = await staffCounts(ctx.tx)
  return (await listUnits(ctx)).map((unit) => ({ unit, staff: counts.get(unit.id) ?? 0 }))
}
