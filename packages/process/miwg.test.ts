import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR } from './compile.testing.ts'
import { compileBpmn } from './compile.ts'
import { REFUSALS } from './miwg.testing.ts'

/** Reference diagrams of the BPMN Model Interchange Working Group, which are not part of the project. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'bpmn')
const isHere = existsSync(FOLDER)
const files = isHere ? readdirSync(FOLDER).filter((name) => name.endsWith('.bpmn')) : []
if (!isHere) console.log(`skipped: ${FOLDER} with the reference diagrams is not on this machine`)

const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

describe.skipIf(!isHere)('reference diagrams', () => {
  test.each(files)('%s runs, or is refused for exactly these reasons', async (name) => {
    const { table, problems } = await compileBpmn(readFileSync(join(FOLDER, name)), { actor: ACTOR })
    const reasons = problems.map(({ code, name, element }) => `${code}: ${name || element}`)
    if (Object.hasOwn(REFUSALS, name)) expect(reasons).toEqual(REFUSALS[name])
    expect(table === null).toBe(problems.length > 0)
    for (const { vi, en } of problems) expect([vi, en].every((text) => text.length > 20)).toBe(true)
  })

  test('whatever is torn out of them, the answer is a table or problems', async () => {
    const anyTear = fc.record({
      name: fc.constantFrom(...files),
      tears: fc.array(fc.tuple(fc.constantFrom(...TEARS), fc.nat()), { minLength: 1, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(anyTear, async ({ name, tears }) => {
        const torn = tears.reduce((xml, [tear, pick]) => tear(xml, pick), read(name))
        const { table, problems } = await compileBpmn(torn, { actor: ACTOR })
        expect(table === null).toBe(problems.length > 0)
      }),
      { numRuns: 150 },
    )
  })
})

type Tear = (xml: string, pick: number) => string

const without =
  (pattern: RegExp, put = ''): Tear =>
  (xml, pick) => {
    const found = [...xml.matchAll(pattern)]
    const one = found[pick % Math.max(1, found.length)]
    return one ? xml.slice(0, one.index) + put + xml.slice(one.index + one[0].length) : xml
  }

const TEARS: Tear[] = [
  without(/<[a-z:]*[A-Za-z]+ [^<>]*\/>/g),
  without(/<([a-z]*:?\w+)[^<>]*[^/]>[\s\S]*?<\/\1>/g),
  without(/ \w+="[^"]*"/g),
  without(/"[^"]*"/g, '""'),
  without(/"[^"]*"/g, '"_e16564d7-0c4c-413e-95f6-f668a3f851fb"'),
  without(/[a-z]+Gateway/g, 'parallelGateway'),
  without(/<\/?[a-z:]*\w+/g, '<b'),
  (xml, pick) => xml.slice(0, pick % xml.length),
]
