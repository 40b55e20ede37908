import {
  boundaryOf,
  explore,
  type State as Game,
  type JoinNode,
  nodesOf,
  type ProcessNode,
  type ProcessTable,
} from '#process/index.ts'
import type { State } from './dossier.ts'
import type { Stay } from './process.repository.ts'
import { stateOf } from './process-state.ts'

/** Where one token would stand in another version; `to` null: its step has gone and nobody has said where it shall stand. */
export interface Place {
  stay: Stay
  to: string | null
}

/**
 * The place of each token in another version: by the key of its step, or by the step that somebody names for it. It must be of the
 * same kind and in the same sub-process; a call must still be of the same process.
 */
export function placesIn(
  from: ProcessTable,
  to: ProcessTable,
  stays: readonly Stay[],
  named: Readonly<Record<string, string>> = {},
): Place[] {
  const keys = new Map<string, string | null>()
  for (const stay of stays) keys.set(stay.id, named[stay.step] ?? stay.step)
  return stays.map((stay) => {
    const key = keys.get(stay.id)!
    const node = nodesOf(to).get(key)
    const level = stay.within === null ? undefined : keys.get(stay.within)
    const fits =
      node !== undefined && node.within === level && suits(stay, nodesOf(from).get(stay.step), node)
    return { stay, to: fits ? key : null }
  })
}

function suits(stay: Stay, before: ProcessNode | undefined, after: ProcessNode): boolean {
  if (stay.kind !== after.kind) return false
  if (after.kind === 'join') return (after as JoinNode).arms > (stay.arm ?? 0)
  return after.kind !== 'call' || (before?.kind === 'call' && before.process === after.process)
}

/** What a dossier in this state decides no more: whatever it comes to must go on without. */
const PAST: Partial<Record<State, readonly string[]>> = {
  in_processing: ['accept', 'refuse'],
  supplement_requested: ['accept', 'refuse'],
  decided: ['accept', 'refuse', 'propose', 'approve'],
}

/** Whether the dossier could go on from these places to an end, whatever happens: every game is played from there. */
export function isAliveAt(table: ProcessTable, places: readonly Place[], state: State): boolean {
  const past = PAST[state] ?? []
  const rest = {
    ...table,
    nodes: table.nodes.map((node) =>
      node.kind === 'step'
        ? { ...node, decisions: node.decisions.filter(({ key }) => !past.includes(key)) }
        : node,
    ),
  }
  const { isWhole, stuckAt, twice, ends } = explore(rest, undefined, gameAt(table, places))
  return isWhole && ends && stuckAt.size === 0 && twice.size === 0
}

function gameAt(table: ProcessTable, places: readonly Place[]): Game {
  const moved = places.map(({ stay, to }) => {
    const borders = new Set(boundaryOf(nodesOf(table).get(to!)!).map(({ key }) => key))
    return { ...stay, step: to!, fired: stay.fired.filter((key) => borders.has(key)) }
  })
  return stateOf(moved)
}
