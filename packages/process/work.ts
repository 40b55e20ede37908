import type { Element } from './diagram.ts'
import type { Graph, Place } from './graph.ts'
import type { messagesOf } from './messages.ts'
import type { Problem } from './problems.ts'
import type { ProcessNode, UnitRole, Way } from './table.ts'

export interface Actor {
  unitRole: UnitRole
  roles: string[]
}

/** What the parts of the compiler share. */
export interface Work {
  problems: Problem[]
  nodes: ProcessNode[]
  /** Id in the diagram of each key in the table. */
  ids: Map<string, string>
  processes: ReadonlyMap<string, Element>
  messages: ReturnType<typeof messagesOf>
  actor: Actor | undefined
  /** Called processes that are being compiled, from the outside in. */
  inside: string[]
  /** Adds the nodes of a level; the way of its first token, or null when it has none. */
  compileLevel(owner: Element, place: Place): Way | null
}

/** A level while it is compiled. */
export interface Level extends Place {
  work: Work
  graph: Graph
  laneOf(element: Element): Element | undefined
  key(element: Element): string
}
