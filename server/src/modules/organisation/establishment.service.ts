import { audit } from '#platform/audit.ts'
import type { Day } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { closeUnit, insertAliases, insertUnits, type NewAlias } from './organisation.repository.ts'
import {
  endPost,
  insertHead,
  insertPositions,
  insertPosts,
  insertStaff,
  type NewPosition,
  type NewPost,
  type NewStaff,
} from './staff.repository.ts'
import { forgetTree } from './tree.service.ts'
import type { Unit } from './unit.ts'

export type NewUnit = Pick<Unit, 'code' | 'kind' | 'level' | 'name' | 'validFrom'> &
  Partial<Unit> & {
    /** Code of the parent among the units of the same call; `parentId` names an older one. */
    parentCode?: string
  }

/** Founds units, parents before children, and answers their ids by code. */
export async function establishUnits(ctx: Ctx, units: readonly NewUnit[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const rows = units.map((unit): Unit => {
    const id = unit.id ?? newId()
    ids.set(unit.code, id)
    const parentId = unit.parentCode ? ids.get(unit.parentCode) : (unit.parentId ?? null)
    if (parentId === undefined) throw invalid('organisation.parent_missing', { code: unit.parentCode })
    return { ...emptyUnit, ...unit, id, parentId, shortName: unit.shortName ?? unit.name }
  })
  await insertUnits(ctx.tx, rows)
  forgetTree(ctx)
  for (const { id, parentId } of rows)
    if (parentId === null)
      await audit(ctx, { action: 'organisation.unit-established', subject: id, unitId: id })
  return ids
}

const emptyUnit = {
  agencyNames: [],
  gsoCode: null,
  population: null,
  areaKm2: null,
  longitude: null,
  latitude: null,
  validTo: null,
}

/** Gives units further codes under which other systems name them. */
export async function addAliases(ctx: Ctx, aliases: NewAlias[]): Promise<void> {
  await insertAliases(ctx.tx, aliases)
  forgetTree(ctx)
}

/** Ends a unit: `from` is the first day on which it no longer exists. A unit that has ended does not end twice. */
export async function dissolveUnit(ctx: Ctx, unitId: string, from: Day): Promise<void> {
  if (!(await closeUnit(ctx.tx, unitId, from))) throw conflict('organisation.unit_closed')
  forgetTree(ctx)
  await audit(ctx, { action: 'organisation.unit-dissolved', subject: unitId, unitId })
}

/** The kinds of position that staff can have; one that is known already is left alone. */
export const definePositions = (ctx: Ctx, positions: readonly NewPosition[]): Promise<void> =>
  insertPositions(ctx.tx, positions)

export const takeOnStaff = (ctx: Ctx, staff: readonly NewStaff[]): Promise<void> => insertStaff(ctx.tx, staff)

/** Gives posts to staff; each leaves an audit row. */
export async function appoint(ctx: Ctx, posts: readonly Omit<NewPost, 'id'>[]): Promise<void> {
  await insertPosts(
    ctx.tx,
    posts.map((post) => ({ ...post, id: newId() })),
  )
  for (const { staffId, unitId } of posts)
    await audit(ctx, { action: 'organisation.appointed', subject: staffId, unitId })
}

/** Takes a post away from `from` on. */
export async function relieve(
  ctx: Ctx,
  post: Pick<NewPost, 'staffId' | 'unitId' | 'role'>,
  from: Day,
): Promise<void> {
  if (!(await endPost(ctx.tx, post.staffId, post.unitId, post.role, from)))
    throw notFound('organisation.post_not_found')
  await audit(ctx, { action: 'organisation.relieved', subject: post.staffId, unitId: post.unitId })
}

export async function nameHead(ctx: Ctx, unitId: string, staffId: string, from: Day): Promise<void> {
  await insertHead(ctx.tx, unitId, staffId, from)
  await audit(ctx, { action: 'organisation.head-named', subject: staffId, unitId })
}
