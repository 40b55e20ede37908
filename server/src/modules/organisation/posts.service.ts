import { dayOf } from '#platform/calendar.ts'
import type { Ctx, Post } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import {
  type Colleague,
  type HeldPosts,
  headHeld,
  holdersOf,
  postsHeld,
  type Staff,
  staffByIds,
} from './staff.repository.ts'
import { type Reading, treeFor, treeOfVersion } from './tree.service.ts'
import { ancestorsOf, subtreeOf } from './unit.ts'

/** The posts somebody holds today, with the units each of them reaches. */
export async function postsOf(ctx: Reading, staffId: string): Promise<Post[]> {
  return expandPosts(ctx, await postsHeld(ctx.tx, staffId, dayOf(ctx.now)))
}

/** Spells out the units of posts that `organisation.posts_at` answered. */
export async function expandPosts(ctx: Reading, { tree: version, posts }: HeldPosts): Promise<Post[]> {
  if (posts.length === 0) return []
  const tree = await treeOfVersion(ctx, version)
  return posts.map((post) => ({
    ...post,
    unitIds: post.reach === 'subtree' ? subtreeOf(tree, post.unitId) : [post.unitId],
  }))
}

/**
 * Who holds a role at one of the units today. Where nobody does, those who hold it nearest above: the answer is empty
 * only when nobody up to the root does.
 */
export async function staffWithRole(
  ctx: Ctx,
  unitIds: readonly string[],
  role: string,
): Promise<Colleague[]> {
  const tree = await treeFor(ctx)
  let at = [...new Set(unitIds)]
  while (at.length > 0) {
    const found = await holdersOf(ctx.tx, at, role, tree.day)
    if (found.length > 0) return found
    at = [...new Set(at.flatMap((id) => ancestorsOf(tree, id).slice(0, 1)).map((unit) => unit.id))]
  }
  return []
}

/** The head of a unit today, if it has one. */
export const headOf = (ctx: Ctx, unitId: string): Promise<Colleague | undefined> =>
  headHeld(ctx.tx, unitId, dayOf(ctx.now))

export async function getStaff(ctx: Ctx, staffId: string): Promise<Staff> {
  const [staff] = await staffByIds(ctx.tx, [staffId])
  if (!staff) throw notFound('organisation.staff_not_found')
  return staff
}

/** Many members of staff at once, by id; those nobody knows are left out. */
export async function listStaff(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Staff>> {
  if (ids.length === 0) return new Map()
  return new Map((await staffByIds(ctx.tx, ids)).map((staff) => [staff.id, staff]))
}
