import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { establishUnits } from '#modules/organisation/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { testWorld } from '#testing/world.ts'
import { mayAt } from '../identity.policy.ts'
import { actorOf } from '../index.ts'
import { type Permission, permissionsOf, ROLES } from '../roles.ts'

const world = await testWorld({ city: true })
const ROLE_NAMES = Object.keys(ROLES).filter((role) => role !== 'citizen')
const PERMISSIONS = [...new Set(ROLE_NAMES.flatMap(permissionsOf))]
const day = (offset: number) => dayOf(new Date(world.clock.now.getTime() + offset * 86_400_000))

/** A tree as each unit's parent among those before it, and which of them are dissolved by a reorganisation. */
const aTree = fc.array(fc.record({ parent: fc.nat(6), dissolved: fc.boolean() }), {
  minLength: 2,
  maxLength: 7,
})
const aPost = fc.record({
  staff: fc.nat(1),
  role: fc.constantFrom(...ROLE_NAMES),
  unit: fc.nat(6),
  reach: fc.constantFrom('unit' as const, 'subtree' as const),
  ended: fc.boolean(),
  from: fc.constantFrom(-1, 0, 1),
  to: fc.constantFrom(null, 1, 5),
})
/** The first of the staff stands in for a post of the second. */
const aSubstitution = fc.record({
  post: fc.nat(4),
  first: fc.constantFrom(-2, 0, 1),
  last: fc.constantFrom(-1, 0, 3),
  ended: fc.boolean(),
})

type Unit = { parent: number | null; dissolved: boolean }
type Held = {
  staff: number
  role: string
  unit: number
  reach: string
  ended: boolean
  from: number
  to: number | null
}
type Order = { post: number; first: number; last: number; ended: boolean }

/** Who may what where, as a person would say it: some post in force gives it, at the unit itself or above with all below. */
function expected(
  units: Unit[],
  posts: Held[],
  orders: Order[],
  permission: Permission,
  at: number,
): boolean {
  const inForce = (p: Held) => !p.ended && p.from <= 0 && (p.to === null || p.to > 0)
  const own = posts.filter((p) => p.staff === 0 && inForce(p))
  const instead = orders
    .filter((o) => !o.ended && o.first <= 0 && o.last >= 0)
    .map((o) => posts[o.post])
    .filter((p) => p !== undefined && p.staff === 1 && inForce(p))
  return [...own, ...instead].some(
    (p) => permissionsOf(p!.role).includes(permission) && reaches(units, p!, at),
  )
}

function reaches(units: Unit[], { unit, reach }: Held, at: number): boolean {
  if (units[unit]!.dissolved || units[at]!.dissolved) return false
  for (let one: number | null = at; one !== null; one = units[one]!.parent) {
    if (units[one]!.dissolved) return false
    if (one === unit) return one === at || reach === 'subtree'
  }
  return false
}

class Undo extends Error {}

test('over random trees, posts, reorganisations and substitutions: exactly what some post in force gives', async () => {
  const property = fc.asyncProperty(
    aTree,
    fc.array(aPost, { maxLength: 5 }),
    fc.array(aSubstitution, { maxLength: 3 }),
    async (tree, rough, orders) => {
      const units: Unit[] = tree.map(({ parent, dissolved }, i) => ({
        parent: i === 0 ? null : parent % i,
        dissolved,
      }))
      const posts: Held[] = rough.map((p) => ({ ...p, unit: p.unit % units.length })).filter(isFirstOfItsKind)
      const valid = orders.filter((o) => o.last >= o.first && posts[o.post]?.staff === 1)
      const undone = world.change(async (ctx) => {
        const { actor, ids } = await build(ctx, units, posts, valid)
        for (const permission of PERMISSIONS)
          for (const [at, id] of ids.entries())
            expect(mayAt(actor, permission, id), `${permission} at ${at}`).toBe(
              expected(units, posts, valid, permission, at),
            )
        throw new Undo()
      })
      await undone.catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error
      })
    },
  )
  await fc.assert(property, { numRuns: 60 })
}, 120_000)

/** The database keeps one open post of a kind at a time. */
const isFirstOfItsKind = (p: Held, i: number, all: Held[]): boolean =>
  p.ended ||
  all.findIndex((o) => !o.ended && o.staff === p.staff && o.role === p.role && o.unit === p.unit) === i

async function build(ctx: Ctx, units: Unit[], posts: Held[], orders: Order[]) {
  const ids: string[] = []
  for (const [i, { parent }] of units.entries()) {
    const parentId = parent === null ? null : ids[parent]!
    const unit = { code: `Z99.${i + 1}`, kind: 'board', level: 'city', name: `Đơn vị ${i}` } as const
    const made = await establishUnits(ctx, [{ ...unit, validFrom: day(-9), parentId }])
    ids.push(made.get(unit.code)!)
  }
  const { tx } = ctx
  const staff = [newId(), newId()]
  for (const id of staff)
    await sql`insert into organisation.staff (id, full_name, unit_id, position_code, invented)
      select ${id}, 'Người Mẫu', ${ids[0]}, code, true from organisation.position limit 1`.execute(tx)
  const postIds: string[] = []
  for (const p of posts) {
    postIds.push(newId())
    const to = p.to === null ? null : day(p.to + 1)
    await sql`insert into organisation.post (id, staff_id, unit_id, role, reach, valid_from, valid_to, ended_at)
      values (${postIds.at(-1)}, ${staff[p.staff]}, ${ids[p.unit]}, ${p.role}, ${p.reach}, ${day(p.from)}, ${to},
        ${p.ended ? ctx.now : null})`.execute(tx)
  }
  for (const o of orders)
    await sql`insert into organisation.substitution (id, post_id, substitute_id, first_day, last_day, reason, made_by, made_at, ended_at)
      values (${newId()}, ${postIds[o.post]}, ${staff[0]}, ${day(o.first)}, ${day(o.last)}, 'Thử', 'test', ${ctx.now},
        ${o.ended ? ctx.now : null})`.execute(tx)
  const account = newId()
  await sql`insert into identity.account (id, username, staff_id, password_hash, opened_at)
    values (${account}, ${`mau-${account.slice(-8)}`}, ${staff[0]}, '$argon2id$mau', ${ctx.now})`.execute(tx)
  for (const [i, { dissolved }] of units.entries())
    if (dissolved)
      await sql`update organisation.unit set valid_to = ${day(0)} where id = ${ids[i]}`.execute(tx)
  return { actor: await actorOf({ ...ctx }, account), ids }
}
