import { compileElement } from './compile-node.ts'
import { type Element, labelOf, nameOf, placeAt, triggerOf, typeOf } from './diagram.ts'
import { Graph, type Place } from './graph.ts'
import { problem } from './problems.ts'
import { LIMITS, type Way, type Words } from './table.ts'
import { nameOfKind } from './unsupported.ts'
import type { Level, Work } from './work.ts'

const MAX_ELEMENTS = 2_000

/** Adds the nodes of a level to the table; the way on which its first token goes, or null when it has none. */
export function compileLevel(work: Work, owner: Element, place: Place): Way | null {
  if (place.depth > LIMITS.depth || work.nodes.length > LIMITS.nodes) {
    work.problems.push(problem('too_large', placeAt(owner), `> ${LIMITS.depth}, ${LIMITS.nodes}`))
    return null
  }
  if ((owner.flowElements ?? []).length > MAX_ELEMENTS) {
    work.problems.push(problem('too_large', placeAt(owner), `> ${MAX_ELEMENTS}`))
    return null
  }
  const graph = new Graph(work, owner, place)
  if (graph.elements.length === 0) {
    work.problems.push(problem('empty', placeAt(owner)))
    return null
  }
  const lanes = lanesOf(owner)
  const laneOf = (element: Element) => lanes.get(element) ?? place.lane
  const level: Level = { ...place, work, graph, laneOf, key: graph.key }
  for (const element of graph.elements) compileElement(level, element)
  reportStrayBorders(level)
  const start = startOf(level, owner)
  work.nodes.push(...graph.endings)
  return start
}

/** The element of each lane, so that a step finds who acts in its lane; an inner lane comes before the outer one. */
function lanesOf({ laneSets = [] }: Element): Map<Element, Element> {
  const found = new Map<Element, Element>()
  const visit = (lane: Element, depth: number): void => {
    for (const node of lane.flowNodeRef ?? []) found.set(node, lane)
    if (depth < LIMITS.depth) for (const inner of lane.childLaneSet?.lanes ?? []) visit(inner, depth + 1)
  }
  for (const lane of laneSets.flatMap(({ lanes = [] }) => lanes)) visit(lane, 0)
  return found
}

function reportStrayBorders({ work, graph }: Level): void {
  for (const event of graph.borders)
    if (!event.attachedToRef || !graph.elements.includes(event.attachedToRef))
      work.problems.push(problem('dangling_event', placeAt(event)))
}

const START_TRIGGERS = new Set(['', 'Message'])

function startOf(level: Level, owner: Element): Way | null {
  const { work, graph } = level
  const starts = graph.elements.filter((element) => typeOf(element) === 'StartEvent')
  if (starts.length > 1) {
    const names = starts.map((one) => nameOf(one) || one.id).join(', ')
    work.problems.push(problem('many_starts', placeAt(owner), names))
  }
  for (const start of starts) {
    const trigger = triggerOf(start)
    const isFine = START_TRIGGERS.has(trigger) && (trigger === '' || level.within === undefined)
    if (!isFine) work.problems.push(problem('unsupported', placeAt(start), startKind(start)))
  }
  if (starts.length === 0) return implicitStart(level, owner)
  return beginAll(level, owner, starts)
}

function startKind(start: Element): Words {
  const { vi, en } = nameOfKind(start)
  return { vi: `bắt đầu theo ${vi}`, en: `start by ${en}` }
}

/** BPMN allows a level without a start event: everything to which no way leads begins at once. */
function implicitStart(level: Level, owner: Element): Way | null {
  const { work, graph } = level
  const first = graph.elements.filter((element) => graph.incoming(element).length === 0 && !isEntry(element))
  if (first.length === 0) work.problems.push(problem('no_start', placeAt(owner)))
  return beginAll(level, owner, first)
}

function beginAll({ work, graph, prefix, within }: Level, owner: Element, first: Element[]): Way | null {
  if (first.length < 2) return first[0] ? graph.wayInto(first[0]) : null
  const key = `${prefix}${owner.id}.start`
  const name = labelOf(owner) ?? { vi: 'Bắt đầu', en: 'Start' }
  const ways = first.map((element) => graph.wayInto(element))
  work.nodes.push({ kind: 'fork', key, name, ...(within !== undefined && { within }), ways })
  return { to: key }
}

/** Events that begin by themselves, elsewhere. */
const isEntry = (element: Element): boolean =>
  element.triggeredByEvent === true ||
  element.isForCompensation === true ||
  (typeOf(element) === 'IntermediateCatchEvent' && triggerOf(element) === 'Link')
