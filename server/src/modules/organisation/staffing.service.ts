import { audit } from '#platform/audit.ts'
import { type Day, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { appoint } from './establishment.service.ts'
import {
  closeHeads,
  closePosts,
  closeSubstitution,
  insertSubstitution,
  lockStaff,
  markLeft,
  type PostRow,
  positionTitles,
  postById,
  postsEver,
  renameStaffRow,
  type StaffRow,
  type StaffState,
  type Substitution,
  seatStaff,
  staffIn,
  staffState,
  substitutionsOf,
} from './staffing.repository.ts'
import { findUnitByCode, subtreeIds } from './units.service.ts'

export type { PostRow, StaffRow, Substitution } from './staffing.repository.ts'

/** At most so many in a list; a name narrows it. */
const MOST = 200

/** Staff who sit in a unit or below it, those who left last. */
export async function searchStaff(
  ctx: Ctx,
  { unitCode, name }: { unitCode: string; name?: string | undefined },
): Promise<StaffRow[]> {
  const unit = await requireUnit(ctx, unitCode)
  const like = name?.trim().replace(/[%_\\]/g, '') || null
  return staffIn(ctx.tx, { unitIds: await subtreeIds(ctx, unit.id), like, limit: MOST })
}

/** Everything about somebody's work: their posts ever, and who stood in for whom. */
export const staffHistory = async (
  ctx: Ctx,
  staffId: string,
): Promise<{ posts: PostRow[]; substitutions: Substitution[]; leftAt: Date | null }> => ({
  leftAt: (await staffState(ctx.tx, staffId))?.leftAt ?? null,
  posts: await postsEver(ctx.tx, staffId),
  substitutions: await substitutionsOf(ctx.tx, staffId),
})

/** The kinds of position there are, by code. */
export const listPositions = (ctx: Ctx): Promise<{ code: string; name: string }[]> => positionTitles(ctx.tx)

export interface Seat {
  unitCode: string
  positionCode: string
  role: string
  reach: 'unit' | 'subtree'
}

/** The unit of a seat, open today, with a position that exists. */
export async function requireSeat(ctx: Ctx, { unitCode, positionCode }: Seat): Promise<{ unitId: string }> {
  const unit = await requireUnit(ctx, unitCode)
  if (!(await listPositions(ctx)).some(({ code }) => code === positionCode))
    throw invalid('organisation.no_such_position')
  return { unitId: unit.id }
}

async function requireUnit(ctx: Ctx, code: string) {
  const unit = await findUnitByCode(ctx, code)
  if (!unit) throw invalid('organisation.no_such_unit')
  return unit
}

/** Whoever works here or did, held against other changes. */
export async function holdStaff(ctx: Ctx, staffId: string): Promise<StaffState> {
  const staff = await lockStaff(ctx.tx, staffId)
  if (!staff) throw notFound('organisation.staff_not_found')
  return staff
}

/** Corrects how somebody is called. */
export async function correctName(ctx: Ctx, staffId: string, fullName: string): Promise<void> {
  const { unitId } = await lockWorking(ctx, staffId)
  await renameStaffRow(ctx.tx, staffId, fullName)
  await audit(ctx, { action: 'organisation.staff-renamed', subject: staffId, unitId })
}

/** Whoever works here still, held against other changes. */
export async function lockWorking(ctx: Ctx, staffId: string): Promise<StaffState> {
  const staff = await holdStaff(ctx, staffId)
  if (staff.leftAt) throw conflict('organisation.staff_left')
  return staff
}

/** Gives somebody another seat: every old post ends at the moment at which the new one begins. */
export async function moveSeat(ctx: Ctx, staffId: string, seat: Seat): Promise<{ from: string; to: string }> {
  const { unitId: from } = await lockWorking(ctx, staffId)
  const { unitId } = await requireSeat(ctx, seat)
  await closePosts(ctx.tx, staffId, ctx.now)
  await closeHeads(ctx.tx, staffId, dayOf(ctx.now))
  await seatStaff(ctx.tx, staffId, { unitId, positionCode: seat.positionCode })
  const { role, reach } = seat
  await appoint(ctx, [{ staffId, unitId, role, reach, validFrom: dayOf(ctx.now) }])
  await audit(ctx, { action: 'organisation.staff-moved', subject: staffId, unitId })
  return { from, to: unitId }
}

/** Ends everything that somebody's posts gave them, at once. */
export async function leaveOffice(ctx: Ctx, staffId: string): Promise<{ unitId: string }> {
  const { unitId } = await lockWorking(ctx, staffId)
  await closePosts(ctx.tx, staffId, ctx.now)
  await closeHeads(ctx.tx, staffId, dayOf(ctx.now))
  await markLeft(ctx.tx, staffId, ctx.now)
  await audit(ctx, { action: 'organisation.staff-left', subject: staffId, unitId })
  return { unitId }
}

export interface NewSubstitution {
  postId: string
  substituteId: string
  firstDay: Day
  lastDay: Day
  reason: string
}

/** A post that has not been ended. */
export async function getPost(ctx: Ctx, postId: string): Promise<PostRow> {
  const post = await postById(ctx.tx, postId)
  if (!post || post.endedAt) throw notFound('organisation.post_not_found')
  return post
}

/** Lets somebody do the work of one open post of a colleague for some days. It gives that post's rights and no others. */
export async function substitute(ctx: Ctx, order: NewSubstitution): Promise<string> {
  const post = await getPost(ctx, order.postId)
  await lockWorking(ctx, order.substituteId)
  if (post.staffId === order.substituteId) throw conflict('organisation.substitutes_self')
  if (order.lastDay < order.firstDay || order.lastDay < dayOf(ctx.now))
    throw invalid('organisation.substitution_days')
  const id = newId()
  const { postId, substituteId, firstDay, lastDay, reason } = order
  const made = { madeBy: ctx.actor.id, madeAt: ctx.now }
  await insertSubstitution(ctx.tx, { id, postId, substituteId, firstDay, lastDay, reason, ...made })
  await audit(ctx, { action: 'organisation.substitution-ordered', subject: id, unitId: post.unitId })
  return id
}

/** Ends a substitution at once. Answers whose it was. */
export async function endSubstitution(ctx: Ctx, id: string): Promise<string> {
  const substituteId = await closeSubstitution(ctx.tx, id, ctx.now)
  if (!substituteId) throw notFound('organisation.substitution_not_found')
  await audit(ctx, { action: 'organisation.substitution-ended', subject: id })
  return substituteId
}
