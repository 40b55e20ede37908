import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './db.ts'
import type { Purpose } from './purposes.ts'

/** A line of the access ledger as one of those whom it names reads it: their part of it alone. */
export interface Disclosure {
  id: string
  at: Date
  actorId: string
  actorKind: 'nobody' | 'person' | 'staff' | 'system'
  unitId: string | null
  purpose: Purpose
  basis: string
  /** Which of the people and organisations asked about it names. */
  subjectIds: string[]
  dossierIds: string[]
}

/** Lines not to be shown yet: what this account read of this person. */
export interface Withheld {
  subjectId: string
  actorId: string
}

export interface DisclosureFilter {
  subjectIds: readonly string[]
  withheld: readonly Withheld[]
  limit: number
  /** Id of the last line of the page before. */
  before?: string | undefined
}

/** Who looked at somebody's data, the last time first. */
export async function listDisclosures(tx: Tx, filter: DisclosureFilter): Promise<Disclosure[]> {
  const page = filter.before ? sql`and d.id < ${filter.before}::uuid` : sql``
  const { rows } = await sql<Disclosure>`
    ${naming(filter)} ${page} order by d.id desc limit ${filter.limit}
  `.execute(tx)
  return rows
}

/** One line, if it names somebody of these and is not withheld. */
export async function findDisclosure(
  tx: Tx,
  id: string,
  filter: Pick<DisclosureFilter, 'subjectIds' | 'withheld'>,
): Promise<Disclosure | undefined> {
  const { rows } = await sql<Disclosure>`${naming(filter)} and d.id = ${id}`.execute(tx)
  return rows[0]
}

/** Lines by their ids, with the part that concerns these people, for whoever looks into what they say about them. */
export async function disclosuresById(
  tx: Tx,
  asked: readonly { disclosureId: string; personId: string }[],
): Promise<Map<string, Disclosure>> {
  const ids = asked.map((one) => one.disclosureId)
  const { rows } = await sql<Disclosure>`
    ${selected(asked.map((one) => one.personId))} where d.id = any(${ids}::uuid[])
  `.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

const naming = ({
  subjectIds,
  withheld,
}: Pick<DisclosureFilter, 'subjectIds' | 'withheld'>): RawBuilder<unknown> => sql`
  ${selected(subjectIds)}
  where d.subject_ids && ${[...subjectIds]}::uuid[]
    and not exists (select from unnest(${withheld.map((w) => w.subjectId)}::uuid[], ${withheld.map((w) => w.actorId)}::text[])
      w(subject, actor) where w.actor = d.actor_id and w.subject = any(d.subject_ids))`

const selected = (subjectIds: readonly string[]): RawBuilder<unknown> => sql`
  select d.id, d.at, d.actor_id as "actorId", d.actor_kind as "actorKind", d.unit_id as "unitId", d.purpose, d.basis,
    s.subject_ids as "subjectIds", s.dossier_ids as "dossierIds"
  from platform.disclosure d, lateral (
    select coalesce(array_agg(distinct u.subject), '{}') as subject_ids,
      coalesce(array_agg(distinct u.dossier) filter (where u.dossier is not null), '{}') as dossier_ids
    from unnest(d.subject_ids, d.dossier_ids) u(subject, dossier) where u.subject = any(${[...subjectIds]}::uuid[])) s`
