import { expect, test } from 'vitest'
import { bpmn, flows } from './compile.testing.ts'
import { compileBpmn } from './compile.ts'

const codes = async (source: string | Uint8Array): Promise<string[]> =>
  (await compileBpmn(source)).problems.map(({ code }) => code)

const WHOLE = bpmn(
  `<startEvent id="s"/><task id="a" name="Thẩm định" mc:unitRole="office" mc:roles="x"/><endEvent id="e"/>${flows('s>a a>e')}`,
)

test('a file in another encoding is read by it', async () => {
  const utf16 = Buffer.from(`\uFEFF${WHOLE.replace('UTF-8', 'UTF-16')}`, 'utf16le')
  const { table } = await compileBpmn(new Uint8Array(utf16))
  expect(table?.nodes[0]?.name.vi).toBe('Thẩm định')
  const latin = Buffer.from(WHOLE.replace('UTF-8', 'ISO-8859-1').replace('Thẩm định', 'Über'), 'latin1')
  expect((await compileBpmn(new Uint8Array(latin))).table?.nodes[0]?.name.vi).toBe('Über')
})

test.each([
  ['nothing', ''],
  ['no XML', 'hello'],
  ['XML of something else', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['bytes that are no UTF-8', new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0xc3])],
  ['an unknown encoding', Buffer.from(WHOLE.replace('UTF-8', 'EBCDIC-XY'))],
  ['entities', WHOLE.replace('?>', '?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')],
  ['a file of the machine', WHOLE.replace('?>', '?><!DOCTYPE d SYSTEM "file:///etc/passwd">')],
  ['half a file', WHOLE.slice(0, WHOLE.length - 60)],
])('%s is refused as unreadable', async (_, source) => {
  expect(await codes(source)).toContain('unreadable')
})

test.each([
  ['10 MB', `${WHOLE}${' '.repeat(10_000_000)}`],
  ['sub-processes in each other', bpmn('<subProcess id="q">'.repeat(5_000) + '</subProcess>'.repeat(5_000))],
  ['fifty sub-processes in each other', bpmn(`${nested(50)}`)],
  [
    'more elements than anybody draws',
    bpmn(Array.from({ length: 3_000 }, (_, i) => `<task id="t${i}"/>`).join('')),
  ],
  ['comments without end', `${WHOLE}${'<!--'.repeat(500_000)}`],
])('%s is refused within two seconds', async (_, source) => {
  const began = performance.now()
  const found = await codes(source)
  expect(found.some((code) => code === 'too_large' || code === 'unreadable')).toBe(true)
  expect(performance.now() - began).toBeLessThan(2_000)
})

function nested(depth: number): string {
  return depth === 0 ? '<task id="in"/>' : `<subProcess id="d${depth}">${nested(depth - 1)}</subProcess>`
}

test.each([
  ['no process', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>', 'no_process'],
  ['an id twice', WHOLE.replace('<endEvent id="e"/>', '<endEvent id="e"/><task id="a"/>'), 'duplicate_id'],
  ['an element of no language', WHOLE.replace('<endEvent', '<userTsk id="z"/><endEvent'), 'unknown_element'],
  ['a flow to itself only', bpmn(`<task id="a"/>${flows('a>a')}`), 'no_start'],
  [
    'gateways in a ring',
    bpmn(`<startEvent id="s"/><exclusiveGateway id="g"/><exclusiveGateway id="h"/>${flows('s>g g>h h>g')}`),
    'circle_without_stop',
  ],
  ['a border on nothing', bpmn('<task id="a"/><boundaryEvent id="b"/>'), 'dangling_event'],
  ['a process that calls itself', bpmn('<callActivity id="c" calledElement="p"/>'), 'recursion'],
])('%s is refused with its reason', async (_, source, code) => {
  expect(await codes(source)).toContain(code)
})

test('names that JavaScript knows are names like others', async () => {
  const strange = WHOLE.replace(/"a"/g, '"constructor"').replace(/"e"/g, '"__proto__"')
  const { table, problems } = await compileBpmn(strange.replace(/"s"/g, '"toString"'))
  expect(problems).toEqual([])
  expect(table?.nodes.map(({ key }) => key)).toEqual(['constructor', '__proto__'])
})
