import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'

/** A member of staff as colleagues see them. */
export interface Colleague {
  staffId: string
  name: string
  positionTitle: string
  /** The unit of the post that was asked for. */
  unitId: string
}

/** A post as the database keeps it; its subtree is not spelt out. */
export interface HeldPost {
  role: string
  unitId: string
  unitCode: string
  reach: 'unit' | 'subtree'
  /** The colleague in whose place they hold it, if they do not hold it themselves. */
  insteadOf: string | null
}

export interface HeldPosts {
  /** The version of the tree that the posts were read with. */
  tree: string
  posts: HeldPost[]
}

export async function postsHeld(tx: Tx, staffId: string, day: Day): Promise<HeldPosts> {
  const { rows } = await sql<{ held: HeldPosts }>`
    select organisation.posts_at(${staffId}, ${day}) as held
  `.execute(tx)
  return rows[0]!.held
}

/** Who holds a role exactly at one of the units on a day, in the order of their names. */
export async function holdersOf(
  tx: Tx,
  unitIds: readonly string[],
  role: string,
  day: Day,
): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select distinct on (s.full_name, s.id) s.id as "staffId", s.full_name as name,
      n.name_vi as "positionTitle", p.unit_id as "unitId"
    from organisation.post p
      join organisation.staff s on s.id = p.staff_id
      join organisation.position n on n.code = s.position_code
    where p.unit_id = any(${unitIds}::uuid[]) and p.role = ${role} and p.ended_at is null
      and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to > ${day})
    order by s.full_name, s.id
  `.execute(tx)
  return rows
}

export async function headHeld(tx: Tx, unitId: string, day: Day): Promise<Colleague | undefined> {
  const { rows } = await sql<Colleague>`
    select s.id as "staffId", s.full_name as name, n.name_vi as "positionTitle", h.unit_id as "unitId"
    from organisation.head h
      join organisation.staff s on s.id = h.staff_id
      join organisation.position n on n.code = s.position_code
    where h.unit_id = ${unitId} and h.valid_from <= ${day} and (h.valid_to is null or h.valid_to > ${day})
  `.execute(tx)
  return rows[0]
}

export interface Staff {
  id: string
  fullName: string
  unitId: string
  positionCode: string
  positionTitle: string
  invented: boolean
}

export async function staffByIds(tx: Tx, ids: readonly string[]): Promise<Staff[]> {
  const { rows } = await sql<Staff>`
    select s.id, s.full_name as "fullName", s.unit_id as "unitId", s.position_code as "positionCode",
      n.name_vi as "positionTitle", s.invented
    from organisation.staff s join organisation.position n on n.code = s.position_code
    where s.id = any(${[...ids]}::uuid[])
  `.execute(tx)
  return rows
}

export interface NewPosition {
  code: string
  nameVi: string
  nameEn: string
}

export async function insertPositions(tx: Tx, positions: readonly NewPosition[]): Promise<void> {
  await sql`
    insert into organisation.position (code, name_vi, name_en)
    select code, "nameVi", "nameEn"
    from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb) as p (code text, "nameVi" text, "nameEn" text)
    on conflict (code) do nothing
  `.execute(tx)
}

export type NewStaff = Omit<Staff, 'positionTitle'>

export async function insertStaff(tx: Tx, staff: readonly NewStaff[]): Promise<void> {
  await sql`
    insert into organisation.staff (id, full_name, unit_id, position_code, invented)
    select id, "fullName", "unitId", "positionCode", invented
    from jsonb_to_recordset(${JSON.stringify(staff)}::jsonb)
      as s (id uuid, "fullName" text, "unitId" uuid, "positionCode" text, invented boolean)
  `.execute(tx)
}

export interface NewPost {
  id: string
  staffId: string
  unitId: string
  role: string
  reach: 'unit' | 'subtree'
  validFrom: Day
}

export async function insertPosts(tx: Tx, posts: readonly NewPost[]): Promise<void> {
  await sql`
    insert into organisation.post (id, staff_id, unit_id, role, reach, valid_from)
    select id, "staffId", "unitId", role, reach, "validFrom"
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
      as p (id uuid, "staffId" uuid, "unitId" uuid, role text, reach text, "validFrom" date)
  `.execute(tx)
}

export async function endPost(
  tx: Tx,
  staffId: string,
  unitId: string,
  role: string,
  from: Day,
): Promise<boolean> {
  const { rows } = await sql`
    update organisation.post set valid_to = ${from}
    where staff_id = ${staffId} and unit_id = ${unitId} and role = ${role}
      and valid_from < ${from} and (valid_to is null or valid_to > ${from}) returning 1
  `.execute(tx)
  return rows.length > 0
}

export async function insertHead(tx: Tx, unitId: string, staffId: string, from: Day): Promise<void> {
  await sql`
    insert into organisation.head (unit_id, staff_id, valid_from) values (${unitId}, ${staffId}, ${from})
  `.execute(tx)
}
