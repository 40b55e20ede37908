import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bpmn, flows, tableFrom } from './compile.testing.ts'
import { compileBpmn } from './compile.ts'
import { exportBpmn } from './export.ts'
import { layoutBpmn } from './layout.ts'
import { fromLinear } from './linear.ts'
import { anyBlock, tableOf } from './process.testing.ts'
import type { ProcessTable } from './table.ts'

/** A diagram has no order of its elements: two tables are the same when their nodes are. */
const sorted = ({ nodes, ...rest }: ProcessTable) => ({
  ...rest,
  nodes: [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1)),
})

test('a table that is exported and compiled again is the same table', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlock, async (block) => {
      const table = tableOf(block)
      const { table: again, problems } = await compileBpmn(await exportBpmn(table))
      expect(problems).toEqual([])
      expect(sorted(again!)).toEqual(sorted(table))
    }),
    { numRuns: 60 },
  )
})

test('a list of steps, with several decisions of one way and a step called as the end, survives its diagram', async () => {
  const step = (key: string, ...actions: [string, string | null][]) => ({
    key,
    name: { vi: key, en: `${key} (en)` },
    role: 'head',
    unitRole: 'office' as const,
    share: 1 / 3,
    actions: actions.map(([action, to]) => ({ key: action, to })),
  })
  const table = fromLinear({
    start: 'end',
    steps: [step('end', ['a', 'b'], ['b', 'b'], ['c', null]), step('b', ['d', null], ['e', 'end'])],
  })
  const { table: again } = await compileBpmn(await exportBpmn(table))
  expect(sorted(again!)).toEqual(sorted(table))
})

test('what a diagram says of times, messages, calls and races survives its export', async () => {
  const table = await tableFrom(
    bpmn(`<startEvent id="s"/><userTask id="a" name="Lập “phiếu” &lt;1&gt;" mc:time="2.5" mc:unit="hour" mc:assignee="same_as:b"/>
      <boundaryEvent id="x" attachedToRef="a"><timerEventDefinition><timeDate>2026-12-01T08:00:00Z</timeDate></timerEventDefinition></boundaryEvent>
      <userTask id="b" mc:form="F" mc:documents="D1, D2"/><eventBasedGateway id="g"/>
      <intermediateCatchEvent id="m" mc:agency="A" mc:message="M"><messageEventDefinition id="q"/></intermediateCatchEvent>
      <intermediateCatchEvent id="t"><timerEventDefinition mc:unit="working_day"><timeDuration>P3D</timeDuration></timerEventDefinition></intermediateCatchEvent>
      <callActivity id="c" calledElement="tax" mc:version="4"/><endEvent id="e" mc:outcome="done"/><endEvent id="k"><terminateEventDefinition/></endEvent>
      ${flows('s>b b>a a>g x>k g>m g>t m>c c>e t>k')}`),
  )
  expect(sorted(await tableFrom(await exportBpmn(table)))).toEqual(sorted(table))
})

test('a diagram without positions gets them, and still says the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlock, async (block) => {
      const table = tableOf(block)
      const plain = await exportBpmn(table)
      const drawn = await layoutBpmn(plain)
      for (const { key } of table.nodes) expect(drawn).toContain(`bpmnElement="${key}"`)
      const { table: again, problems } = await compileBpmn(drawn)
      expect(problems).toEqual([])
      expect(sorted(again!)).toEqual(sorted(table))
      const moved = drawn.replaceAll(' x="', ' x="7')
      expect(await layoutBpmn(moved)).toBe(moved)
    }),
    { numRuns: 40 },
  )
})

test('pools, stray borders and broken ways are drawn too, and no file makes drawing fail', async () => {
  const pools = bpmn(
    `<task id="a"/><boundaryEvent id="stray"/><task id="b"/><task id="r"/><task id="q"/>${flows('a>b b>gone r>q q>r')}`,
    '<collaboration id="k"><participant id="us" name="Ta" processRef="p"/></collaboration>',
  )
  const drawn = await layoutBpmn(pools)
  for (const id of ['a', 'b', 'stray', 'us', 'r', 'q']) expect(drawn).toContain(`bpmnElement="${id}"`)
  for (const file of ['', 'hello', '<html/>', pools.slice(0, 300)]) expect(await layoutBpmn(file)).toBe(file)
})
