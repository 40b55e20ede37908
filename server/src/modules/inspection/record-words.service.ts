import { dossierCodes } from '#modules/dossiers/index.ts'
import { holdersOf, listOrganisations, listPeople } from '#modules/identity/index.ts'
import { getUnit, listStaff, type Staff } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { maskName } from '#platform/masking.ts'
import type { Words } from '#platform/personal-records.ts'
import type { ActRow, ReadingRow } from '#platform/record-search.ts'
import { signedLeaves } from '#platform/transparency/row-proof.ts'
import { actWords, purposeWords } from './act-words.ts'
import type { Inspection, Search } from './inspection.repository.ts'

/** A line that names more people than this says how many more there are. */
const MOST_NAMED = 3

/** Who acted: an official by name and office; another person by a masked name; the program, or nobody who signed in. */
export interface Doer {
  kind: 'staff' | 'person' | 'system' | 'nobody' | 'client'
  name: string | null
  title: string | null
}

/** A row that was found, in words. */
export interface FoundRecord {
  id: string
  at: string
  who: Doer
  unit: string | null
  /** The action as it is logged, or the purpose of a reading. */
  action: string
  /** The act or the purpose in words; null for an act that has none yet. */
  why: Words | null
  /** Codes of dossiers. */
  dossiers: string[]
  /** Whose data, or to whom it was done: masked, unless searched for by number. */
  people: string[]
  morePeople: number
  /** The opaque id of what an act was done to, where it is neither a person nor a dossier. */
  subject: string | null
  /** Place in the signed log; null while no signed head covers it. */
  leafIndex: number | null
}

type Row = ActRow | ReadingRow
const isReading = (row: Row): row is ReadingRow => 'purpose' in row

/** Rows in words. People other than officials are masked, but for whom the search names by number. */
export async function inWords(ctx: Ctx, search: Search, rows: readonly Row[]): Promise<FoundRecord[]> {
  const named = rows.map((row) => namedIn(row, search))
  const doers = await doersOf(ctx, search, rows)
  const [codes, names, leaves] = await Promise.all([
    dossierCodes(
      ctx,
      rows.flatMap((row) => (isReading(row) ? row.dossierIds.flatMap((id) => id ?? []) : row.subject)),
    ),
    namesOf(ctx, search, named.flat()),
    signedLeaves(
      ctx,
      search.records === 'acts' ? 'platform.audit' : 'platform.disclosure',
      rows.map(({ id }) => id),
    ),
  ])
  const told = rows.map(async (row, i): Promise<FoundRecord> => {
    const people = named[i]!.flatMap((id) => names.get(id) ?? [])
    const dossiers = isReading(row) ? [...new Set(row.dossierIds)].slice(0, MOST_NAMED) : [row.subject]
    const found = dossiers.flatMap((id) => codes.get(id ?? '') ?? [])
    return {
      id: row.id,
      at: row.at.toISOString(),
      who: doers(row),
      unit: row.unitId ? (await getUnit(ctx, row.unitId)).name : null,
      action: isReading(row) ? row.purpose : row.action,
      why: isReading(row) ? purposeWords(row.purpose) : actWords(row.action),
      dossiers: found,
      people,
      morePeople: isReading(row) ? new Set(row.subjectIds).size - named[i]!.length : 0,
      subject: isReading(row) || found.length > 0 || people.length > 0 ? null : row.subject,
      leafIndex: leaves.get(row.id) ?? null,
    }
  })
  return Promise.all(told)
}

/** Whose account acted. Whoever signs in is nobody until then: it is the account that they signed in to. */
const doerOf = (row: Row): string =>
  !isReading(row) && row.actorId === 'nobody' && row.action === 'identity.signed-in'
    ? row.subject
    : row.actorId

/** Whom a row may name: first whoever was searched for. */
function namedIn(row: Row, { personId }: Search): string[] {
  if (!isReading(row)) return /^[0-9a-f-]{36}$/.test(row.subject) ? [row.subject] : []
  const ids = [...new Set(row.subjectIds)]
  return personId && ids.includes(personId) ? [personId] : ids.slice(0, MOST_NAMED)
}

async function namesOf(ctx: Ctx, { personId }: Search, ids: readonly string[]): Promise<Map<string, string>> {
  const others = ids.filter((id) => id !== personId)
  const [found, people, organisations] = await Promise.all([
    listPeople(ctx, personId && ids.includes(personId) ? [personId] : [], { purpose: 'inspect' }),
    listPeople(ctx, others, { purpose: 'inspect_in_part' }),
    listOrganisations(ctx, others, { purpose: 'inspect_in_part' }),
  ])
  return new Map([
    ...[...found].map(([id, { fullName }]) => [id, fullName] as const),
    ...[...people].map(([id, { fullName }]) => [id, maskName(fullName)] as const),
    ...[...organisations].map(([id, { name }]) => [id, maskName(name)] as const),
  ])
}

async function doersOf(ctx: Ctx, search: Search, rows: readonly Row[]): Promise<(row: Row) => Doer> {
  const holders = await holdersOf(ctx, rows.map(doerOf))
  const [staff, names] = await Promise.all([
    listStaff(
      ctx,
      [...holders.values()].flatMap(({ staffId }) => staffId ?? []),
    ),
    namesOf(
      ctx,
      search,
      [...holders.values()].flatMap(({ personId }) => personId ?? []),
    ),
  ])
  return (row) => {
    const actorId = doerOf(row)
    const holder = holders.get(actorId)
    if (holder?.personId) return { kind: 'person', name: names.get(holder.personId) ?? null, title: null }
    const official = staff.get(holder?.staffId ?? '')
    if (official) return inOffice(official)
    return {
      kind: actorId === 'system' ? 'system' : actorId === 'nobody' ? 'nobody' : 'client',
      name: null,
      title: null,
    }
  }
}

const inOffice = ({ fullName, positionTitle }: Staff): Doer => ({
  kind: 'staff',
  name: fullName,
  title: positionTitle,
})

/** What was asked, in words, for the head of the list and of a print. */
export interface SearchView {
  id: string
  reference: string
  reason: string
  madeAt: string
  records: Search['records']
  person: string | null
  official: string | null
  unit: string | null
  dossier: string | null
  action: string | null
  from: string | null
  until: string | null
}

export async function viewOf(
  ctx: Ctx,
  { inspection, search }: { inspection: Inspection; search: Search },
): Promise<SearchView> {
  const { personId, officialId, unitId, dossierId } = search
  const [names, holders, codes] = await Promise.all([
    namesOf(ctx, search, personId ? [personId] : []),
    holdersOf(ctx, officialId ? [officialId] : []),
    dossierCodes(ctx, dossierId ? [dossierId] : []),
  ])
  const staffId = holders.get(officialId ?? '')?.staffId
  return {
    id: search.id,
    reference: inspection.reference,
    reason: inspection.reason,
    madeAt: search.madeAt.toISOString(),
    records: search.records,
    person: names.get(personId ?? '') ?? null,
    official: staffId ? ((await listStaff(ctx, [staffId])).get(staffId)?.fullName ?? null) : null,
    unit: unitId ? (await getUnit(ctx, unitId)).name : null,
    dossier: codes.get(dossierId ?? '') ?? null,
    action: search.action,
    from: search.fromAt?.toISOString() ?? null,
    until: search.untilAt?.toISOString() ?? null,
  }
}
