import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { shownProcedure } from './catalogue.service.ts'
import type { Limit, Named, ProcedureVersion } from './procedure.ts'
import { receivingUnits } from './receiving.service.ts'
import { timeLimitFor } from './time-limit.ts'

export type ProcedureDetail = Omit<ProcedureVersion, 'validFrom'> & {
  validFrom: string
  /** The limit of a dossier handed in online without a chosen case; null when the law sets none. */
  timeLimit: Limit | null
  receiving: { total: number; units: Named[] }
}

/** What the procedure page shows. Refuses a code that the catalogue does not have. */
export async function procedureDetail(ctx: Ctx, code: string): Promise<ProcedureDetail> {
  const version = await shownProcedure(ctx, code.trim())
  if (!version) throw notFound('procedures.not_found')
  const units = await receivingUnits(ctx, version)
  return {
    ...version,
    validFrom: new Date(version.validFrom).toISOString(),
    timeLimit: timeLimitFor(version, null, version.onlineAvailable ? 'online' : 'direct'),
    receiving: { total: units.length, units: units.map((unit) => ({ code: unit.code, name: unit.name })) },
  }
}
