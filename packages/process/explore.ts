import { beginChoosing, type Fired, fireChoosing, possibleEvents, type Refused } from './game.ts'
import type { Choose, State } from './play.ts'
import {
  boundaryOf,
  type ExclusiveNode,
  nodesOf,
  type ProcessNode,
  type ProcessTable,
  type Way,
  waysOf,
} from './table.ts'

export interface Explored {
  /** Nodes at which two tokens can stand at once. */
  twice: Set<string>
  /** Nodes of tokens in states from which the end cannot be reached. */
  stuckAt: Set<string>
  entered: Set<string>
  /** Some game comes to its end. */
  ends: boolean
  states: number
  /** False when the search was given up: nothing is proven then. */
  isWhole: boolean
}

const MAX_STATES = 10_000
const MAX_OUTCOMES = 512

interface Situation {
  state: State
  /** Situations that can follow. */
  next: Set<string>
  /** The process has ended, or the search goes no further here. */
  isLast: boolean
}

/**
 * Plays every game from the beginning, or from where a dossier stands: all events in all orders, all ways of all gateways. Tokens'
 * ids and decisions make no difference.
 */
export function explore(table: ProcessTable, maxStates = MAX_STATES, from?: State): Explored {
  const search = new Search(errandsOf(table))
  if (from) search.meet([{ state: from, entered: from.tokens, left: [], effects: [] }])
  else search.meet(outcomes((choose) => beginChoosing(table, choose)))
  for (const situation of search.found.values()) {
    if (situation.isLast) continue
    for (const event of possibleEvents(table, situation.state)) {
      const met = search.meet(outcomes((choose) => fireChoosing(table, situation.state, event, choose)))
      for (const key of met) situation.next.add(key)
      if (search.found.size > maxStates || search.gaveUp) return search.result(false)
    }
  }
  return search.result(true)
}

class Search {
  readonly found = new Map<string, Situation>()
  readonly #twice = new Set<string>()
  readonly #entered = new Set<string>()
  readonly #errands: ReadonlySet<string>
  gaveUp = false

  constructor(errands: ReadonlySet<string>) {
    this.#errands = errands
  }

  meet(results: (Fired | Refused)[] | null): string[] {
    if (results === null) this.gaveUp = true
    return (results ?? []).flatMap((result) => ('state' in result ? [this.#add(result)] : []))
  }

  #add({ state: reached, entered }: Fired): string {
    for (const { node } of entered) this.#entered.add(node)
    const state = this.#withoutRepeatedErrands(reached)
    const places = placesOf(state)
    const key = [...places.values()].sort().join('\n')
    if (this.found.has(key)) return key
    const doubled = doubledIn(state, places)
    for (const { node } of doubled) this.#twice.add(node)
    this.found.set(key, { state, next: new Set(), isLast: state.ended || doubled.length > 0 })
    return key
  }

  /** Of tokens on the same errand one is as good as many: they meet nothing on their way to the end. */
  #withoutRepeatedErrands(state: State): State {
    const seen = new Set<string>()
    const tokens = state.tokens.filter(({ node, within }) => {
      const place = `${within}/${node}`
      const isRepeated = this.#errands.has(node) && seen.has(place)
      seen.add(place)
      return !isRepeated
    })
    return { ...state, tokens }
  }

  result(isWhole: boolean): Explored {
    const stuckAt = new Set(isWhole ? this.#stuck().flatMap(nodesOfState) : [])
    const ends = [...this.found.values()].some(({ state }) => state.ended)
    return { twice: this.#twice, stuckAt, entered: this.#entered, ends, states: this.found.size, isWhole }
  }

  /** Of the states without a way to the end, those that lead only to themselves: there the token lies. */
  #stuck(): State[] {
    const before = new Map<string, string[]>()
    for (const [key, { next }] of this.found)
      for (const other of next) {
        const sources = before.get(other)
        if (sources) sources.push(key)
        else before.set(other, [key])
      }
    const ending = new Set([...this.found].flatMap(([key, { isLast }]) => (isLast ? [key] : [])))
    for (const key of ending) for (const source of before.get(key) ?? []) ending.add(source)
    const stuck = [...this.found].filter(([key]) => !ending.has(key))
    const dead = stuck.filter(([, { next }]) => next.size === 0)
    return (dead.length > 0 ? dead : stuck).map(([, { state }]) => state)
  }
}

function doubledIn({ tokens }: State, places: ReadonlyMap<string, string>): State['tokens'] {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const place of places.values()) (seen.has(place) ? again : seen).add(place)
  return again.size === 0 ? [] : tokens.filter(({ id }) => again.has(places.get(id)!))
}

/** Services that lead through nothing but services and messages to a plain end: what a reminder does. */
function errandsOf(table: ProcessTable): Set<string> {
  const nodes = nodesOf(table)
  const leads = new Set(table.nodes.filter(isErrand).map(({ key }) => key))
  for (let before = -1; before !== leads.size; ) {
    before = leads.size
    for (const key of leads) if (!waysOf(nodes.get(key)!).every(({ to }) => leads.has(to))) leads.delete(key)
  }
  return new Set([...leads].filter((key) => nodes.get(key)!.kind === 'service'))
}

const isErrand = (node: ProcessNode): boolean =>
  node.kind === 'end'
    ? !node.terminate
    : (node.kind === 'service' || node.kind === 'send') && boundaryOf(node).length === 0

const nodesOfState = ({ tokens }: State): string[] => tokens.map(({ node }) => node)

/** Where each token stands, whichever its id: the nodes from the top down, the arm, the borders that have fired. */
function placesOf({ tokens }: State): Map<string, string> {
  const places = new Map<string, string>()
  // a token stands behind the one it is within
  for (const { id, node, within, arm, fired } of tokens) {
    const above = within === undefined ? '' : places.get(within)
    const place = `${above}/${node}`
    places.set(id, [arm === undefined ? place : `${place}#${arm}`, ...[...(fired ?? [])].sort()].join('!'))
  }
  return places
}

/** Every result of one move, whichever ways its gateways take; null when there are too many. */
function outcomes(run: (choose: Choose) => Fired | Refused): (Fired | Refused)[] | null {
  const scripts: number[][] = [[]]
  const results: (Fired | Refused)[] = []
  for (const script of scripts) {
    if (scripts.length > MAX_OUTCOMES) return null
    const taken: number[] = []
    results.push(
      run((node) => {
        const ways = differentWays(node)
        const pick = script[taken.length] ?? 0
        if (taken.length >= script.length)
          for (let other = 1; other < ways.length; other++) scripts.push([...taken, other])
        taken.push(pick)
        return ways[pick]!
      }),
    )
  }
  return results
}

const differentWays = ({ branches, otherwise }: ExclusiveNode): Way[] => [
  ...new Map([...branches, otherwise].map((way) => [`${way.to}#${way.arm}`, way])).values(),
]
