import {
  boundaryOf,
  type EndNode,
  type ExclusiveNode,
  isWaiting,
  type JoinNode,
  nodesOf,
  type ProcessNode,
  type ProcessTable,
  type Timer,
  type Trigger,
  type Way,
} from './table.ts'

/** A token stands at one node. Its id names this one stay: what comes late for an earlier stay finds nobody. */
export interface Token {
  id: string
  node: string
  /** The token of the sub-process it is in. */
  within?: string
  /** At a join: the arm by which it came. */
  arm?: number
  /** The last decision on its way. */
  decision?: string
  /** Borders that have sent out a second token already. */
  fired?: string[]
}

/** Where a dossier stands: plain JSON. `next` numbers the tokens. */
export interface State {
  tokens: Token[]
  next: number
  /** Of the last end at the top that has one. */
  outcome: string | null
  ended: boolean
}

/** What the platform must do after a move; `timer`: the key of a border or of an option, null for the node's own. */
export type Effect =
  | { effect: 'assign'; token: string; step: string }
  | { effect: 'service'; token: string; task: string }
  | { effect: 'timer'; token: string; timer: string | null; due: Timer }
  | { effect: 'await'; token: string; agency: string; message: string }
  | { effect: 'send'; agency: string; message: string }
  | { effect: 'call'; token: string; process: string; version: number | null }
  | { effect: 'cancel'; token: string; node: string }
  | { effect: 'end'; outcome: string | null }

/** Which way an exclusive gateway takes. */
export type Choose = (node: ExclusiveNode, decision: string | undefined) => Way

export class RunsInCircles extends Error {}

/** A process of 500 nodes that passes each of them twice without waiting goes round and round. */
const MAX_MOVES = 1_000

interface Move {
  way: Way
  within: string | undefined
  decision: string | undefined
}

/** One turn of the game, on a copy of the state. */
export class Play {
  readonly entered: Token[] = []
  readonly left: Token[] = []
  readonly effects: Effect[] = []
  readonly #nodes: ReadonlyMap<string, ProcessNode>
  readonly #choose: Choose
  #tokens: Token[]
  #next: number
  #outcome: string | null
  #ended: boolean
  #moves: Move[] = []
  #budget = MAX_MOVES

  constructor(table: ProcessTable, state: State, choose: Choose) {
    this.#nodes = nodesOf(table)
    this.#choose = choose
    this.#tokens = [...state.tokens]
    this.#next = state.next
    this.#outcome = state.outcome
    this.#ended = state.ended
  }

  get state(): State {
    return { tokens: this.#tokens, next: this.#next, outcome: this.#outcome, ended: this.#ended }
  }

  /** Sends a token on its way, in the sub-process and with the decision of the one it comes from. */
  send(way: Way, from: Pick<Token, 'within' | 'decision'> = {}): void {
    this.#moves.push({ way, within: from.within, decision: from.decision })
  }

  /** The token goes; what was within it goes too. */
  take(token: Token, how: 'done' | 'cancelled'): void {
    this.#tokens = this.#tokens.filter(({ id }) => id !== token.id)
    this.left.push(token)
    if (how === 'cancelled') this.effects.push({ effect: 'cancel', token: token.id, node: token.node })
    this.#clear(token.id)
  }

  /** Marks a border that has sent out its token. */
  mark(token: Token, border: string): void {
    const marked = { ...token, fired: [...(token.fired ?? []), border] }
    this.#tokens = this.#tokens.map((one) => (one.id === token.id ? marked : one))
  }

  /** Moves until every token waits; sub-processes that became empty go on; without tokens the process has ended. */
  settle(): void {
    do {
      for (let move = this.#moves.shift(); move; move = this.#moves.shift()) this.#pass(move)
    } while (this.#leaveEmptySubs())
    if (this.#tokens.length > 0) return
    this.#ended = true
    this.effects.push({ effect: 'end', outcome: this.#outcome })
  }

  #pass(move: Move): void {
    if (this.#budget-- <= 0) throw new RunsInCircles()
    const node = this.#nodes.get(move.way.to)!
    if (node.kind === 'exclusive') this.#go(this.#choose(node, move.decision), move)
    else if (node.kind === 'fork') for (const way of node.ways) this.#go(way, move)
    else if (node.kind === 'end') this.#end(node, move.within)
    else if (node.kind === 'send') {
      this.effects.push({ effect: 'send', agency: node.agency, message: node.message })
      this.#go(node.next, move)
    } else this.#stand(node, move)
  }

  #go = (way: Way, { within, decision }: Move): void => void this.#moves.push({ way, within, decision })

  #stand(node: ProcessNode, { way, within, decision }: Move): void {
    const token: Token = {
      id: `t${this.#next++}`,
      node: node.key,
      ...(within !== undefined && { within }),
      ...(node.kind === 'join' && { arm: way.arm ?? 0 }),
      ...(decision !== undefined && { decision }),
    }
    this.#tokens.push(token)
    this.entered.push(token)
    this.effects.push(...effectsOf(node, token.id))
    if (node.kind === 'join') this.#join(node, token)
    if (node.kind === 'sub') this.send(node.start, { within: token.id, decision })
  }

  #join(node: JoinNode, last: Token): void {
    const here = this.#tokens.filter((one) => one.node === node.key && one.within === last.within)
    const arms = Array.from({ length: node.arms }, (_, arm) => here.find((one) => one.arm === arm))
    if (arms.some((one) => one === undefined)) return
    for (const token of arms) this.take(token!, 'done')
    this.send(node.next, last)
  }

  #end(node: EndNode, within: string | undefined): void {
    if (within === undefined) this.#outcome = node.outcome ?? this.#outcome
    if (node.terminate) this.#clear(within)
  }

  /** Takes away every token of a level and those below it, on their feet or on their way. */
  #clear(within: string | undefined): void {
    this.#moves = this.#moves.filter((move) => move.within !== within)
    for (const token of this.#tokens.filter((one) => one.within === within)) this.take(token, 'cancelled')
  }

  #leaveEmptySubs(): boolean {
    const occupied = new Set(this.#tokens.map(({ within }) => within))
    const empty = this.#tokens.filter(
      ({ id, node }) => this.#nodes.get(node)!.kind === 'sub' && !occupied.has(id),
    )
    for (const token of empty) {
      const node = this.#nodes.get(token.node)!
      this.take(token, 'done')
      if (node.kind === 'sub') this.send(node.next, token)
    }
    return this.#moves.length > 0
  }
}

function effectsOf(node: ProcessNode, token: string): Effect[] {
  const border = boundaryOf(node).map(({ key, on }) => expecting(token, key, on))
  if (!isWaiting(node)) return []
  switch (node.kind) {
    case 'step':
      return [{ effect: 'assign', token, step: node.key }, ...border]
    case 'service':
      return [{ effect: 'service', token, task: node.task }, ...border]
    case 'timer':
      return [{ effect: 'timer', token, timer: null, due: node.timer }]
    case 'receive':
      return [{ effect: 'await', token, agency: node.agency, message: node.message }, ...border]
    case 'race':
      return node.options.map(({ key, on }) => expecting(token, key, on))
    case 'call':
      return [{ effect: 'call', token, process: node.process, version: node.version }, ...border]
    default:
      return border
  }
}

const expecting = (token: string, key: string, on: Trigger): Effect =>
  'timer' in on
    ? { effect: 'timer', token, timer: key, due: on.timer }
    : { effect: 'await', token, agency: on.agency, message: on.message }
