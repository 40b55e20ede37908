import { describe, expect, test } from 'vitest'
import { asked, askedPaths, type FormSchema, knownPaths, validate } from './index.ts'

const birth: FormSchema = {
  type: 'object',
  properties: {
    child: {
      type: 'object',
      properties: {
        bornAt: { type: 'string', title: 'Sinh ở đâu', enum: ['facility', 'elsewhere'] },
        twin: { type: 'boolean', title: 'Sinh đôi' },
      },
      required: ['bornAt'],
      if: { properties: { bornAt: { const: 'facility' } }, required: ['bornAt'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { facility: { type: 'string', title: 'Cơ sở' } }, required: ['facility'] },
      else: { properties: { place: { type: 'string', title: 'Nơi sinh' } }, required: ['place'] },
    },
  },
  required: ['child'],
}
const questions = (child: object) => Object.keys(asked(birth, { child }).properties.child!.properties ?? {})

describe('what a page asks', () => {
  test('nothing that hangs on an answer which has not been given', () => {
    expect(questions({})).toEqual(['bornAt', 'twin'])
    expect(questions({ bornAt: 'facility' })).toEqual(['bornAt', 'twin', 'facility'])
    expect(questions({ bornAt: 'elsewhere' })).toEqual(['bornAt', 'twin', 'place'])
  })

  test('a box that was not ticked is an answer', () => {
    const child = birth.properties.child!
    const ifTwin = { ...child, if: { properties: { twin: { const: true } }, required: ['twin'] } }
    const shown = asked({ ...birth, properties: { child: ifTwin } }, { child: {} })
    expect(Object.keys(shown.properties.child!.properties ?? {})).toContain('place')
  })

  test('a rule that stands apart waits too; a question that may be passed over is answered by silence', () => {
    const { if: condition, then, else: otherwise, ...child } = birth.properties.child!
    const apart = { ...child, allOf: [{ if: condition, then, else: otherwise }] } as typeof child
    const ask = (node: typeof child) =>
      Object.keys(
        asked({ ...birth, properties: { child: node } }, { child: {} }).properties.child!.properties ?? {},
      )
    expect(ask(apart)).toEqual(['bornAt', 'twin'])
    expect(ask({ ...birth.properties.child!, required: [] })).toContain('place')
  })

  test('what the page does not ask yet may still be sent by a program, and is still missing', () => {
    expect(askedPaths(birth, { child: {} })).not.toContain('child.place')
    expect(knownPaths(birth, { child: {} })).toContain('child.place')
    expect(validate(birth, { child: { place: 'Ở nhà' } }).map(({ path }) => path)).toEqual(['child.bornAt'])
    expect(validate(birth, {}).map(({ path }) => path)).toContain('child.bornAt')
  })
})
