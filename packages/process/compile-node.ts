import { triggerAt } from './borders.ts'
import { compileActivity } from './compile-activity.ts'
import { branchesOf, isFolded } from './decisions.ts'
import { definitionsOf, type Element, nameOf, placeAt, text, triggerOf, typeOf, wordsOf } from './diagram.ts'
import { common, reportStrange, sendOf, standIn } from './parts.ts'
import { problem } from './problems.ts'
import type { ProcessNode } from './table.ts'
import { timerOf } from './timers.ts'
import { nameOfKind } from './unsupported.ts'
import type { Level } from './work.ts'

/** Adds the node of an element to the table, or a stand-in and the reason why it cannot run. */
export function compileElement(level: Level, element: Element): void {
  const { graph, work } = level
  if (graph.passesOn(element) || isOption(level, element)) return
  if (element.triggeredByEvent || element.isForCompensation) {
    reportStrange(work, element)
    return
  }
  const node = gatewayOf(level, element) ?? eventOf(level, element) ?? compileActivity(level, element)
  if (node === 'folded') return
  if (node && !('boundary' in node)) reportBorders(level, element)
  work.nodes.push(node ?? standIn(level, element, nameOfKind(element)))
}

/** Only work can be interrupted: a border on anything else has no meaning. */
function reportBorders({ work, graph }: Level, element: Element): void {
  const why = { vi: 'gắn vào việc không chờ', en: 'it is attached to something that does not wait' }
  for (const border of graph.bordersOf(element))
    work.problems.push(problem('unsupported', placeAt(border), why))
}

function gatewayOf(level: Level, element: Element): ProcessNode | 'folded' | null {
  switch (typeOf(element)) {
    case 'ExclusiveGateway':
      if (isFolded(level, element)) return 'folded'
      return { kind: 'exclusive', ...common(level, element), ...branchesOf(level, element) }
    case 'ParallelGateway':
      return parallelOf(level, element)
    case 'EventBasedGateway':
      return raceOf(level, element)
    default:
      return null
  }
}

function parallelOf(level: Level, element: Element): ProcessNode {
  const { graph } = level
  const flows = graph.outgoing(element)
  if (graph.isJoin(element))
    return {
      kind: 'join',
      ...common(level, element),
      arms: graph.incoming(element).length,
      next: graph.wayOut(element),
    }
  return { kind: 'fork', ...common(level, element), ways: flows.map((flow) => graph.way(flow)) }
}

function raceOf(level: Level, element: Element): ProcessNode | null {
  if (!isRace(level, element)) return null
  const events = level.graph.outgoing(element).map(({ targetRef }) => targetRef!)
  const options = events.map((event) => ({
    key: level.key(event),
    name: wordsOf(event),
    on: triggerAt(level, event),
    next: level.graph.wayOut(event),
  }))
  return { kind: 'race', ...common(level, element), options }
}

const OPTIONS = new Set(['IntermediateCatchEvent', 'ReceiveTask'])

function isRace({ graph }: Level, gateway: Element): boolean {
  const events = graph.outgoing(gateway).map(({ targetRef }) => targetRef!)
  return (
    events.length > 1 && events.every((event) => graph.incoming(event).length === 1 && canBeOption(event))
  )
}

const canBeOption = (event: Element): boolean =>
  OPTIONS.has(typeOf(event)) &&
  (typeOf(event) === 'ReceiveTask' || triggerOf(event) === 'Timer' || triggerOf(event) === 'Message')

/** The events behind an event-based gateway are its options, and no nodes of their own. */
function isOption(level: Level, event: Element): boolean {
  const gateway = level.graph.incoming(event)[0]?.sourceRef
  return gateway !== undefined && typeOf(gateway) === 'EventBasedGateway' && isRace(level, gateway)
}

function eventOf(level: Level, element: Element): ProcessNode | 'folded' | null {
  switch (typeOf(element)) {
    case 'IntermediateCatchEvent':
      return catchOf(level, element)
    case 'IntermediateThrowEvent':
      return triggerOf(element) === 'Message' ? sendOf(level, element) : null
    case 'EndEvent':
      return endOf(level, element)
    default:
      return null
  }
}

function catchOf(level: Level, element: Element): ProcessNode | null {
  const next = level.graph.wayOut(element)
  if (triggerOf(element) === 'Message') {
    const { agency, message } = level.work.messages.exchangeOf(element)
    return { kind: 'receive', ...common(level, element), agency, message, next, boundary: [] }
  }
  if (triggerOf(element) !== 'Timer') return null
  const timer = timerOf(element, definitionsOf(element)[0]!)
  if (!('code' in timer)) return { kind: 'timer', ...common(level, element), timer, next }
  level.work.problems.push(timer)
  return standIn(level, element, null)
}

/** An end with a message sends it, then ends. */
function endOf(level: Level, element: Element): ProcessNode | null {
  const trigger = triggerOf(element)
  if (trigger === 'Message') return sendOf(level, element)
  if (trigger !== '' && trigger !== 'Terminate') return null
  const name = nameOf(element) ? wordsOf(element) : { vi: 'Kết thúc', en: 'End' }
  const outcome = text(element, 'outcome') || null
  return { kind: 'end', ...common(level, element), name, terminate: trigger === 'Terminate', outcome }
}
