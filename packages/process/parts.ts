import { bordersOf } from './borders.ts'
import { type Element, placeAt, wordsOf } from './diagram.ts'
import { problem } from './problems.ts'
import type { ProcessNode, Words } from './table.ts'
import { strangeness } from './unsupported.ts'
import type { Level, Work } from './work.ts'

/** Key, name and level of an element's node. */
export const common = (level: Level, element: Element) => ({
  key: level.key(element),
  name: wordsOf(element),
  ...(level.within !== undefined && { within: level.within }),
})

/** A step that leads wherever the element would have led, so that what lies behind it is checked as well. */
export function standIn(level: Level, element: Element, why: Words | null): ProcessNode {
  const { work, graph } = level
  if (why) work.problems.push(problem('unsupported', placeAt(element), why))
  const flows = graph.outgoing(element)
  const ways = flows.length > 0 ? flows.map((flow) => graph.way(flow)) : [graph.wayOut(element)]
  return {
    kind: 'step',
    ...common(level, element),
    unitRole: 'competent',
    roles: [],
    time: null,
    form: null,
    documents: [],
    assignee: { rule: 'open' },
    decisions: ways.map((way, i) => ({ key: `${i}`, name: null, ...way })),
    boundary: bordersOf(level, element),
  }
}

export function sendOf(level: Level, element: Element): ProcessNode {
  const { agency, message } = level.work.messages.exchangeOf(element)
  return { kind: 'send', ...common(level, element), agency, message, next: level.graph.wayOut(element) }
}

export function reportStrange({ problems }: Work, activity: Element): void {
  for (const why of strangeness(activity)) problems.push(problem('unsupported', placeAt(activity), why))
}
