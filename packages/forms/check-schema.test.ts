import { describe, expect, test } from 'vitest'
import { household } from './household.testing.ts'
import { checkSchema } from './index.ts'
import type { FormNode } from './schema.ts'

describe('checkSchema', () => {
  const withField = (field: unknown): unknown => ({
    type: 'object',
    properties: { a: { type: 'object', properties: { b: field } } },
  })

  test('a form of sections may be published', () => expect(checkSchema(household)).toEqual([]))

  test.each<[string, unknown]>([
    ['a reference', { $ref: 'http://evil/schema' }],
    ['an unknown keyword', { type: 'string', 'x-script': 'alert(1)' }],
    ['a runaway pattern', { type: 'string', pattern: '^(a+)+$' }],
    ['an alternative that repeats', { type: 'string', pattern: '^(a|aa)*$' }],
    ['a broken pattern', { type: 'string', pattern: '[' }],
    ['an endless list', { type: 'array', items: { type: 'string' } }],
    ['an empty choice', { type: 'string', enum: [] }],
    ['an unknown type', { type: 'file' }],
    ['a number for a title', { type: 'string', title: 5 }],
    ['a condition that pages cannot judge', { type: 'object', properties: {}, if: { pattern: 'x' } }],
    ['no object', 'string'],
  ])('%s is refused', (_what, field) => {
    expect(checkSchema(withField(field)).length).toBeGreaterThan(0)
  })

  test('names that reach into the machinery, deep towers and floods are refused', () => {
    const polluted = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"object"}}}')
    expect(checkSchema(polluted).join()).toContain('__proto__')
    let tower: FormNode = { type: 'string' }
    for (let i = 0; i < 5_000; i += 1) tower = { type: 'object', properties: { a: tower } }
    expect(checkSchema(tower).join()).toContain('too large')
    const flood = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`f${i}`, { type: 'string' }]))
    expect(
      checkSchema({ type: 'object', properties: { s: { type: 'object', properties: flood } } }).join(),
    ).toContain('too large')
    expect(checkSchema(null)).toHaveLength(1)
    expect(checkSchema({ type: 'object', properties: { a: { type: 'string' } } })).toEqual([
      'a: a section must be an object',
    ])
  })
})
