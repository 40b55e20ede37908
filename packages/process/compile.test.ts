import { expect, test } from 'vitest'
import { bpmn, conditional, faults, flows, tableFrom } from './compile.testing.ts'
import { compileBpmn } from './compile.ts'
import { begin, fire, possibleEvents } from './game.ts'
import { nodesOf, type ProcessTable } from './table.ts'

const START = '<startEvent id="s"/>'
const END = '<endEvent id="e"/>'

const node = (table: ProcessTable, key: string) => nodesOf(table).get(key)

test('a step says who acts, how long, with what', async () => {
  const table = await tableFrom(
    bpmn(`${START}<userTask id="a" name="Thẩm định" mc:nameEn="Examination" mc:unitRole="office" mc:roles="specialist, head"
      mc:share="0.5" mc:form="F1" mc:documents="D1,D2" mc:assignee="least_busy"/>${END}${flows('s>a a>e')}`),
    {},
  )
  expect(node(table, 'a')).toEqual({
    kind: 'step',
    key: 'a',
    name: { vi: 'Thẩm định', en: 'Examination' },
    unitRole: 'office',
    roles: ['specialist', 'head'],
    time: { share: 0.5 },
    form: 'F1',
    documents: ['D1', 'D2'],
    assignee: { rule: 'least_busy' },
    decisions: [{ key: 'complete', name: { vi: 'Xong', en: 'Done' }, to: 'e' }],
    boundary: [],
  })
})

test('a lane says who acts in it, and a step without anybody is refused', async () => {
  const lane =
    '<laneSet id="l"><lane id="l1" mc:unitRole="one_stop" mc:roles="one_stop_officer"><flowNodeRef>a</flowNodeRef></lane></laneSet>'
  const tasks = `${START}<task id="a" name="Tiếp nhận"/><task id="b" name="Thẩm định"/>${END}${flows('s>a a>b b>e')}`
  const { problems } = await compileBpmn(bpmn(lane + tasks))
  expect(problems).toMatchObject([
    {
      code: 'nobody_may_act',
      element: 'b',
      vi: 'Bước “Thẩm định” không ghi ai được làm: chọn cơ quan, bộ phận và vị trí.',
    },
  ])
  const table = await tableFrom(bpmn(lane + tasks))
  expect(node(table, 'a')).toMatchObject({ unitRole: 'one_stop', roles: ['one_stop_officer'] })
})

test('a gateway that asks only for the decision becomes the decisions of its step', async () => {
  const table = await tableFrom(
    bpmn(`${START}<userTask id="a"/><exclusiveGateway id="g" default="g-e"/><task id="b"/>${END}
      ${flows('s>a a>g g>e b>e')}${conditional('g', 'b', `\${decision == 'approve'}`, 'Duyệt')}`),
  )
  expect(node(table, 'g')).toBeUndefined()
  expect(node(table, 'a')).toMatchObject({
    decisions: [
      { key: 'approve', name: { vi: 'Duyệt', en: 'Duyệt' }, to: 'b' },
      { key: 'otherwise', to: 'e' },
    ],
  })
})

test('a gateway on anything else asks its conditions in order, then goes the default way', async () => {
  const table = await tableFrom(
    bpmn(`${START}<userTask id="a"/><exclusiveGateway id="g" default="g-e"/><task id="b"/><task id="c"/>${END}
      ${flows('s>a a>g g>e b>e c>e')}${conditional('g', 'b', 'answers.land.area > 100')}${conditional('g', 'c', 'dossier.urgent')}`),
  )
  const begun = begin(table)
  if ('refused' in begun) throw new Error(begun.en)
  const [event] = possibleEvents(table, begun.state)
  const goesTo = (facts: object) => {
    const result = fire(table, begun.state, event!, facts)
    return 'refused' in result ? result.refused : result.state.tokens.map((token) => token.node)
  }
  expect(goesTo({ answers: { land: { area: 101 } }, dossier: { urgent: true } })).toEqual(['b'])
  expect(goesTo({ dossier: { urgent: true } })).toEqual(['c'])
  expect(goesTo({})).toEqual([])
})

