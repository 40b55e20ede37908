import type { Expression } from './expression.ts'

export interface Words {
  vi: string
  en: string
}

/** The clock's units. Hours are office hours, as everywhere in the program. */
export type TimeUnit = 'working_day' | 'day' | 'hour' | 'month'

export interface Duration {
  amount: number
  unit: TimeUnit
}

/** When a timer is due: so long after its token came, or at an instant (ISO 8601). */
export type Timer = { after: Duration } | { at: string }

/** Who does a step: the one-stop desk, the unit itself, one of its offices, or another agency by its code. */
export type UnitRole = 'one_stop' | 'competent' | 'office' | `agency:${string}`

/** What a step may use: a share of the procedure's limit (0 to 1), or a time of its own. */
export type Allowance = { share: number } | Duration

/** Who of those that may act gets it: whoever takes it, the least burdened, whoever did another step. */
export type Assignee = { rule: 'open' } | { rule: 'least_busy' } | { rule: 'same_as'; step: string }

/** A way to a node. At a join, `arm` says by which of its arms the token comes in. */
export interface Way {
  to: string
  arm?: number
}

export interface Decision extends Way {
  key: string
  /** Null: the platform's own words for this verb. */
  name: Words | null
}

/** What a token can wait for beside a person: time, or a message from another agency. */
export type Trigger = { timer: Timer } | { message: string; agency: string }

/** An event on the border of a node: it takes the token away (interrupting) or sends a second one out, once per stay. */
export interface Boundary {
  key: string
  name: Words
  interrupting: boolean
  on: Trigger
  next: Way
}

interface Common {
  key: string
  name: Words
  /** Key of the sub-process (`sub`) that holds this node; absent at the top. */
  within?: string
}

export interface StepNode extends Common {
  kind: 'step'
  unitRole: UnitRole
  /** Any of them may act. */
  roles: string[]
  time: Allowance | null
  form: string | null
  documents: string[]
  assignee: Assignee
  decisions: Decision[]
  boundary: Boundary[]
}

/** Work of the platform, by the name of the task. */
export interface ServiceNode extends Common {
  kind: 'service'
  task: string
  next: Way
  boundary: Boundary[]
}

export interface Branch extends Way {
  name: Words | null
  when: Expression
}

/** The first branch that holds, else `otherwise`. */
export interface ExclusiveNode extends Common {
  kind: 'exclusive'
  branches: Branch[]
  otherwise: Way
}

export interface ForkNode extends Common {
  kind: 'fork'
  ways: Way[]
}

/** Goes on when a token has come in by every arm. */
export interface JoinNode extends Common {
  kind: 'join'
  arms: number
  next: Way
}

export interface TimerNode extends Common {
  kind: 'timer'
  timer: Timer
  next: Way
}

export interface SendNode extends Common {
  kind: 'send'
  agency: string
  message: string
  next: Way
}

export interface ReceiveNode extends Common {
  kind: 'receive'
  agency: string
  message: string
  next: Way
  boundary: Boundary[]
}

/** Whichever happens first (event-based gateway). */
export interface RaceNode extends Common {
  kind: 'race'
  options: { key: string; name: Words; on: Trigger; next: Way }[]
}

/** A process of its own, by code; its version is pinned when the caller is published. */
export interface CallNode extends Common {
  kind: 'call'
  process: string
  version: number | null
  next: Way
  boundary: Boundary[]
}

/** An embedded sub-process: goes on when no token is left within. */
export interface SubNode extends Common {
  kind: 'sub'
  start: Way
  next: Way
  boundary: Boundary[]
}

/** Takes its token; `terminate` takes all others of the same level too. */
export interface EndNode extends Common {
  kind: 'end'
  terminate: boolean
  outcome: string | null
}

export type ProcessNode =
  | StepNode
  | ServiceNode
  | ExclusiveNode
  | ForkNode
  | JoinNode
  | TimerNode
  | SendNode
  | ReceiveNode
  | RaceNode
  | CallNode
  | SubNode
  | EndNode

/** A compiled process: plain JSON, on which dossiers stand. Format 1 is the list of steps of `linear.ts`. */
export interface ProcessTable {
  format: 2
  start: Way
  nodes: ProcessNode[]
  /** Reasons for which the clock may stand that only this process allows, such as `consultation`. */
  pauses?: string[]
}

export const LIMITS = { nodes: 500, depth: 8, key: 200 } as const

const indexes = new WeakMap<ProcessTable, ReadonlyMap<string, ProcessNode>>()

/** The nodes by key. Tables are never changed once they are made. */
export function nodesOf(table: ProcessTable): ReadonlyMap<string, ProcessNode> {
  const known = indexes.get(table)
  if (known) return known
  const index = new Map(table.nodes.map((node) => [node.key, node]))
  indexes.set(table, index)
  return index
}

export const boundaryOf = (node: ProcessNode): Boundary[] => ('boundary' in node ? node.boundary : [])

/** Every way out of a node on its own level, borders included. */
export function waysOf(node: ProcessNode): Way[] {
  const border = boundaryOf(node).map(({ next }) => next)
  switch (node.kind) {
    case 'step':
      return [...node.decisions, ...border]
    case 'exclusive':
      return [...node.branches, node.otherwise]
    case 'fork':
      return node.ways
    case 'race':
      return node.options.map(({ next }) => next)
    case 'end':
      return []
    default:
      return [node.next, ...border]
  }
}

/** Nodes at which a token stands until something happens; through the others it passes at once. */
export const isWaiting = ({ kind }: ProcessNode): boolean =>
  kind !== 'exclusive' && kind !== 'fork' && kind !== 'send' && kind !== 'end'
