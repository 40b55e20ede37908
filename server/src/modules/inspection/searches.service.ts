import { dossierCoded } from '#modules/dossiers/index.ts'
import { findAccount, findPersonByCitizenId } from '#modules/identity/index.ts'
import { findUnitByCode } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { type FieldProblem, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { reachOf, reachWithin } from './inspection.policy.ts'
import { findSearch, insertSearch, type Search } from './inspection.repository.ts'
import { getInspection } from './inspections.service.ts'

/** What an inspector types; everything that is given must hold. */
export interface Asked {
  records: 'acts' | 'readings'
  /** Twelve digits, in full. */
  citizenId?: string
  /** Username of an official. */
  official?: string
  unitCode?: string
  dossierCode?: string
  /** Action of an act, or purpose of a reading. */
  action?: string
  from?: string
  until?: string
}

/**
 * Writes down what is searched for, before anything is found: the act is in the log, and whoever was looked up by number sees a
 * line. Refuses with `inspection.search_invalid`, naming what nobody knows.
 */
export async function makeSearch(ctx: Ctx, inspectionId: string, asked: Asked): Promise<{ id: string }> {
  await getInspection(ctx, inspectionId)
  const resolved = await resolve(ctx, asked)
  const id = newId()
  await insertSearch(ctx.tx, { ...resolved, id, inspectionId, madeAt: ctx.now, records: asked.records })
  await audit(ctx, { action: 'inspection.searched', subject: id, unitId: ctx.actor.posts[0]?.unitId ?? null })
  return { id }
}

type Resolved = Omit<Search, 'id' | 'inspectionId' | 'madeAt' | 'records'>

/**
 * Nobody is looked up before everything else holds: a search that is refused anyway neither reads a person nor tells whether a
 * number is somebody's.
 */
async function resolve(ctx: Ctx, { citizenId, ...asked }: Asked): Promise<Resolved> {
  const impersonal = await resolveImpersonal(ctx, asked)
  if (impersonal.unitId) await reachWithin(ctx, impersonal.unitId)
  if (!citizenId) return { ...impersonal, personId: null }
  const personId = await personNumbered(ctx, citizenId)
  if (!personId) throw invalid('inspection.search_invalid', { fields: [NOBODY_NUMBERED] })
  return { ...impersonal, personId }
}

async function resolveImpersonal(
  ctx: Ctx,
  { official, unitCode, dossierCode, action, from, until }: Omit<Asked, 'citizenId'>,
): Promise<Omit<Resolved, 'personId'>> {
  const account = official ? await findAccount(ctx, official) : null
  const unit = unitCode ? await findUnitByCode(ctx, unitCode) : null
  const dossierId = dossierCode ? await dossierCoded(ctx, dossierCode) : null
  const [fromAt, untilAt] = [from ? new Date(from) : null, until ? new Date(until) : null]
  const fields = [
    ...(account === null || account?.staffId ? [] : [NOBODY_NAMED]),
    ...(unit === undefined ? [NO_UNIT] : []),
    ...(dossierId === undefined ? [NO_DOSSIER] : []),
    ...(fromAt && untilAt && fromAt >= untilAt ? [BACKWARDS] : []),
  ]
  if (fields.length > 0) throw invalid('inspection.search_invalid', { fields })
  return {
    officialId: account?.id ?? null,
    unitId: unit?.id ?? null,
    dossierId: dossierId ?? null,
    action: action?.trim() || null,
    fromAt,
    untilAt,
  }
}

const personNumbered = async (ctx: Ctx, citizenId: string): Promise<string | undefined> =>
  (await findPersonByCitizenId(ctx, citizenId.replace(/\s/g, ''), { purpose: 'inspect' }))?.id

const problem = (path: string, vi: string, en: string): FieldProblem => ({ path, code: 'search', vi, en })
export const NOBODY_NUMBERED = problem(
  'citizenId',
  'Không có ai mang số định danh này; gõ đủ 12 chữ số',
  'Nobody has this number; type all 12 digits',
)
export const NOBODY_NAMED = problem(
  'official',
  'Không có cán bộ nào dùng tên này',
  'No official has this username',
)
const NO_UNIT = problem('unitCode', 'Không có đơn vị nào mang mã này', 'No unit has this code')
const NO_DOSSIER = problem('dossierCode', 'Không có hồ sơ nào mang mã này', 'No dossier has this code')
const BACKWARDS = problem('until', 'Chọn lúc sau thời điểm bắt đầu', 'Choose a moment after the beginning')

/** A search of one's own, with whose rows it may find. Refuses with `inspection.not_found`. */
export async function getSearch(ctx: Ctx, inspectionId: string, searchId: string) {
  const inspection = await getInspection(ctx, inspectionId)
  const search = await findSearch(ctx.tx, searchId, inspectionId)
  if (!search) throw notFound('inspection.not_found')
  const reach = search.unitId ? await reachWithin(ctx, search.unitId) : await reachOf(ctx)
  return { inspection, search, reach }
}
