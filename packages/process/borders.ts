import { definitionsOf, type Element, placeAt, triggerOf, typeOf, wordsOf } from './diagram.ts'
import { problem } from './problems.ts'
import type { Boundary, Trigger } from './table.ts'
import { timerOf } from './timers.ts'
import { nameOfKind } from './unsupported.ts'
import type { Level } from './work.ts'

/** In place of a trigger that cannot run. */
const NEVER: Trigger = { message: '?', agency: '?' }

/** The events on the border of an element. */
export const bordersOf = (level: Level, host: Element): Boundary[] =>
  level.graph.bordersOf(host).map((event) => {
    if (level.graph.outgoing(event).length === 0)
      level.work.problems.push(problem('border_without_way', placeAt(event)))
    return {
      key: level.key(event),
      name: wordsOf(event),
      interrupting: event.cancelActivity !== false,
      on: triggerAt(level, event),
      next: level.graph.wayOut(event),
    }
  })

/** What a catching event waits for: time or a message; anything else is reported. */
export function triggerAt({ work }: Level, event: Element): Trigger {
  const trigger = triggerOf(event)
  if (trigger === 'Message' || typeOf(event) === 'ReceiveTask') return work.messages.exchangeOf(event)
  if (trigger !== 'Timer') {
    work.problems.push(problem('unsupported', placeAt(event), nameOfKind(event)))
    return NEVER
  }
  const timer = timerOf(event, definitionsOf(event)[0]!)
  if (!('code' in timer)) return { timer }
  work.problems.push(timer)
  return NEVER
}
