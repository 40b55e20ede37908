import type { Place } from './problems.ts'
import type { Words } from './table.ts'

/** An element as bpmn-moddle reads it: only what the compiler looks at. */
export interface Element {
  $type: string
  id?: string
  name?: string
  $parent?: Element
  get(name: string): unknown
  rootElements?: Element[]
  flowElements?: Element[]
  laneSets?: Element[]
  lanes?: Element[]
  flowNodeRef?: Element[]
  childLaneSet?: Element
  participants?: Element[]
  messageFlows?: Element[]
  processRef?: Element
  sourceRef?: Element
  targetRef?: Element
  incoming?: Element[]
  outgoing?: Element[]
  default?: Element
  conditionExpression?: Element
  language?: string
  body?: string
  attachedToRef?: Element
  cancelActivity?: boolean
  eventDefinitions?: Element[]
  messageRef?: Element
  loopCharacteristics?: Element
  isForCompensation?: boolean
  triggeredByEvent?: boolean
  isExecutable?: boolean
  calledElement?: string
  extensionElements?: { values?: Element[] }
  timeDuration?: Element
  timeDate?: Element
  timeCycle?: Element
  startQuantity?: number
  completionQuantity?: number
  diagrams?: Element[]
}

const KINDS: Record<string, Words> = {
  SequenceFlow: { vi: 'Đường nối', en: 'Sequence flow' },
  MessageFlow: { vi: 'Luồng thông điệp', en: 'Message flow' },
  Process: { vi: 'Quy trình', en: 'Process' },
  BoundaryEvent: { vi: 'Sự kiện trên biên', en: 'Boundary event' },
  SubProcess: { vi: 'Quy trình con', en: 'Sub-process' },
  CallActivity: { vi: 'Quy trình con', en: 'Call activity' },
}

export const typeOf = ({ $type }: Element): string => $type.replace(/^bpmn:/, '')

export function placeAt(element: Element): Place {
  const type = typeOf(element)
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type]! : kindByEnding(type)
  return { element: element.id ?? '', name: nameOf(element), kind }
}

function kindByEnding(type: string): Words {
  if (/Task$/.test(type)) return { vi: 'Bước', en: 'Step' }
  if (/Gateway$/.test(type)) return { vi: 'Cổng', en: 'Gateway' }
  return /Event$/.test(type) ? { vi: 'Sự kiện', en: 'Event' } : { vi: 'Phần tử', en: 'Element' }
}

export const nameOf = ({ name }: Element): string =>
  typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : ''

/** The name in Vietnamese (`name`) and English (`mc:nameEn`, else the same); an element without a name goes by its id. */
export function wordsOf(element: Element): Words {
  const vi = nameOf(element) || (element.id ?? '')
  return { vi, en: text(element, 'nameEn') || vi }
}

/** The name of a flow or a decision; null when it has none. */
export const labelOf = (element: Element): Words | null => (nameOf(element) ? wordsOf(element) : null)

/** An attribute of our own namespace; empty when it is absent. */
export function text(element: Element, name: string): string {
  const value = element.get(`mc:${name}`)
  return typeof value === 'string' ? value.trim() : ''
}

/** A number of our own namespace; null when it is absent, NaN when it is none. */
export function number(element: Element, name: string): number | null {
  const value = element.get(`mc:${name}`)
  return value === undefined || value === null ? null : Number(value)
}

/** A list, written with commas. */
export const list = (element: Element, name: string): string[] =>
  text(element, name)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const STEPS = new Set(['Task', 'UserTask', 'ManualTask', 'GlobalTask', 'GlobalUserTask', 'GlobalManualTask'])

export const isStep = (element: Element): boolean => STEPS.has(typeOf(element))

export const definitionsOf = ({ eventDefinitions }: Element): Element[] => eventDefinitions ?? []

/** The type of an event's only definition: Timer, Message, …; empty for a plain event, Multiple for several. */
export function triggerOf(element: Element): string {
  const found = definitionsOf(element)
  if (found.length > 1) return 'Multiple'
  return found[0] ? typeOf(found[0]).replace(/EventDefinition$/, '') : ''
}
