import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'

/** A member of staff in a list; officials are named in office. */
export interface StaffRow {
  id: string
  fullName: string
  unitId: string
  unitName: string
  positionTitle: string
  leftAt: Date | null
}

/** Staff who sit in one of these units, by name; `like` is a folded pattern. */
export async function staffIn(
  tx: Tx,
  { unitIds, like, limit }: { unitIds: readonly string[]; like: string | null; limit: number },
): Promise<StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select s.id, s.full_name as "fullName", s.unit_id as "unitId", u.name as "unitName",
      n.name_vi as "positionTitle", s.left_at as "leftAt"
    from organisation.staff s join organisation.unit u on u.id = s.unit_id
      join organisation.position n on n.code = s.position_code
    where s.unit_id = any(${[...unitIds]}::uuid[])
      and (${like}::text is null or public.vn_fold(s.full_name) like '%' || public.vn_fold(${like ?? ''}) || '%')
    order by s.left_at is not null, s.full_name, s.id limit ${limit}
  `.execute(tx)
  return rows
}

export interface StaffState {
  id: string
  unitId: string
  leftAt: Date | null
}

/** The member of staff, held against every other change of their posts until the transaction ends. */
export async function lockStaff(tx: Tx, id: string): Promise<StaffState | undefined> {
  const { rows } = await sql<StaffState>`
    select id, unit_id as "unitId", left_at as "leftAt" from organisation.staff where id = ${id} for update
  `.execute(tx)
  return rows[0]
}

/** As they are, held against nothing. */
export async function staffState(tx: Tx, id: string): Promise<StaffState | undefined> {
  const { rows } = await sql<StaffState>`
    select id, unit_id as "unitId", left_at as "leftAt" from organisation.staff where id = ${id}
  `.execute(tx)
  return rows[0]
}

export async function renameStaffRow(tx: Tx, id: string, fullName: string): Promise<void> {
  await sql`update organisation.staff set full_name = ${fullName} where id = ${id}`.execute(tx)
}

export interface PostRow {
  id: string
  staffId: string
  role: string
  unitId: string
  unitName: string
  reach: 'unit' | 'subtree'
  validFrom: Day
  validTo: Day | null
  endedAt: Date | null
}

const postColumns = sql`p.id, p.staff_id as "staffId", p.role, p.unit_id as "unitId", u.name as "unitName", p.reach,
  p.valid_from as "validFrom", p.valid_to as "validTo", p.ended_at as "endedAt"`

/** Every post somebody ever held, the newest first. */
export async function postsEver(tx: Tx, staffId: string): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    select ${postColumns} from organisation.post p join organisation.unit u on u.id = p.unit_id
    where p.staff_id = ${staffId} order by p.valid_from desc, p.id desc
  `.execute(tx)
  return rows
}

export async function postById(tx: Tx, id: string): Promise<PostRow | undefined> {
  const { rows } = await sql<PostRow>`
    select ${postColumns} from organisation.post p join organisation.unit u on u.id = p.unit_id where p.id = ${id}
  `.execute(tx)
  return rows[0]
}

/** Closes every open post of somebody at a moment, and what they do instead of others; answers how many posts. */
export async function closePosts(tx: Tx, staffId: string, at: Date): Promise<number> {
  const { rows } = await sql`
    update organisation.post set ended_at = ${at} where staff_id = ${staffId} and ended_at is null returning 1
  `.execute(tx)
  await sql`
    update organisation.substitution set ended_at = ${at} where ended_at is null and substitute_id = ${staffId}
  `.execute(tx)
  return rows.length
}

/** Whoever heads a unit heads it until yesterday, or for today alone if they began today. */
export async function closeHeads(tx: Tx, staffId: string, day: Day): Promise<void> {
  await sql`
    update organisation.head set valid_to = greatest(${day}::date, valid_from + 1)
    where staff_id = ${staffId} and (valid_to is null or valid_to > ${day})
  `.execute(tx)
}

export async function seatStaff(
  tx: Tx,
  id: string,
  { unitId, positionCode }: { unitId: string; positionCode: string },
): Promise<void> {
  await sql`
    update organisation.staff set unit_id = ${unitId}, position_code = ${positionCode} where id = ${id}
  `.execute(tx)
}

export async function markLeft(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update organisation.staff set left_at = ${at} where id = ${id}`.execute(tx)
}

export async function positionTitles(tx: Tx): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name_vi as name from organisation.position order by name_vi
  `.execute(tx)
  return rows
}

export interface Substitution {
  id: string
  postId: string
  substituteId: string
  firstDay: Day
  lastDay: Day
  reason: string
  madeBy: string
  madeAt: Date
  endedAt: Date | null
}

const substitutionColumns = sql`s.id, s.post_id as "postId", s.substitute_id as "substituteId",
  s.first_day as "firstDay", s.last_day as "lastDay", s.reason, s.made_by as "madeBy", s.made_at as "madeAt",
  s.ended_at as "endedAt"`

export async function insertSubstitution(tx: Tx, s: Omit<Substitution, 'endedAt'>): Promise<void> {
  await sql`
    insert into organisation.substitution (id, post_id, substitute_id, first_day, last_day, reason, made_by, made_at)
    values (${s.id}, ${s.postId}, ${s.substituteId}, ${s.firstDay}, ${s.lastDay}, ${s.reason}, ${s.madeBy}, ${s.madeAt})
  `.execute(tx)
}

/** Ends it at a moment; answers whose place it was in, or nothing when it had ended. */
export async function closeSubstitution(tx: Tx, id: string, at: Date): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    update organisation.substitution set ended_at = ${at} where id = ${id} and ended_at is null
    returning substitute_id as id
  `.execute(tx)
  return rows[0]?.id
}

/** What somebody does or did instead of others, and others instead of them. */
export async function substitutionsOf(tx: Tx, staffId: string): Promise<Substitution[]> {
  const { rows } = await sql<Substitution>`
    select ${substitutionColumns} from organisation.substitution s join organisation.post p on p.id = s.post_id
    where s.substitute_id = ${staffId} or p.staff_id = ${staffId} order by s.first_day desc, s.id desc
  `.execute(tx)
  return rows
}
