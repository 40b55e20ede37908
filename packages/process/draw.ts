import { printExpression } from './expression.ts'
import { append, type Shape, type Sketch } from './sketch.ts'
import {
  type Allowance,
  type Assignee,
  boundaryOf,
  type Decision,
  type EndNode,
  type ExclusiveNode,
  type ForkNode,
  type ProcessNode,
  type RaceNode,
  type StepNode,
  type Timer,
  type Trigger,
  type Way,
} from './table.ts'
import { isoOf } from './timers.ts'

const TYPES: Record<ProcessNode['kind'], string> = {
  step: 'bpmn:UserTask',
  service: 'bpmn:ServiceTask',
  exclusive: 'bpmn:ExclusiveGateway',
  fork: 'bpmn:ParallelGateway',
  join: 'bpmn:ParallelGateway',
  timer: 'bpmn:IntermediateCatchEvent',
  send: 'bpmn:IntermediateThrowEvent',
  receive: 'bpmn:ReceiveTask',
  race: 'bpmn:EventBasedGateway',
  call: 'bpmn:CallActivity',
  sub: 'bpmn:SubProcess',
  end: 'bpmn:EndEvent',
}

/** Adds a node to the sketch, with its borders and its ways out. */
export function drawNode(sketch: Sketch, node: ProcessNode): void {
  const shape = sketch.add(TYPES[node.kind], node.key, node.within)
  sketch.named(shape, node.name)
  drawOwn(sketch, node, shape)
  for (const { key, name, interrupting, on, next } of boundaryOf(node)) {
    const border = sketch.add('bpmn:BoundaryEvent', key, node.within, {
      attachedToRef: shape,
      cancelActivity: interrupting,
    })
    drawTrigger(sketch, sketch.named(border, name), on)
    sketch.connect(border, next, node.within)
  }
}

function drawOwn(sketch: Sketch, node: ProcessNode, shape: Shape): void {
  if (node.kind === 'step') drawStep(sketch, node, shape)
  else if (node.kind === 'exclusive') drawChoice(sketch, node, shape)
  else if (node.kind === 'race') drawRace(sketch, node, shape)
  else if (node.kind === 'fork') for (const way of node.ways) sketch.connect(shape, way, node.within)
  else if (node.kind === 'end') {
    if (node.terminate) define(sketch, shape, 'bpmn:TerminateEventDefinition')
    set(shape, { 'mc:outcome': node.outcome })
  } else {
    drawWork(sketch, node, shape)
    sketch.connect(shape, node.next, node.within)
  }
}

function drawChoice(sketch: Sketch, node: ExclusiveNode, shape: Shape): void {
  for (const { name, when, ...way } of node.branches)
    condition(sketch, sketch.connect(shape, way, node.within, name), printExpression(when))
  shape.set('default', sketch.connect(shape, node.otherwise, node.within))
}

type Work = Exclude<ProcessNode, StepNode | RaceNode | ExclusiveNode | ForkNode | EndNode>

function drawWork(sketch: Sketch, node: Work, shape: Shape): void {
  if (node.kind === 'service') set(shape, { 'mc:task': node.task })
  if (node.kind === 'timer') drawTrigger(sketch, shape, { timer: node.timer })
  if (node.kind === 'receive') exchange(shape, node)
  if (node.kind === 'send') drawTrigger(sketch, shape, node)
  if (node.kind === 'call') set(shape, { calledElement: node.process, 'mc:version': node.version })
}

function drawStep(sketch: Sketch, step: StepNode, shape: Shape): void {
  set(shape, {
    'mc:unitRole': step.unitRole,
    'mc:roles': step.roles.join(', '),
    ...allowance(step.time),
    'mc:form': step.form,
    'mc:documents': step.documents.join(', ') || null,
    'mc:assignee': assignee(step.assignee),
  })
  const values = step.decisions.map((decision) => declaration(sketch, decision))
  shape.set('extensionElements', sketch.moddle.create('bpmn:ExtensionElements', { values }))
  const ways = [...new Set(step.decisions.map(wayKey))]
  if (ways.length === 1) return void sketch.connect(shape, wayOf(step.decisions[0]!), step.within)
  const groups = ways.map((way) => step.decisions.filter((decision) => wayKey(decision) === way))
  drawSplit(sketch, step, shape, groups)
}

