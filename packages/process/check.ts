import { BORDER, placeOf } from './kinds.ts'
import { type Place, type Problem, type ProblemCode, problem } from './problems.ts'
import { soundnessProblems } from './soundness.ts'
import {
  type Allowance,
  boundaryOf,
  type CallNode,
  type Duration,
  nodesOf,
  type ProcessNode,
  type ProcessTable,
  type StepNode,
  type Timer,
  type Trigger,
  type Words,
} from './table.ts'
import { timeProblems } from './times.ts'

/** What the platform has, to check a process against. What is left out is not checked. */
export interface Surroundings {
  /** Code of the process itself. */
  code?: string
  /** Time limit of the procedure. */
  limit?: Duration
  /** Published processes that may be called. */
  processes?: ReadonlyMap<string, { version: number; calls: readonly string[] }>
  roles?: ReadonlySet<string>
  forms?: ReadonlySet<string>
  /** Tasks of the platform that a service may name. */
  tasks?: ReadonlySet<string>
  agencies?: ReadonlySet<string>
}

/**
 * Why a process may not be published; empty when it may: then no dossier on it can get stuck. Of a rough table, in which elements
 * that cannot run are stood in for, only its graph is checked and no game is played.
 */
export function checkTable(
  table: ProcessTable,
  around: Surroundings = {},
  { isRough = false } = {},
): Problem[] {
  const sound = soundnessProblems(table, { isRough })
  const parts = table.nodes.flatMap((node) => nodeProblems(table, node, around))
  const isWalkable = !sound.some(({ code }) => code === 'broken_flow' || code === 'no_process')
  return [...sound, ...parts, ...(isWalkable ? timeProblems(table, around.limit) : [])]
}

/** The table with the version of every called process as it is published now. */
export const pinned = (
  table: ProcessTable,
  processes: NonNullable<Surroundings['processes']>,
): ProcessTable => ({
  ...table,
  nodes: table.nodes.map((node) =>
    node.kind === 'call' ? { ...node, version: processes.get(node.process)?.version ?? null } : node,
  ),
})

function nodeProblems(table: ProcessTable, node: ProcessNode, around: Surroundings): Problem[] {
  const place = placeOf(node)
  const border = boundaryOf(node).flatMap(({ key, name, on }) =>
    triggerProblems({ element: key, name: name.vi, kind: BORDER }, on, around),
  )
  return [...border, ...ownProblems(table, node, place, around)]
}

function ownProblems(table: ProcessTable, node: ProcessNode, place: Place, around: Surroundings): Problem[] {
  switch (node.kind) {
    case 'step':
      return stepProblems(table, node, place, around)
    case 'service':
      return unknown('unknown_task', place, node.task, around.tasks)
    case 'timer':
      return timerProblems(place, node.timer)
    case 'send':
      return agencyProblems(place, node.agency, around)
    case 'receive':
      return triggerProblems(place, node, around)
    case 'race':
      return node.options.flatMap(({ key, name, on }) =>
        triggerProblems({ element: key, name: name.vi }, on, around),
      )
    case 'call':
      return callProblems(node, place, around)
    default:
      return []
  }
}

function unknown(code: ProblemCode, place: Place, name: string, known?: ReadonlySet<string>): Problem[] {
  return known && !known.has(name) ? [problem(code, place, name)] : []
}

function stepProblems(table: ProcessTable, step: StepNode, place: Place, around: Surroundings): Problem[] {
  const found: Problem[] = []
  const { unitRole, roles, form, assignee, decisions, time } = step
  if (roles.length === 0 || unitRole === 'agency:') found.push(problem('nobody_may_act', place))
  for (const role of roles) found.push(...unknown('unknown_role', place, role, around.roles))
  if (unitRole.startsWith('agency:'))
    found.push(...agencyProblems(place, unitRole.slice('agency:'.length), around))
  if (form !== null) found.push(...unknown('unknown_form', place, form, around.forms))
  const keys = decisions.map(({ key }) => key)
  for (const key of new Set(keys.filter((one, i) => keys.indexOf(one) < i)))
    found.push(problem('decision_twice', place, key))
  if (assignee.rule === 'same_as' && nodesOf(table).get(assignee.step)?.kind !== 'step')
    found.push(problem('bad_assignee', place, assignee.step))
  return [...found, ...allowanceProblems(place, time)]
}

function allowanceProblems(place: Place, time: Allowance | null): Problem[] {
  if (time === null) return []
  const isGood = 'share' in time ? time.share >= 0 && time.share <= 1 : time.amount > 0
  const shown: Words =
    'share' in time
      ? {
          vi: `tỷ lệ ${time.share} không nằm trong 0 đến 1`,
          en: `the share ${time.share} is not from 0 to 1`,
        }
      : { vi: 'phải lớn hơn 0', en: 'it must be greater than 0' }
  return isGood ? [] : [problem('bad_allowance', place, shown)]
}

function triggerProblems(place: Place, on: Trigger, around: Surroundings): Problem[] {
  if ('timer' in on) return timerProblems(place, on.timer)
  if (!on.message || !on.agency) return [problem('nobody_sends', place)]
  return unknown('unknown_agency', place, on.agency, around.agencies)
}

const timerProblems = (place: Place, timer: Timer): Problem[] =>
  'after' in timer && !(timer.after.amount > 0) ? [problem('timer_of_zero', place)] : []

const agencyProblems = (place: Place, agency: string, around: Surroundings): Problem[] =>
  agency ? unknown('unknown_agency', place, agency, around.agencies) : [problem('no_agency', place)]

function callProblems({ process }: CallNode, place: Place, around: Surroundings): Problem[] {
  if (!process) return [problem('no_subprocess', place, '?')]
  const circle = callCircle(process, around)
  if (circle) return [problem('recursion', place, circle.join(' → '))]
  const isMissing = around.processes !== undefined && !around.processes.has(process)
  return isMissing ? [problem('no_subprocess', place, process)] : []
}

/** The calls that lead from a process back to the one being checked; null when none do. */
function callCircle(first: string, { code, processes }: Surroundings): string[] | null {
  const ways = new Map([[first, [first]]])
  for (const [process, way] of ways) {
    if (process === code) return way
    for (const next of processes?.get(process)?.calls ?? [])
      if (!ways.has(next)) ways.set(next, [...way, next])
  }
  return null
}
