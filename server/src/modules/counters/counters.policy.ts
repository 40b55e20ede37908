import { mayAt, unitsWhere } from '#modules/identity/index.ts'
import { findUnitByCode, getUnit, type Unit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden, notFound } from '#platform/errors.ts'
import { centreIds, hasCentre } from './centres.repository.ts'

type Duty = 'counters.serve' | 'counters.arrange'

/** The centre with a unit's code. Refuses with `counters.centre_not_found`. */
export async function centreCalled(ctx: Ctx, code: string): Promise<Unit> {
  const unit = await findUnitByCode(ctx, code)
  if (!unit || !(await hasCentre(ctx.tx, unit.id))) throw notFound('counters.centre_not_found')
  return unit
}

/** Refuses with `counters.out_of_reach` where no post of the actor gives the duty. */
export function requireAt({ actor }: Ctx, duty: Duty, unitId: string): void {
  if (!mayAt(actor, duty, unitId)) throw forbidden('counters.out_of_reach')
}

/** The centres in which somebody serves, or which they manage. */
export async function centresOf(ctx: Ctx): Promise<Unit[]> {
  const reach = (['counters.serve', 'counters.arrange'] as const).map((duty) => unitsWhere(ctx.actor, duty))
  const ids = (await centreIds(ctx.tx)).filter((id) => reach.some((units) => units.has(id)))
  return Promise.all(ids.map((id) => getUnit(ctx, id)))
}