test('everything wrong is said at once, each with its element', async () => {
  const found = await faults(
    bpmn(`${START}<userTask id="a"/><exclusiveGateway id="g"/><task id="b"/><complexGateway id="x"/><serviceTask id="v"/>
      <intermediateCatchEvent id="t"><timerEventDefinition id="td"/></intermediateCatchEvent><task id="lost"/>
      <task id="m"><multiInstanceLoopCharacteristics/></task><task id="k" isForCompensation="true"/>
      <subProcess id="ev" triggeredByEvent="true"><startEvent id="es"><signalEventDefinition/></startEvent></subProcess>${END}
      ${flows('s>a a>g g>b b>x x>v v>t t>m m>e lost>e')}${conditional('g', 'e', 'amount > 3')}
      <sequenceFlow id="f" sourceRef="a" targetRef="nowhere"/>`),
  )
  expect(found.sort()).toEqual(
    [
      'bad_condition g',
      'broken_flow f',
      'no_condition g',
      'no_default g',
      'no_task v',
      'no_timer t',
      'unreachable lost',
      'unsupported ev',
      'unsupported k',
      'unsupported m',
      'unsupported x',
    ].sort(),
  )
})

test.each([
  [
    'a fork whose branch ends while the join waits',
    'join_waits_forever j',
    's>f f>a f>x a>j x>b b>j j>e x>e2',
  ],
  ['a join behind a choice', 'join_waits_forever j', 's>x x>a x>b a>j b>j j>e'],
  ['branches that are not joined', 'twice_at_once c', 's>f f>a f>b a>c b>c c>e'],
  ['a circle without an end', 'no_way_to_end a', 's>a a>b b>a'],
])('%s is refused at its element', async (_, expected, ways) => {
  const parts = `${START}<parallelGateway id="f"/><parallelGateway id="j"/><exclusiveGateway id="x" default="x-b"/>
    <task id="a"/><task id="b"/><task id="c"/>${END}<endEvent id="e2"/>`
  const used = new Set(ways.split(/[\s>]/))
  const kept = parts.replace(/<(\w+) id="(\w+)"[^>]*\/>/g, (whole, _kind, id) => (used.has(id) ? whole : ''))
  const isTested = (way: string) => way.startsWith('x>') && way !== 'x>b'
  const all = ways.split(' ')
  const written = all.filter((way) => !isTested(way)).join(' ')
  const tested = all.filter(isTested).map((way) => conditional('x', way.slice(2), 'dossier.urgent'))
  expect(await faults(bpmn(kept + flows(written) + tested.join('')))).toContain(expected)
})

test('splits, merges, starts and ends that are not drawn run as BPMN means them', async () => {
  const table = await tableFrom(bpmn(`<task id="a"/><task id="b"/><task id="c"/>${flows('a>b a>c')}`))
  const begun = begin(table)
  if ('refused' in begun) throw new Error(begun.en)
  const [event] = possibleEvents(table, begun.state)
  const split = fire(table, begun.state, event!)
  expect(split).toMatchObject({ state: { tokens: [{ node: 'b' }, { node: 'c' }], ended: false } })
})

test('the other pool is another agency, its flows are messages to it', async () => {
  const outside = `<collaboration id="k"><participant id="us" processRef="p"/><participant id="tax" name="Thuế" mc:agency="H24.99"/>
    <messageFlow id="m1" name="Phiếu chuyển" sourceRef="out" targetRef="tax"/><messageFlow id="m2" name="Thông báo thuế" sourceRef="tax" targetRef="in"/></collaboration>`
  const table = await tableFrom(
    bpmn(
      `${START}<sendTask id="out"/><intermediateCatchEvent id="in"><messageEventDefinition id="md"/></intermediateCatchEvent>${END}${flows('s>out out>in in>e')}`,
      outside,
    ),
  )
  expect(node(table, 'out')).toMatchObject({ kind: 'send', agency: 'H24.99', message: 'Phiếu chuyển' })
  expect(node(table, 'in')).toMatchObject({ kind: 'receive', agency: 'H24.99', message: 'Thông báo thuế' })
})

