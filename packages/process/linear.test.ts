import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTable } from './check.ts'
import { begin, fire } from './game.ts'
import { fromLinear, type LinearProcess, toLinear } from './linear.ts'

const step = (key: string, share: number, ...actions: [string, string | null][]) => ({
  key,
  name: { vi: `Bước ${key}`, en: `Step ${key}` },
  role: 'specialist',
  unitRole: 'competent' as const,
  share,
  actions: actions.map(([action, to]) => ({ key: action, to })),
})

const USUAL: LinearProcess = {
  start: 'accept',
  steps: [
    step('accept', 0.2, ['accept', 'examine'], ['refuse', null]),
    step('examine', 0.5, ['propose', 'approve']),
    step('approve', 0.3, ['approve', 'end'], ['send_back', 'examine']),
    step('end', 0, ['return', null]),
  ],
}

test('a list of steps becomes a table that may be published, and comes back unchanged', () => {
  const table = fromLinear(USUAL)
  expect(checkTable(table)).toEqual([])
  expect(toLinear(table)).toEqual(USUAL)
})

test('any list of steps comes back unchanged', () => {
  const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/)
  const steps = fc.uniqueArray(key, { minLength: 1, maxLength: 6 }).chain((keys) => {
    const to = fc.constantFrom(null, ...keys)
    const actions = fc.array(fc.tuple(key, to), { minLength: 1, maxLength: 3 })
    return fc.tuple(...keys.map((one) => actions.map((list) => step(one, 0.1, ...list))))
  })
  fc.assert(
    fc.property(steps, (list) => {
      const linear = { start: list[0]!.key, steps: list }
      expect(toLinear(fromLinear(linear))).toEqual(linear)
    }),
  )
})

test('a dossier goes through the same steps as before', () => {
  const table = fromLinear(USUAL)
  let result = begin(table)
  const visited: string[] = []
  for (const decision of ['accept', 'propose', 'send_back', 'propose', 'approve', 'return']) {
    if ('refused' in result) throw new Error(result.en)
    const [token] = result.state.tokens
    visited.push(token!.node)
    result = fire(table, result.state, { event: 'decide', token: token!.id, step: token!.node, decision })
  }
  expect(visited).toEqual(['accept', 'examine', 'approve', 'examine', 'approve', 'end'])
  expect(result).toMatchObject({ state: { ended: true }, effects: [{ effect: 'end' }] })
})
