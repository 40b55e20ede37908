/** Somebody in line. */
export interface Waiting {
  /** Elderly, disabled or pregnant people, and whoever came at the time they were given. */
  priority: boolean
}

/** How many of those whom the law puts first are called before one of the others is. */
export const PRIORITY_RUN = 2

/**
 * Everybody in the order in which they are called, if nobody else comes. `waiting` stands in the order of places; `run` is how many with
 * priority were called since one without was. Nobody waits for ever: after two with priority comes one without.
 */
export function lineUp<T extends Waiting>(waiting: readonly T[], run: number): T[] {
  const first = waiting.filter(({ priority }) => priority)
  const others = waiting.filter(({ priority }) => !priority)
  const line: T[] = []
  for (let [a, b, since] = [0, 0, run]; a < first.length || b < others.length; ) {
    const isFirst = a < first.length && (b >= others.length || since < PRIORITY_RUN)
    line.push(isFirst ? first[a++]! : others[b++]!)
    since = isFirst ? since + 1 : 0
  }
  return line
}
