import { explore } from './explore.ts'
import { placeOf } from './kinds.ts'
import { DOCUMENT, type Problem, type ProblemCode, problem } from './problems.ts'
import { isWaiting, LIMITS, nodesOf, type ProcessNode, type ProcessTable, type Way, waysOf } from './table.ts'

/** Whether the token game on this table can get stuck, anywhere, whatever people decide and in whatever order. */
export function soundnessProblems(table: ProcessTable, { isRough = false } = {}): Problem[] {
  const broken = brokenWays(table)
  if (broken.length > 0) return broken
  const circles = at(table, 'circle_without_stop', circlesWithoutStop(table))
  if (circles.length > 0) return circles
  const reached = reachable(table)
  const ending = reachingAnEnd(table)
  const cut = table.nodes.filter(({ key }) => !reached.has(key))
  const endless = table.nodes.filter(({ key }) => reached.has(key) && !ending.has(key))
  return [
    ...at(table, 'unreachable', new Set(cut.map(({ key }) => key))),
    ...at(table, 'no_way_to_end', new Set(endless.map(({ key }) => key))),
    ...(isRough ? [] : gameProblems(table, reached, endless.length > 0)),
  ]
}

const at = (table: ProcessTable, code: ProblemCode, keys: ReadonlySet<string>): Problem[] =>
  table.nodes.filter(({ key }) => keys.has(key)).map((node) => problem(code, placeOf(node)))

/** Ways to nothing, to another level, or into an arm that its join does not have. */
function brokenWays(table: ProcessTable): Problem[] {
  const nodes = nodesOf(table)
  const isWrong = ({ to, arm }: Way, level: string | undefined): boolean => {
    const target = nodes.get(to)
    if (!target || target.within !== level) return true
    return target.kind === 'join' ? !(arm! >= 0 && arm! < target.arms) : arm !== undefined
  }
  if (table.nodes.length > LIMITS.nodes || nodes.size < table.nodes.length)
    return [problem('too_large', DOCUMENT, `> ${LIMITS.nodes}`)]
  if (isWrong(table.start, undefined)) return [problem('no_process', DOCUMENT)]
  const wrong = table.nodes.filter(
    (node) =>
      waysOf(node).some((way) => isWrong(way, node.within)) ||
      (node.kind === 'sub' && isWrong(node.start, node.key)),
  )
  return wrong.map((node) => problem('broken_flow', placeOf(node)))
}

/** Nodes that a token could pass again and again in one move. Circles through joins and sub-processes come out in the games. */
function circlesWithoutStop(table: ProcessTable): Set<string> {
  const passing = new Map(table.nodes.filter((node) => !isWaiting(node)).map((node) => [node.key, node]))
  const inward = new Map([...passing.keys()].map((key) => [key, 0]))
  const targets = (node: ProcessNode): string[] => waysOf(node).map(({ to }) => to)
  for (const node of passing.values())
    for (const to of targets(node)) if (inward.has(to)) inward.set(to, inward.get(to)! + 1)
  const free = [...inward].flatMap(([key, count]) => (count === 0 ? [key] : []))
  for (const key of free)
    for (const to of targets(passing.get(key)!)) {
      const left = (inward.get(to) ?? 0) - 1
      if (inward.has(to)) inward.set(to, left)
      if (left === 0) free.push(to)
    }
  const rest = new Set([...inward].flatMap(([key, count]) => (count > 0 ? [key] : [])))
  return onCircles(rest, (key) => targets(passing.get(key)!))
}

/** Of nodes left over by the count, those that merely hang behind a circle fall away. */
function onCircles(keys: Set<string>, targets: (key: string) => string[]): Set<string> {
  for (let before = -1; before !== keys.size; ) {
    before = keys.size
    for (const key of keys) if (!targets(key).some((to) => keys.has(to))) keys.delete(key)
  }
  return keys
}

function reachable(table: ProcessTable): Set<string> {
  const nodes = nodesOf(table)
  const seen = new Set([table.start.to])
  for (const key of seen) {
    const node = nodes.get(key)!
    if (node.kind === 'sub') seen.add(node.start.to)
    for (const { to } of waysOf(node)) seen.add(to)
  }
  return seen
}

function reachingAnEnd(table: ProcessTable): Set<string> {
  const before = new Map<string, string[]>()
  for (const node of table.nodes)
    for (const { to } of waysOf(node)) before.set(to, [...(before.get(to) ?? []), node.key])
  const seen = new Set(table.nodes.flatMap((node) => (node.kind === 'end' ? [node.key] : [])))
  for (const key of seen) for (const source of before.get(key) ?? []) seen.add(source)
  return seen
}

/** What playing every possible game brings to light. Where the graph alone has no way to the end, its words suffice. */
function gameProblems(table: ProcessTable, reached: ReadonlySet<string>, isEndless: boolean): Problem[] {
  const { twice, stuckAt, entered, states, isWhole } = explore(table)
  if (!isWhole) return [problem('too_many_states', DOCUMENT, `> ${states}`)]
  const found = [...at(table, 'twice_at_once', twice), ...(isEndless ? [] : stuckProblems(table, stuckAt))]
  if (found.length > 0 || isEndless) return found
  const never = table.nodes.filter(
    (node) => isWaiting(node) && reached.has(node.key) && !entered.has(node.key),
  )
  return at(table, 'unreachable', new Set(never.map(({ key }) => key)))
}

function stuckProblems(table: ProcessTable, stuckAt: ReadonlySet<string>): Problem[] {
  const nodes = nodesOf(table)
  const joins = new Set([...stuckAt].filter((key) => nodes.get(key)!.kind === 'join'))
  return joins.size > 0 ? at(table, 'join_waits_forever', joins) : at(table, 'no_way_to_end', stuckAt)
}
