import { nodesOf, type ProcessTable, type StepNode, type Way, waysOf } from './table.ts'

/** How often work passes from one role of one unit to another: once for each pair of steps with a way between them. */
export function handOvers(table: ProcessTable): number {
  const steps = table.nodes.filter((node) => node.kind === 'step')
  return steps.reduce(
    (sum, step) =>
      sum + nextSteps(table, waysOf(step)).filter((next) => actorOf(next) !== actorOf(step)).length,
    0,
  )
}

const actorOf = ({ unitRole, roles }: StepNode): string => `${unitRole} ${[...roles].sort().join(',')}`

/** The steps that come next, through whatever stands between. */
function nextSteps(table: ProcessTable, ways: Way[]): StepNode[] {
  const nodes = nodesOf(table)
  const seen = new Set(ways.map(({ to }) => to))
  const found: StepNode[] = []
  for (const key of seen) {
    const node = nodes.get(key)
    if (!node) continue
    if (node.kind === 'step') found.push(node)
    else for (const { to } of [...waysOf(node), ...insideOf(table, key)]) seen.add(to)
  }
  return found
}

/** Into a sub-process, and out of it behind its ends. */
function insideOf(table: ProcessTable, key: string): Way[] {
  const node = nodesOf(table).get(key)!
  if (node.kind === 'sub') return [node.start]
  const holder =
    node.kind === 'end' && node.within !== undefined ? nodesOf(table).get(node.within) : undefined
  return holder?.kind === 'sub' ? [holder.next] : []
}
