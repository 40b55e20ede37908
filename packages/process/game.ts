import { type Facts, holds } from './expression.ts'
import { type Choose, type Effect, Play, RunsInCircles, type State, type Token } from './play.ts'
import {
  boundaryOf,
  nodesOf,
  type ProcessNode,
  type ProcessTable,
  type Trigger,
  type Way,
  type Words,
} from './table.ts'

/**
 * What can happen to a dossier. `timer` names a border or an option of a race; without it the node's own is meant. A message without
 * a token goes to the one that has waited for it longest.
 */
export type Event =
  | { event: 'decide'; token: string; step: string; decision: string }
  | { event: 'serviceDone'; token: string }
  | { event: 'timerDue'; token: string; timer?: string }
  | { event: 'messageArrived'; agency: string; message: string; token?: string }
  | { event: 'callEnded'; token: string }

export interface Fired {
  state: State
  entered: Token[]
  left: Token[]
  effects: Effect[]
}

/** Why nothing moved; the state is as it was. */
export interface Refused extends Words {
  refused: 'ended' | 'not_here' | 'no_such_decision' | 'nobody_waits' | 'runs_in_circles'
}

const TEXTS: Record<Refused['refused'], Words> = {
  ended: { vi: 'Quy trình đã kết thúc.', en: 'The process has ended.' },
  not_here: { vi: 'Hồ sơ không còn ở bước này.', en: 'The dossier is no longer at this step.' },
  no_such_decision: {
    vi: 'Bước này không có quyết định đó.',
    en: 'This step has no such decision.',
  },
  nobody_waits: { vi: 'Chưa có bước nào chờ việc này.', en: 'No step waits for this.' },
  runs_in_circles: {
    vi: 'Quy trình chạy vòng mà không dừng ở bước nào.',
    en: 'The process goes round without stopping at a step.',
  },
}

const refuse = (refused: Refused['refused']): Refused => ({ refused, ...TEXTS[refused] })

/** The first state: every token stands where something must happen. */
export const begin = (table: ProcessTable, facts: Facts = {}): Fired | Refused =>
  beginChoosing(table, judging(facts))

export function beginChoosing(table: ProcessTable, choose: Choose): Fired | Refused {
  const play = new Play(table, { tokens: [], next: 1, outcome: null, ended: false }, choose)
  play.send(table.start)
  return settled(play)
}

/** What follows from an event, or why it changes nothing. The same input gives the same output. */
export function fire(table: ProcessTable, state: State, event: Event, facts: Facts = {}): Fired | Refused {
  const known =
    event.event === 'decide'
      ? { ...facts, decisions: { ...facts.decisions, [event.step]: event.decision } }
      : facts
  return fireChoosing(table, state, event, judging(known))
}

/** As `fire`; which way exclusive gateways take is the caller's to say (the checker takes all of them). */
export function fireChoosing(
  table: ProcessTable,
  state: State,
  event: Event,
  choose: Choose,
): Fired | Refused {
  if (state.ended) return refuse('ended')
  const found = exitOf(table, state, event)
  if ('refused' in found) return found
  const play = new Play(table, state, choose)
  if (found.border !== null) play.mark(found.token, found.border)
  else play.take(found.token, found.done ? 'done' : 'cancelled')
  const decision = event.event === 'decide' ? event.decision : found.token.decision
  play.send(found.way, { ...found.token, decision })
  return settled(play)
}

const judging =
  (facts: Facts): Choose =>
  (node, decision) =>
    node.branches.find(({ when }) => holds(when, { ...facts, decision })) ?? node.otherwise

function settled(play: Play): Fired | Refused {
  try {
    play.settle()
  } catch (error) {
    if (error instanceof RunsInCircles) return refuse('runs_in_circles')
    throw error
  }
  return { state: play.state, entered: play.entered, left: play.left, effects: play.effects }
}

interface Exit {
  token: Token
  way: Way
  /** False when the work of the token is taken away from it. */
  done: boolean
  /** The border that sends out a second token; null when the token itself goes. */
  border: string | null
}

function exitOf(table: ProcessTable, state: State, event: Event): Exit | Refused {
  const exits = exitsOf(table, state)
  const same = exits.find(({ on }) => isSame(on, event))
  if (same) return same.exit
  if (event.event !== 'decide' || !exits.some(({ on }) => on.event === 'decide' && on.token === event.token))
    return refuse(event.event === 'messageArrived' ? 'nobody_waits' : 'not_here')
  const isThere = exits.some(({ exit }) => exit.token.id === event.token && exit.token.node === event.step)
  return refuse(isThere ? 'no_such_decision' : 'not_here')
}

function isSame(a: Event, b: Event): boolean {
  if (a.event === 'messageArrived') return b.event === 'messageArrived' && isSameMessage(a, b)
  if (a.event !== b.event || a.token !== (b as typeof a).token) return false
  if (a.event === 'decide') return a.step === (b as typeof a).step && a.decision === (b as typeof a).decision
  return a.event !== 'timerDue' || a.timer === (b as typeof a).timer
}

type Arrival = Event & { event: 'messageArrived' }

const isSameMessage = (a: Arrival, b: Arrival): boolean =>
  a.agency === b.agency && a.message === b.message && (b.token === undefined || a.token === b.token)

/** Everything that can happen next, in a fixed order. */
export const possibleEvents = (table: ProcessTable, state: State): Event[] =>
  state.ended ? [] : exitsOf(table, state).map(({ on }) => on)

function exitsOf(table: ProcessTable, state: State): { on: Event; exit: Exit }[] {
  const nodes = nodesOf(table)
  return state.tokens.flatMap((token) => {
    const node = nodes.get(token.node)!
    return [...ownExits(node, token), ...borderExits(node, token)]
  })
}

function ownExits(node: ProcessNode, token: Token): { on: Event; exit: Exit }[] {
  const exit = (on: Event, way: Way) => ({ on, exit: { token, way, done: true, border: null } })
  switch (node.kind) {
    case 'step':
      return node.decisions.map((decision) =>
        exit({ event: 'decide', token: token.id, step: node.key, decision: decision.key }, decision),
      )
    case 'service':
      return [exit({ event: 'serviceDone', token: token.id }, node.next)]
    case 'timer':
      return [exit({ event: 'timerDue', token: token.id }, node.next)]
    case 'receive':
      return [exit(eventOf(node, token.id, node.key), node.next)]
    case 'call':
      return [exit({ event: 'callEnded', token: token.id }, node.next)]
    case 'race':
      return node.options.map(({ key, on, next }) => exit(eventOf(on, token.id, key), next))
    default:
      return []
  }
}

const borderExits = (node: ProcessNode, token: Token): { on: Event; exit: Exit }[] =>
  boundaryOf(node)
    .filter(({ key }) => !token.fired?.includes(key))
    .map(({ key, on, next, interrupting }) => ({
      on: eventOf(on, token.id, key),
      exit: { token, way: next, done: false, border: interrupting ? null : key },
    }))

const eventOf = (on: Trigger, token: string, key: string): Event =>
  'timer' in on
    ? { event: 'timerDue', token, timer: key }
    : { event: 'messageArrived', agency: on.agency, message: on.message, token }
