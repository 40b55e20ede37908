import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nobody, type Post } from '#platform/context.ts'
import { requireOtherThan } from './dossiers.policy.ts'

const TOKEN = { role: 'leader', unit_id: 'ward' }
const post = fc.record({
  role: fc.constantFrom('leader', 'specialist'),
  unitIds: fc.constantFrom<string[]>(['ward'], ['other'], ['ward', 'other']),
  insteadOf: fc.constantFrom(null, 'preparer', 'somebody'),
})
const refused = (posts: Partial<Post>[], id: string) => {
  const actor = { ...nobody, id, posts: posts as Post[] }
  try {
    requireOtherThan(actor, { accountId: 'account', staffId: 'preparer' }, TOKEN)
    return false
  } catch {
    return true
  }
}

test('who prepares does not approve, whatever second post or substitution they have', () => {
  fc.assert(
    fc.property(fc.array(post), (posts) => {
      expect(refused(posts, 'account')).toBe(true)
    }),
  )
})

test('nobody approves in the place of whoever prepared it, unless a post of their own, or another’s, lets them', () => {
  fc.assert(
    fc.property(fc.array(post, { minLength: 1 }), (posts) => {
      const ways = posts.filter((p) => p.role === 'leader' && p.unitIds.includes('ward'))
      const other = ways.some((p) => p.insteadOf !== 'preparer')
      if (ways.length > 0) expect(refused(posts, 'else')).toBe(!other)
    }),
  )
})
