import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { ConsentEvent, Words } from './consent.ts'

export interface Purpose {
  code: string
  kind: 'consent' | 'statutory'
  version: number
  title: Words
  text: Words
  /** The legal basis, in words. */
  basis: Words
  publishedAt: Date
}

const purposeColumns = sql`p.code, p.kind, v.version, v.published_at as "publishedAt",
  jsonb_build_object('vi', v.title_vi, 'en', v.title_en) as title,
  jsonb_build_object('vi', v.text_vi, 'en', v.text_en) as text,
  jsonb_build_object('vi', v.basis_vi, 'en', v.basis_en) as basis`

/** Every purpose with the words of today, those that are asked for first. */
export async function purposesNow(tx: Tx): Promise<Purpose[]> {
  const { rows } = await sql<Purpose>`
    select distinct on (p.position, p.code) ${purposeColumns}
    from privacy.purpose p join privacy.purpose_version v on v.purpose_code = p.code
    order by p.position, p.code, v.version desc
  `.execute(tx)
  return rows
}

/** One purpose with the words of today; locked against a new version until this transaction ends. */
export async function purposeNow(tx: Tx, code: string): Promise<Purpose | undefined> {
  await sql`select 1 from privacy.purpose where code = ${code} for share`.execute(tx)
  const { rows } = await sql<Purpose>`
    select ${purposeColumns} from privacy.purpose p join privacy.purpose_version v on v.purpose_code = p.code
    where p.code = ${code} order by v.version desc limit 1
  `.execute(tx)
  return rows[0]
}

/** Queues the writers of a purpose's versions. */
export async function lockPurpose(tx: Tx, code: string): Promise<void> {
  await sql`select 1 from privacy.purpose where code = ${code} for update`.execute(tx)
}

export async function insertPurposeVersion(
  tx: Tx,
  { code, version, title, text, basis, publishedAt, by }: Omit<Purpose, 'kind'> & { by: string },
): Promise<void> {
  await sql`
    insert into privacy.purpose_version
      (purpose_code, version, title_vi, title_en, text_vi, text_en, basis_vi, basis_en, published_by, published_at)
    values (${code}, ${version}, ${title.vi}, ${title.en}, ${text.vi}, ${text.en}, ${basis.vi}, ${basis.en}, ${by},
      ${publishedAt})
  `.execute(tx)
}

export interface KeptEvent extends ConsentEvent {
  id: string
  /** The record at which it was said: one's own, or one that turned out to be one's own. */
  personId: string
  no: number
  title: Words
  locale: 'vi' | 'en'
  sha256: string
  how: 'page' | 'program'
  actorId: string
  sessionId: string | null
  /** Under which guardianship it was said for a child; null: by the person themselves. */
  guardianshipId: string | null
}

/**
 * Everything that was ever said at these records, by a person or for them as a child, oldest first, each with the title of the
 * words that it answered. What was said at one record stays in its order, also where a clock went back.
 */
export async function consentEvents(tx: Tx, personIds: readonly string[]): Promise<KeptEvent[]> {
  const { rows } = await sql<KeptEvent>`
    select e.id, e.person_id as "personId", e.no, e.purpose_code as purpose, e.version, e.act, e.at, e.locale, e.text_sha256 as sha256, e.how,
      e.actor_id as "actorId", e.session_id as "sessionId",
      e.guardianship_id as "guardianshipId", case when e.guardianship_id is null then 'self' else 'guardian' end as side,
      jsonb_build_object('vi', v.title_vi, 'en', v.title_en) as title
    from privacy.consent_event e
    join privacy.purpose_version v on v.purpose_code = e.purpose_code and v.version = e.version
    where e.person_id = any(${[...personIds]}::uuid[])
    order by max(e.at) over (partition by e.person_id order by e.no), e.person_id, e.no
  `.execute(tx)
  return rows
}

/** One person's answers are taken down one after another. */
export const personLock = (personId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('privacy.consent ' || ${personId}, 0))`

export async function lockConsents(tx: Tx, personId: string): Promise<void> {
  await personLock(personId).execute(tx)
}

export async function insertConsentEvent(tx: Tx, event: Omit<KeptEvent, 'title' | 'side'>): Promise<void> {
  const {
    id,
    personId,
    no,
    purpose,
    version,
    act,
    locale,
    sha256,
    at,
    how,
    actorId,
    sessionId,
    guardianshipId,
  } = event
  await sql`
    insert into privacy.consent_event
      (id, person_id, no, purpose_code, version, act, locale, text_sha256, at, how, actor_id, session_id,
        guardianship_id)
    values (${id}, ${personId}, ${no}, ${purpose}, ${version}, ${act}, ${locale}, ${sha256}, ${at}, ${how}, ${actorId},
      ${sessionId}, ${guardianshipId})
  `.execute(tx)
}