/** Decisions that lead to different places: a gateway of the step's own, which compiling folds into it again. */
function drawSplit(sketch: Sketch, step: StepNode, shape: Shape, groups: Decision[][]): void {
  const id = sketch.unused(`${step.key}.decision`)
  const gateway = sketch.add('bpmn:ExclusiveGateway', id, step.within)
  sketch.connect(shape, { to: id }, step.within)
  for (const group of groups) {
    const list = group.map(({ key }) => JSON.stringify(key)).join(', ')
    const test = group.length === 1 ? `decision == ${list}` : `decision in [${list}]`
    condition(sketch, sketch.connect(gateway, wayOf(group[0]!), step.within, group[0]!.name), test)
  }
}

const wayKey = ({ to, arm }: Way): string => `${to}#${arm}`

const wayOf = ({ to, arm }: Way): Way => ({ to, ...(arm !== undefined && { arm }) })

const declaration = (sketch: Sketch, { key, name }: Decision): Shape =>
  sketch.moddle.create('mc:Decision', {
    key,
    ...(name && { name: name.vi }),
    ...(name && name.en !== name.vi && { nameEn: name.en }),
  })

function drawRace(sketch: Sketch, race: RaceNode, shape: Shape): void {
  for (const { key, name, on, next } of race.options) {
    const event = sketch.add('bpmn:IntermediateCatchEvent', key, race.within)
    drawTrigger(sketch, sketch.named(event, name), on)
    sketch.connect(shape, { to: key }, race.within)
    sketch.connect(event, next, race.within)
  }
}

const allowance = (time: Allowance | null) =>
  time === null
    ? {}
    : 'share' in time
      ? { 'mc:share': time.share }
      : { 'mc:time': time.amount, 'mc:unit': time.unit }

const assignee = (rule: Assignee): string | null =>
  rule.rule === 'same_as' ? `same_as:${rule.step}` : rule.rule === 'open' ? null : rule.rule

function drawTrigger(sketch: Sketch, shape: Shape, on: Trigger): void {
  if ('timer' in on) {
    drawTimer(sketch, shape, on.timer)
    return
  }
  const definition = define(sketch, shape, 'bpmn:MessageEventDefinition')
  const known = sketch.messages.get(on.message)
  const id = known ? '' : sketch.unused(`message_${sketch.messages.size + 1}`)
  const message = known ?? sketch.moddle.create('bpmn:Message', { id, name: on.message })
  sketch.messages.set(on.message, message)
  definition.set('messageRef', message)
  exchange(shape, on)
}

function drawTimer(sketch: Sketch, shape: Shape, timer: Timer): void {
  const definition = define(sketch, shape, 'bpmn:TimerEventDefinition')
  const body = (text: string) => sketch.moddle.create('bpmn:FormalExpression', { body: text })
  if ('at' in timer) {
    definition.set('timeDate', body(timer.at))
    return
  }
  definition.set('timeDuration', body(isoOf(timer.after)))
  if (timer.after.unit === 'working_day') definition.set('mc:unit', 'working_day')
}

function define(sketch: Sketch, shape: Shape, type: string): Shape {
  const definition = sketch.moddle.create(type, { id: sketch.unused(`${shape.id}.trigger`) })
  append(shape, 'eventDefinitions', definition)
  return definition
}

const exchange = (shape: Shape, { agency, message }: { agency: string; message: string }): void =>
  set(shape, { 'mc:agency': agency, 'mc:message': message })

const condition = (sketch: Sketch, flow: Shape, body: string): void =>
  flow.set('conditionExpression', sketch.moddle.create('bpmn:FormalExpression', { body }))

function set(shape: Shape, attributes: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) shape.set(name, value)
}