test('a deadline on the border takes the work away, a reminder leaves it', async () => {
  const timer = (id: string, cancel: boolean, time: string) =>
    `<boundaryEvent id="${id}" attachedToRef="a" cancelActivity="${cancel}"><timerEventDefinition mc:unit="working_day"><timeDuration>${time}</timeDuration></timerEventDefinition></boundaryEvent>`
  const table = await tableFrom(
    bpmn(`${START}<task id="a"/><task id="late"/><task id="call"/>${END}${timer('t1', true, 'P5D')}${timer('t2', false, 'P3D')}
      ${flows('s>a a>e t1>late late>e t2>call')}`),
  )
  const begun = begin(table)
  if ('refused' in begun) throw new Error(begun.en)
  const token = begun.state.tokens[0]!.id
  expect(begun.effects).toContainEqual({
    effect: 'timer',
    token,
    timer: 't1',
    due: { after: { amount: 5, unit: 'working_day' } },
  })
  const reminded = fire(table, begun.state, { event: 'timerDue', token, timer: 't2' })
  if ('refused' in reminded) throw new Error(reminded.en)
  expect(reminded.state.tokens.map((one) => one.node)).toEqual(['a', 'call'])
  expect(fire(table, reminded.state, { event: 'timerDue', token, timer: 't2' })).toMatchObject({
    refused: 'not_here',
  })
  const overdue = fire(table, reminded.state, { event: 'timerDue', token, timer: 't1' })
  expect(overdue).toMatchObject({
    state: { tokens: [{ node: 'call' }, { node: 'late' }] },
    effects: expect.arrayContaining([{ effect: 'cancel', token, node: 'a' }]),
  })
})

test('an embedded sub-process goes on when all its work is done; its deadline ends all of it', async () => {
  const table = await tableFrom(
    bpmn(`${START}<subProcess id="sub"><task id="x"/><task id="y"/></subProcess><task id="after"/><task id="late"/>${END}
      <boundaryEvent id="t" attachedToRef="sub"><timerEventDefinition><timeDuration>PT4H</timeDuration></timerEventDefinition></boundaryEvent>
      ${flows('s>sub sub>after after>e t>late late>e')}`),
  )
  const begun = begin(table)
  if ('refused' in begun) throw new Error(begun.en)
  const [sub, x, y] = begun.state.tokens
  const done = (step: string, token: string) =>
    ({ event: 'decide', step, token, decision: 'complete' }) as const
  const half = fire(table, begun.state, done('x', x!.id))
  if ('refused' in half) throw new Error(half.en)
  expect(half.state.tokens.map((one) => one.node)).toEqual(['sub', 'y'])
  expect(fire(table, half.state, done('y', y!.id))).toMatchObject({ state: { tokens: [{ node: 'after' }] } })
  const late = fire(table, half.state, { event: 'timerDue', token: sub!.id, timer: 't' })
  expect(late).toMatchObject({ state: { tokens: [{ node: 'late' }] } })
})

test('what a process calls must be published, and may not come back to it', async () => {
  const xml = bpmn(`${START}<callActivity id="c" calledElement="tax"/>${END}${flows('s>c c>e')}`)
  const processes = new Map([['tax', { version: 3, calls: ['land'] }]])
  expect(await faults(xml, { around: { processes: new Map() } })).toEqual(['no_subprocess c'])
  expect(await faults(xml, { around: { processes, code: 'land' } })).toEqual(['recursion c'])
  expect(await faults(xml, { around: { processes, code: 'other' } })).toEqual([])
})

test('times that exceed the limit of the procedure are refused, with the way that takes them', async () => {
  const task = (id: string, days: number) =>
    `<task id="${id}" name="B${id}" mc:time="${days}" mc:unit="working_day"/>`
  const xml = bpmn(
    `${START}<parallelGateway id="f"/><parallelGateway id="j"/>${task('a', 4)}${task('b', 5)}${task('c', 6)}${END}${flows('s>f f>a f>b a>j b>j j>c c>e')}`,
  )
  const limit = (amount: number) => ({ around: { limit: { amount, unit: 'working_day' } as const } })
  expect(await faults(xml, limit(11))).toEqual([])
  const { problems } = await compileBpmn(xml, { actor: { unitRole: 'office', roles: ['x'] }, ...limit(10) })
  expect(problems).toMatchObject([
    {
      code: 'over_limit',
      element: 'c',
      vi: 'Bước “Bc” làm thời gian vượt thời hạn của thủ tục: đường dài nhất cần 110 % (Bb → Bc).',
    },
  ])
})

