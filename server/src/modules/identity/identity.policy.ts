import type { Actor, Post } from '#platform/context.ts'
import { type Permission, permissionsOf } from './roles.ts'

/** The posts that give an actor a permission. Permissions given without a post (a citizen's) have none. */
export const postsWith = ({ posts }: Pick<Actor, 'posts'>, permission: Permission): Post[] =>
  posts.filter((post) => permissionsOf(post.role).includes(permission))

/** The units in which an actor may use a permission. */
export const unitsWhere = (actor: Pick<Actor, 'posts'>, permission: Permission): ReadonlySet<string> =>
  new Set(postsWith(actor, permission).flatMap((post) => post.unitIds))

/** Whether an actor may use a permission in a unit: the same post must give the permission and reach the unit. */
export const mayAt = (actor: Actor, permission: Permission, unitId: string): boolean =>
  postsWith(actor, permission).some((post) => post.unitIds.includes(unitId))
