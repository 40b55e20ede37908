import { dossiersOf } from '#modules/dossiers/index.ts'
import { accountOf } from '#modules/identity/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { findRecord, type RecordReach, searchActs, searchReadings } from '#platform/record-search.ts'
import { proveRow, type RowProof } from '#platform/transparency/row-proof.ts'
import { reachOf } from './inspection.policy.ts'
import type { Search } from './inspection.repository.ts'
import { getInspection } from './inspections.service.ts'
import { type FoundRecord, inWords, type SearchView, viewOf } from './record-words.service.ts'
import { getSearch } from './searches.service.ts'

const PAGE = 50
const MOST_EXPORTED = 5_000

export const TABLES = { acts: 'platform.audit', readings: 'platform.disclosure' } as const

export interface FoundPage {
  search: SearchView
  items: FoundRecord[]
  /** Cursor of the next page; null at the end. */
  next: string | null
}

/** What a search finds, the newest first, fifty a page. */
export async function readRecords(
  ctx: Ctx,
  inspectionId: string,
  searchId: string,
  before?: string,
): Promise<FoundPage> {
  const found = await getSearch(ctx, inspectionId, searchId)
  const rows = await rowsOf(ctx, found.search, found.reach, { limit: PAGE + 1, ...(before && { before }) })
  const page = rows.slice(0, PAGE)
  return {
    search: await viewOf(ctx, found),
    items: await inWords(ctx, found.search, page),
    next: rows.length > PAGE ? page.at(-1)!.id : null,
  }
}

/** The same as one list, for a table; that it was taken away is an act of its own. */
export async function exportRecords(
  ctx: Ctx,
  inspectionId: string,
  searchId: string,
): Promise<FoundRecord[]> {
  const { search, reach } = await getSearch(ctx, inspectionId, searchId)
  const rows = await rowsOf(ctx, search, reach, { limit: MOST_EXPORTED })
  await audit(ctx, {
    action: 'inspection.exported',
    subject: searchId,
    unitId: ctx.actor.posts[0]?.unitId ?? null,
  })
  return inWords(ctx, search, rows)
}

/** Proves that a row is as it was logged, for a row that the actor may find. Refuses with `inspection.record_not_found`. */
export async function proveRecord(
  ctx: Ctx,
  inspectionId: string,
  records: Search['records'],
  id: string,
): Promise<RowProof> {
  await getInspection(ctx, inspectionId)
  if (!(await findRecord(ctx.tx, records, id, await reachOf(ctx))))
    throw notFound('inspection.record_not_found')
  return proveRow(ctx, TABLES[records], id)
}

async function rowsOf(
  ctx: Ctx,
  search: Search,
  reach: RecordReach,
  page: { limit: number; before?: string },
) {
  const { records, officialId, fromAt, untilAt, action, personId, dossierId } = search
  const common = {
    ...page,
    reach,
    ...(officialId && { accountId: officialId }),
    ...(fromAt && { from: fromAt }),
    ...(untilAt && { until: untilAt }),
  }
  if (records === 'readings')
    return searchReadings(ctx.tx, {
      ...common,
      ...(action && { purpose: action }),
      ...(personId && { subjectId: personId }),
      ...(dossierId && { dossierId }),
    })
  const about = await aboutOf(ctx, search)
  return searchActs(ctx.tx, { ...common, ...(action && { action }), ...(about && { about }) })
}

/** Acts about a person: what they did, what was done to them and to their dossiers; about a dossier: what was done to it. */
async function aboutOf(ctx: Ctx, { personId, dossierId }: Search) {
  if (!personId) return dossierId ? { subjects: [dossierId], accountId: null } : undefined
  const [theirs, account] = await Promise.all([dossiersOf(ctx, personId), accountOf(ctx, personId)])
  // of a person and a dossier: only where the dossier is theirs
  if (dossierId) return { subjects: theirs.filter((id) => id === dossierId), accountId: null }
  const accountId = account?.id ?? null
  return { subjects: [personId, ...(accountId ? [accountId] : []), ...theirs], accountId }
}
