import { type Element, isStep, nameOf, triggerOf, typeOf } from './diagram.ts'
import { readBpmn } from './read.ts'

export type ShapeKind =
  | 'step'
  | 'service'
  | 'message'
  | 'call'
  | 'sub'
  | 'start'
  | 'end'
  | 'timer_event'
  | 'message_event'
  | 'event'
  | 'exclusive'
  | 'parallel'
  | 'race'
  | 'gateway'
  | 'pool'
  | 'lane'
  | 'note'

export interface Point {
  x: number
  y: number
}

export interface PictureShape extends Point {
  id: string
  kind: ShapeKind
  name: string
  width: number
  height: number
}

export interface PictureFlow {
  id: string
  kind: 'sequence' | 'message' | 'association'
  name: string
  /** Taken when no other way of its gateway holds. */
  isDefault: boolean
  points: Point[]
  /** Where its name stands, when the drawing says so. */
  label: Point | null
}

/** Where everything of a diagram stands, in the diagram's own units: enough to draw it without a BPMN library. */
export interface Picture {
  x: number
  y: number
  width: number
  height: number
  /** Containers first, so that what they hold is drawn over them. */
  shapes: PictureShape[]
  flows: PictureFlow[]
}

/** The first diagram of a file; null when the file cannot be read or has no positions (`layoutBpmn` gives them). */
export async function pictureOf(xml: string): Promise<Picture | null> {
  const { definitions } = await readBpmn(xml)
  const plane = definitions?.diagrams?.[0]?.get('plane') as Element | undefined
  const drawn = (plane?.get('planeElement') as Element[] | undefined) ?? []
  const shapes = drawn.flatMap(shapeOf).sort((a, b) => depthOf(a) - depthOf(b))
  const flows = drawn.flatMap(flowOf)
  return shapes.length === 0 ? null : { ...frameOf(shapes, flows), shapes, flows }
}

const CONTAINERS: ShapeKind[] = ['pool', 'lane', 'sub']
const depthOf = ({ kind, width, height }: PictureShape): number =>
  CONTAINERS.includes(kind) ? -width * height : 0

type Box = Point & { width: number; height: number }

function shapeOf(drawn: Element): PictureShape[] {
  const bounds = drawn.get('bounds') as Box | undefined
  const element = drawn.get('bpmnElement') as Element | undefined
  if (!bounds || !element?.id || !isBox(bounds)) return []
  const { x, y, width, height } = bounds
  const name = nameOf(element) || nameOfNote(element)
  return [{ id: element.id, kind: kindOf(element), name, x, y, width, height }]
}

const isBox = (box: Box): boolean =>
  [box.x, box.y, box.width, box.height].every(Number.isFinite) && box.width > 0 && box.height > 0

const nameOfNote = (element: Element): string =>
  typeOf(element) === 'TextAnnotation' ? String(element.get('text') ?? '') : ''

const KINDS: Record<string, ShapeKind> = {
  ServiceTask: 'service',
  ScriptTask: 'service',
  BusinessRuleTask: 'service',
  SendTask: 'message',
  ReceiveTask: 'message',
  CallActivity: 'call',
  SubProcess: 'sub',
  Transaction: 'sub',
  AdHocSubProcess: 'sub',
  StartEvent: 'start',
  EndEvent: 'end',
  ExclusiveGateway: 'exclusive',
  ParallelGateway: 'parallel',
  EventBasedGateway: 'race',
  Participant: 'pool',
  Lane: 'lane',
}

function kindOf(element: Element): ShapeKind {
  const type = typeOf(element)
  if (Object.hasOwn(KINDS, type)) return KINDS[type]!
  if (isStep(element)) return 'step'
  if (type.endsWith('Gateway')) return 'gateway'
  if (!type.endsWith('Event')) return 'note'
  const trigger = triggerOf(element)
  return trigger === 'Timer' ? 'timer_event' : trigger === 'Message' ? 'message_event' : 'event'
}

function flowOf(drawn: Element): PictureFlow[] {
  const element = drawn.get('bpmnElement') as Element | undefined
  const points = ((drawn.get('waypoint') as Point[] | undefined) ?? []).map(({ x, y }) => ({ x, y }))
  const isDrawn = points.length > 1 && points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
  if (!element?.id || !isDrawn) return []
  const { sourceRef } = element
  return [
    {
      id: element.id,
      kind: flowKind(element),
      name: nameOf(element),
      isDefault: sourceRef?.default === element,
      points,
      label: labelOf(drawn),
    },
  ]
}

function flowKind(element: Element): PictureFlow['kind'] {
  const type = typeOf(element)
  return type === 'SequenceFlow' ? 'sequence' : type === 'MessageFlow' ? 'message' : 'association'
}

function labelOf(drawn: Element): Point | null {
  const label = drawn.get('label') as Element | undefined
  const bounds = label?.get('bounds') as Box | undefined
  return bounds && isBox(bounds) ? { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 } : null
}

const MARGIN = 30

function frameOf(shapes: PictureShape[], flows: PictureFlow[]): Box {
  const xs = shapes.flatMap(({ x, width }) => [x, x + width])
  const ys = shapes.flatMap(({ y, height }) => [y, y + height])
  const points = flows.flatMap((flow) => flow.points)
  const left = least([...xs, ...points.map(({ x }) => x)]) - MARGIN
  const top = least([...ys, ...points.map(({ y }) => y)]) - MARGIN
  // names of events and gateways stand below them
  const right = -least([...xs, ...points.map(({ x }) => x)].map((x) => -x)) + MARGIN
  const bottom = -least([...ys, ...points.map(({ y }) => y)].map((y) => -y)) + 2 * MARGIN
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Not `Math.min(...all)`: a large diagram has more points than a call may have arguments. */
const least = (all: number[]): number => all.reduce((a, b) => Math.min(a, b))