test('an event-based gateway takes whichever comes first', async () => {
  const table = await tableFrom(
    bpmn(`${START}<eventBasedGateway id="g"/><intermediateCatchEvent id="m" mc:agency="H24.1" mc:message="ok"><messageEventDefinition id="q"/></intermediateCatchEvent>
      <intermediateCatchEvent id="t"><timerEventDefinition id="w"><timeDuration>P10D</timeDuration></timerEventDefinition></intermediateCatchEvent>
      <task id="yes"/><task id="no"/>${END}${flows('s>g g>m g>t m>yes t>no yes>e no>e')}`),
  )
  const begun = begin(table)
  if ('refused' in begun) throw new Error(begun.en)
  const answer = { event: 'messageArrived', agency: 'H24.1', message: 'ok' } as const
  const answered = fire(table, begun.state, answer)
  expect(answered).toMatchObject({ state: { tokens: [{ node: 'yes' }] } })
  if ('state' in answered)
    expect(fire(table, answered.state, answer)).toMatchObject({ refused: 'nobody_waits' })
})

test('a reminder in a loop may be sent again before the first one is out; work in its place is refused', async () => {
  const drawn = (reminder: string) =>
    bpmn(`${START}<task id="a"/><task id="b"/><exclusiveGateway id="g" default="g-e"/>${reminder}<endEvent id="r2"/>${END}
      <boundaryEvent id="t" attachedToRef="a" cancelActivity="false"><timerEventDefinition><timeDuration>P3D</timeDuration></timerEventDefinition></boundaryEvent>
      ${flows('s>a a>b b>g g>e t>r r>r2')}${conditional('g', 'a', 'decision == "send_back"')}`)
  const remind = await tableFrom(drawn('<serviceTask id="r" mc:task="remind"/>'))
  let result = begin(remind)
  for (const event of ['timerDue', 'decide', 'send_back', 'timerDue']) {
    if ('refused' in result) throw new Error(result.en)
    const { state } = result
    const next = possibleEvents(remind, state).find((one) =>
      one.event === 'decide' ? one.decision === event || event === 'decide' : one.event === event,
    )
    result = fire(remind, state, next!)
  }
  expect(result).toMatchObject({ state: { tokens: [{ node: 'r' }, { node: 'a' }, { node: 'r' }] } })
  expect(await faults(drawn('<task id="r"/>'))).toEqual(['twice_at_once r'])
})

test('a gateway that two steps lead to stays a gateway, and asks for the decision on the way to it', async () => {
  const decision = '<extensionElements><mc:decision key="yes"/><mc:decision key="no"/></extensionElements>'
  const table = await tableFrom(
    bpmn(`${START}<task id="a"/><exclusiveGateway id="h" default="h-b"/><task id="b">${decision}</task><task id="c">${decision}</task>
      <exclusiveGateway id="g" default="g-e"/><task id="z"/>${END}${flows('s>a a>h h>b b>g c>g g>e z>e')}
      ${conditional('h', 'c', 'dossier.urgent')}${conditional('g', 'z', 'decision == "yes"')}`),
  )
  expect(node(table, 'g')).toMatchObject({ kind: 'exclusive' })
  const begun = begin(table)
  if ('refused' in begun) throw new Error(begun.en)
  const first = fire(table, begun.state, possibleEvents(table, begun.state)[0]!)
  if ('refused' in first) throw new Error(first.en)
  const decide = (key: string) => {
    const [token] = first.state.tokens
    return fire(table, first.state, { event: 'decide', token: token!.id, step: 'b', decision: key })
  }
  expect(decide('yes')).toMatchObject({ state: { tokens: [{ node: 'z', decision: 'yes' }] } })
  expect(decide('no')).toMatchObject({ state: { ended: true } })
  expect(decide('perhaps')).toMatchObject({ refused: 'no_such_decision' })
})
