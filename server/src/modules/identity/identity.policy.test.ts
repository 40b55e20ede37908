import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Actor, nobody, type Post } from '#platform/context.ts'
import { actorFrom } from './accounts/accounts.service.ts'
import { mayAt, postsWith, unitsWhere } from './identity.policy.ts'
import { type Permission, permissionsOf, ROLES } from './roles.ts'

const UNITS = ['a', 'b', 'c', 'd', 'e']
const roles = Object.keys(ROLES)
const permissions = [...new Set(roles.flatMap(permissionsOf))]

const aPost: fc.Arbitrary<Post> = fc
  .record({ role: fc.constantFrom(...roles, 'unheard_of'), unitIds: fc.subarray(UNITS) })
  .map(({ role, unitIds }) => ({ role, unitIds, unitId: 'a', unitCode: 'H24', reach: 'subtree' }))
const aHolder = fc.array(aPost, { maxLength: 6 })
const aPermission: fc.Arbitrary<Permission> = fc.constantFrom(...permissions)
const staff = (posts: Post[]): Actor => actorFrom({ accountId: 'x', personId: null, posts })

test('a permission holds in a unit only when one and the same post gives the permission and reaches the unit', () => {
  fc.assert(
    fc.property(aHolder, aPermission, fc.constantFrom(...UNITS), (posts, permission, unit) => {
      const actor = staff(posts)
      const expected = posts.some(
        (p) => permissionsOf(p.role).includes(permission) && p.unitIds.includes(unit),
      )
      expect(mayAt(actor, permission, unit)).toBe(expected)
      expect(unitsWhere(actor, permission).has(unit)).toBe(expected)
    }),
  )
})

test('what may be done somewhere may be done at all, and taking a post away never gives a right', () => {
  fc.assert(
    fc.property(aHolder, aPermission, fc.nat(5), (posts, permission, i) => {
      const actor = staff(posts)
      if (postsWith(actor, permission).length > 0) expect(actor.permissions.has(permission)).toBe(true)
      const less = staff(posts.filter((_, at) => at !== i))
      for (const unit of UNITS)
        if (mayAt(less, permission, unit)) expect(mayAt(actor, permission, unit)).toBe(true)
    }),
  )
})

test('a citizen has a citizen’s rights and no unit; nobody has nothing', () => {
  const citizen = actorFrom({ accountId: 'x', personId: 'p', posts: [] })
  expect([...citizen.permissions].sort()).toEqual([...ROLES.citizen].sort())
  for (const permission of permissions) {
    expect(unitsWhere(citizen, permission).size).toBe(0)
    expect(mayAt(nobody, permission, 'a')).toBe(false)
  }
})

test('the matrix of rights: who may do what', () => {
  const may = (permission: Permission) => roles.filter((role) => permissionsOf(role).includes(permission))
  expect(may('dossiers.submit')).toEqual(['citizen'])
  expect(may('dossiers.read_own')).toEqual(['citizen'])
  expect(may('dossiers.take_in')).toEqual(['one_stop_officer'])
  expect(may('dossiers.return')).toEqual(['one_stop_officer'])
  expect(may('dossiers.process')).toEqual(['specialist', 'head'])
  expect(may('dossiers.assign')).toEqual(['head'])
  expect(may('dossiers.approve')).toEqual(['leader'])
  expect(may('dossiers.move_process')).toEqual(['leader'])
  expect(may('dossiers.read_unit')).toEqual([
    'one_stop_officer',
    'specialist',
    'head',
    'leader',
    'city_leader',
  ])
  expect(may('measurement.read')).toEqual(['head', 'leader', 'city_leader'])
  for (const managed of ['catalogue', 'identity', 'organisation', 'platform'] as const)
    expect(may(`${managed}.manage`)).toEqual(['administrator'])
})
