import { placeOf } from './kinds.ts'
import { type Problem, problem } from './problems.ts'
import {
  boundaryOf,
  type Duration,
  nodesOf,
  type ProcessNode,
  type ProcessTable,
  type Timer,
} from './table.ts'

/** Office hours, to compare times of different units: 8 a working day, 5 working days a week, 30 days a month. */
const HOURS = { hour: 1, working_day: 8, day: (8 * 5) / 7, month: (30 * 8 * 5) / 7 } as const

const hours = ({ amount, unit }: Duration): number => amount * HOURS[unit]

/** The longest way, with the nodes on it and how much of the limit is used up after each. */
interface Longest {
  used: number
  way: { node: ProcessNode; used: number }[]
}

const NOTHING: Longest = { used: 0, way: [] }

/**
 * The way that takes longest may not take longer than the limit. Each step counts once: what a leader sends back is done again
 * within its first time. Without a limit only the shares count.
 */
export function timeProblems(table: ProcessTable, limit?: Duration): Problem[] {
  const { used, way } = longestFrom(table, table.start.to, shareOf(limit))
  if (used <= 1 + 1e-6) return []
  const over = way.find((part) => part.used > 1 + 1e-6)!
  const names = way.filter(({ node }) => node.kind === 'step').map(({ node }) => node.name)
  const percent = `${Math.round(used * 100)} %`
  return [
    problem('over_limit', placeOf(over.node), {
      vi: `đường dài nhất cần ${percent} (${names.map(({ vi }) => vi).join(' → ')})`,
      en: `the longest way takes ${percent} (${names.map(({ en }) => en).join(' → ')})`,
    }),
  ]
}

type Share = (time: { share: number } | Duration | Timer | null) => number

const shareOf =
  (limit: Duration | undefined): Share =>
  (time) => {
    if (time === null || 'at' in time) return 0
    if ('share' in time) return time.share
    return limit ? hours('after' in time ? time.after : time) / hours(limit) : 0
  }

/** On one level, along the graph without its backward ways. */
function longestFrom(table: ProcessTable, start: string, share: Share): Longest {
  const nodes = nodesOf(table)
  const inner = new Map<string, Longest>()
  const steps = (key: string) => exits(nodes.get(key)!, share, innerOf)
  const innerOf = (node: ProcessNode): Longest => {
    if (node.kind !== 'sub') return NOTHING
    if (!inner.has(node.key)) inner.set(node.key, longestFrom(table, node.start.to, share))
    return inner.get(node.key)!
  }
  const best = new Map<string, Longest>([[start, NOTHING]])
  let longest = NOTHING
  for (const key of forwardOrder(start, (of) => steps(of).map(({ to }) => to))) {
    const node = nodes.get(key)!
    const soFar = best.get(key) ?? NOTHING
    for (const { to, cost, within } of steps(key)) {
      const used = soFar.used + cost
      const inside = within.map((part) => ({ node: part.node, used: soFar.used + part.used }))
      const candidate = { used, way: [...soFar.way, ...inside, { node, used }] }
      if (to === null) longest = longer(longest, candidate)
      else best.set(to, longer(best.get(to), candidate))
    }
  }
  return longest
}

const longer = (a: Longest | undefined, b: Longest): Longest => (a && a.used >= b.used ? a : b)

interface Exit {
  /** Null at an end. */
  to: string | null
  cost: number
  within: Longest['way']
}

function exits(node: ProcessNode, share: Share, innerOf: (node: ProcessNode) => Longest): Exit[] {
  const border = boundaryOf(node).map(({ on, next }) => ({
    to: next.to,
    cost: 'timer' in on ? share(on.timer) : 0,
    within: [],
  }))
  const plain = (to: string | null, cost = 0): Exit => ({ to, cost, within: [] })
  switch (node.kind) {
    case 'step':
      return [...node.decisions.map(({ to }) => plain(to, share(node.time))), ...border]
    case 'sub':
      return [{ to: node.next.to, cost: innerOf(node).used, within: innerOf(node).way }, ...border]
    case 'timer':
      return [plain(node.next.to, share(node.timer))]
    case 'race':
      return node.options.map(({ on, next }) => plain(next.to, 'timer' in on ? share(on.timer) : 0))
    case 'exclusive':
      return [...node.branches, node.otherwise].map(({ to }) => plain(to))
    case 'fork':
      return node.ways.map(({ to }) => plain(to))
    case 'end':
      return [plain(null)]
    default:
      return [plain(node.next.to), ...border]
  }
}

/** Nodes so that, backward ways aside, none stands before one that leads to it; backward ways lead to nodes that are done. */
function forwardOrder(start: string, targets: (key: string) => (string | null)[]): string[] {
  const seen = new Set([start])
  const done: string[] = []
  const stack = [{ key: start, left: targets(start) }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = top.left.shift()
    if (to === undefined) done.push(stack.pop()!.key)
    else if (to !== null && !seen.has(to)) {
      seen.add(to)
      stack.push({ key: to, left: targets(to) })
    }
  }
  return done.reverse()
}
