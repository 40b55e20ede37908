import { expect, test } from 'vitest'
import { bpmn, flows, tableFrom } from './compile.testing.ts'
import { handOvers } from './handovers.ts'

const step = (id: string, unit: string, role: string) =>
  `<userTask id="${id}" mc:unitRole="${unit}" mc:roles="${role}"/>`

test('work is handed over where the next step, behind whatever gateway, is for another role or unit', async () => {
  const table = await tableFrom(
    bpmn(`<startEvent id="s"/>${step('a', 'one_stop', 'one_stop_officer')}${step('b', 'competent', 'specialist')}
      <parallelGateway id="f"/><parallelGateway id="j"/>${step('c', 'competent', 'specialist')}
      ${step('q', 'office', 'specialist')}${step('e', 'one_stop', 'one_stop_officer')}<endEvent id="z"/>
      ${flows('s>a a>b b>f f>c f>q c>j q>j j>e e>z')}`),
  )
  // a→b, b→q, c→e, q→e; b→c stays with the same role of the same unit
  expect(handOvers(table)).toBe(4)
})

test('steps within a sub-process follow those before it, and go before those behind it', async () => {
  const table = await tableFrom(
    bpmn(`<startEvent id="s"/>${step('a', 'one_stop', 'one_stop_officer')}
      <subProcess id="u">${step('b', 'competent', 'leader')}<endEvent id="y"/>${flows('b>y')}</subProcess>
      ${step('c', 'one_stop', 'one_stop_officer')}<endEvent id="z"/>${flows('s>a a>u u>c c>z')}`),
  )
  // into the sub-process, out of it, and what the sub-process itself lets pass: a→c is no hand-over
  expect(handOvers(table)).toBe(2)
})
