import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionsTested, type Expression, holds, type Known, printExpression } from './expression.ts'
import { parseExpression } from './expression-parse.ts'

const read = (source: string): Expression => {
  const parsed = parseExpression(source)
  if ('error' in parsed) throw new Error(`${parsed.error.at}: ${parsed.error.en}`)
  return parsed.expression
}

const KNOWN: Known = {
  decision: 'approve',
  decisions: { examine: 'propose' },
  answers: { land: { area: 120.5, use: 'ODT', empty: '', urgent: true, list: [] } },
  dossier: { channel: 'online', accepted_on: '2026-11-27', fee: 0 },
}

test.each([
  ['decision == "approve"', true],
  [`\${decision == 'approve'}`, true],
  ['#{decision != "approve"}', false],
  ['= decision = "approve"', true],
  ['decisions.examine == "propose" && !(decision == "refuse")', true],
  ['answers.land.area > 100 and answers.land.area <= 120.5', true],
  ['answers.land.area > 100 and answers.land.use == "LUC" or dossier.channel == "online"', true],
  ['answers.land.use in ["ODT", "ONT"]', true],
  ['answers.land.use in ("LUC")', false],
  ['not answers.land.urgent', false],
  ['answers.land.empty is empty and answers.land.list is empty and answers.land.nothing is empty', true],
  ['answers.land.area is not empty', true],
  ['dossier.accepted_on < "2026-12-01"', true],
  ['dossier.fee < "1"', false],
  ['dossier.fee == 0', true],
  ['dossier.missing == ""', false],
  ['dossier.missing != "x"', true],
])('%s', (source, expected) => {
  expect(holds(read(source), KNOWN)).toBe(expected)
  expect(holds(read(printExpression(read(source))), KNOWN)).toBe(expected)
})

test.each([
  ['', 1, 'điều kiện chưa viết hết'],
  ['decision ==', 12, 'điều kiện chưa viết hết'],
  [`\${amount > 5}`, 3, 'không có thông tin “amount”'],
  ['decision > "a"', 1, 'quyết định không có lớn hơn'],
  ['decision == 5', 1, 'quyết định là chữ'],
  ['"a" == "a"', 1, 'cần so sánh với một thông tin'],
  ['answers.a.b == 1 answers', 18, '“answers” không đúng chỗ'],
  ['(answers.a.b == 1', 18, 'thiếu “)”'],
  ['answers.a.b == 1 ; drop', 18, 'không hiểu ký tự “;”'],
  ['process.exit()', 1, 'không có thông tin “process.exit”'],
  [`${'('.repeat(500)}decision == "a"`, 41, 'ngoặc lồng nhau quá sâu'],
  ['answers', 1, 'không có thông tin “answers”'],
  ['constructor', 1, 'không có thông tin “constructor”'],
  ['decision toString', 10, '“toString” không đúng chỗ'],
])('%s is refused at its character', (source, at, words) => {
  const parsed = parseExpression(source)
  expect(parsed).toMatchObject({ error: { at, vi: expect.stringContaining(words) } })
})

test('conditions reach nothing but what the facts themselves hold', () => {
  for (const path of ['dossier.constructor.name', 'dossier.__proto__.toString', 'answers.toString'])
    expect(holds(read(`${path} is empty`), KNOWN)).toBe(true)
})

test('no text at all makes the reader fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), pieces), (source) => {
      const parsed = parseExpression(source)
      if ('expression' in parsed) expect(typeof holds(parsed.expression, KNOWN)).toBe('boolean')
      else expect(parsed.error.at).toBeGreaterThan(0)
    }),
  )
})

const pieces = fc
  .array(
    fc.constantFrom('decision', 'answers.a', '==', '(', ')', 'and', 'not', '"x"', '1', 'in', '[', ']', 'is'),
  )
  .map((parts) => parts.join(' '))

test('what is printed is read as the same condition', () => {
  const path = fc.constantFrom<readonly string[]>(['decisions', 'a'], ['answers', 'b', 'c'], ['dossier', 'd'])
  const literal = fc.oneof(fc.string(), fc.integer(), fc.boolean())
  const compare = fc.tuple(fc.constantFrom('eq' as const, 'ne' as const), path, literal)
  const list = fc.array(literal, { minLength: 1 })
  const several = fc.constantFrom('and' as const, 'or' as const)
  const { any } = fc.letrec<{ any: Expression }>((tie) => {
    const parts = fc.array(tie('any'), { minLength: 2, maxLength: 3 })
    return {
      any: fc.oneof(
        { maxDepth: 3 },
        compare.map(([op, of, value]): Expression => ({ op, left: { path: of }, right: { value } })),
        fc.tuple(path, list).map(([of, all]): Expression => ({ op: 'in', left: { path: of }, list: all })),
        path.map((of): Expression => ({ op: 'not', of: { op: 'empty', of: { path: of } } })),
        fc.tuple(several, parts).map(([op, of]): Expression => ({ op, of })),
      ),
    }
  })
  fc.assert(
    fc.property(any, (one) => {
      expect(read(printExpression(one))).toEqual(one)
    }),
  )
})

test('a condition on nothing but the decision names the decisions', () => {
  expect(decisionsTested(read('decision == "a" or decision in ["b", "c"]'))).toEqual(['a', 'b', 'c'])
  expect(decisionsTested(read('decision == "a" and dossier.x == 1'))).toBeNull()
  expect(decisionsTested(read('dossier.x == "a"'))).toBeNull()
})
