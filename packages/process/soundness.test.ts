import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTable } from './check.ts'
import { explore } from './explore.ts'
import { begin, type Event, type Fired, fire, possibleEvents, type Refused } from './game.ts'
import type { State } from './play.ts'
import { anyBlock, tableOf } from './process.testing.ts'
import { nodesOf, type ProcessNode, type ProcessTable, waysOf } from './table.ts'

const CASES = [0, 1, 2]

/** A game that is played blindly: which events in which order, and what gateways see. */
const anyGame = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...CASES)), { maxLength: 40 })

const after = (result: Fired | Refused): State => {
  if ('refused' in result) throw new Error(result.refused)
  return result.state
}

const play = (table: ProcessTable, state: State, event: Event, seen: number): State =>
  after(fire(table, state, event, { dossier: { case: seen } }))

/** Whether some game ends from here, found without the checker: breadth first, whatever gateways see. */
function canEnd(table: ProcessTable, from: State): boolean {
  const seen = new Map([[placesOf(from), from]])
  for (const state of seen.values()) {
    if (state.ended) return true
    if (seen.size > 800) return true
    for (const event of possibleEvents(table, state))
      for (const facts of CASES) {
        const next = play(table, state, event, facts)
        seen.set(placesOf(next), next)
      }
  }
  return false
}

function placesOf({ tokens, ended }: State): string {
  const above = new Map(tokens.map((token) => [token.id, token]))
  const path = (id: string | undefined): string => {
    const token = id === undefined ? undefined : above.get(id)
    return token ? `${path(token.within)}/${token.node}${token.arm ?? ''}${token.fired ?? ''}` : ''
  }
  return `${ended}${tokens.map(({ id }) => path(id)).sort()}`
}

/** What must be true of every token in every state: an owner, or others that it waits for. */
function ownership(table: ProcessTable, { tokens, ended }: State): string[] {
  const nodes = nodesOf(table)
  const ids = new Set(tokens.map(({ id }) => id))
  const faults = tokens.flatMap((token) => {
    const node = nodes.get(token.node)!
    const isHeld = token.within === undefined || ids.has(token.within)
    return isHeld &&
      isOwned(
        node,
        tokens.some(({ within }) => within === token.id),
      )
      ? []
      : [token.node]
  })
  if (ids.size < tokens.length) faults.push('two tokens with one id')
  if (ended !== (tokens.length === 0)) faults.push('ended with tokens, or going on without')
  return faults
}

function isOwned(node: ProcessNode, hasInner: boolean): boolean {
  switch (node.kind) {
    case 'step':
      return node.roles.length > 0 && node.decisions.length > 0
    case 'sub':
      return hasInner
    default:
      return ['service', 'timer', 'receive', 'race', 'call', 'join'].includes(node.kind)
  }
}

/** Two tokens at one place: work given out twice. */
const isDoubled = (state: State): boolean =>
  new Set(state.tokens.map(({ node, arm, within }) => `${within}/${node}/${arm}`)).size < state.tokens.length

const isSmall = (table: ProcessTable): boolean => explore(table, 400).isWhole

test('no state of a well-formed process leaves a token without an owner or a way out', () => {
  fc.assert(
    fc.property(anyBlock, anyGame, (block, game) => {
      const table = tableOf(block)
      fc.pre(isSmall(table))
      expect(checkTable(table)).toEqual([])
      let state = after(begin(table, { dossier: { case: 0 } }))
      for (const [pick, facts] of game) {
        expect(ownership(table, state)).toEqual([])
        expect(isDoubled(state)).toBe(false)
        expect(canEnd(table, state)).toBe(true)
        const events = possibleEvents(table, state)
        if (events.length === 0) break
        state = play(table, state, events[pick % events.length]!, facts)
      }
      expect(state.ended).toBe(possibleEvents(table, state).length === 0)
    }),
    { numRuns: 60 },
  )
})

test('a state that went through JSON plays on the same, and a move leaves the state it began with alone', () => {
  fc.assert(
    fc.property(anyBlock, anyGame, (block, game) => {
      const table = tableOf(block)
      let state = after(begin(table))
      for (const [pick, facts] of game) {
        const events = possibleEvents(table, state)
        if (events.length === 0) break
        const before = JSON.stringify(state)
        const event = events[pick % events.length]!
        const next = play(table, state, event, facts)
        expect(JSON.stringify(state)).toBe(before)
        expect(play(table, JSON.parse(before), event, facts)).toEqual(next)
        state = next
      }
    }),
    { numRuns: 100 },
  )
})

test('an event of an earlier stay finds nobody', () => {
  fc.assert(
    fc.property(anyBlock, fc.nat(), (block, pick) => {
      const table = tableOf(block)
      const state = after(begin(table))
      const events = possibleEvents(table, state).filter(({ event }) => event === 'decide')
      fc.pre(events.length > 0)
      const event = events[pick % events.length]!
      const again = fire(table, play(table, state, event, 0), event)
      expect(again).toMatchObject({ refused: expect.stringMatching(/not_here|ended/) })
    }),
    { numRuns: 60 },
  )
})

type Damage = (table: ProcessTable, pick: number) => ProcessTable | null

const changed = (table: ProcessTable, node: ProcessNode, to: ProcessNode): ProcessTable => ({
  ...table,
  nodes: table.nodes.map((one) => (one === node ? to : one)),
})

const pickOf = <T>(list: T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]

/** Ways of breaking a process that may leave it stuck, doubled or cut off. */
const DAMAGES: Record<string, Damage> = {
  'a join waits for one arm more': (table, pick) => {
    const join = pickOf(
      table.nodes.filter(({ kind }) => kind === 'join'),
      pick,
    )
    return join?.kind === 'join' ? changed(table, join, { ...join, arms: join.arms + 1 }) : null
  },
  'a branch leaves through the end while a join waits': (table, pick) => {
    const fork = pickOf(
      table.nodes.filter(({ kind }) => kind === 'fork'),
      pick,
    )
    const end = table.nodes.find(({ kind, within }) => kind === 'end' && within === fork?.within)
    if (fork?.kind !== 'fork' || !end) return null
    return changed(table, fork, { ...fork, ways: [{ to: end.key }, ...fork.ways.slice(1)] })
  },
  'a choice stands where a split should be': (table, pick) => {
    const fork = pickOf(
      table.nodes.filter(({ kind }) => kind === 'fork'),
      pick,
    )
    if (fork?.kind !== 'fork') return null
    const { key, name, within, ways } = fork
    const when = { op: 'holds', of: { path: ['dossier', 'urgent'] } } as const
    const branches = ways.slice(1).map((way) => ({ name: null, when, ...way }))
    const level = within === undefined ? {} : { within }
    return changed(table, fork, { kind: 'exclusive', key, name, ...level, branches, otherwise: ways[0]! })
  },
  'a split stands where a choice should be': (table, pick) => {
    const choice = pickOf(
      table.nodes.filter(({ kind }) => kind === 'exclusive'),
      pick,
    )
    if (choice?.kind !== 'exclusive') return null
    const { key, name, within } = choice
    const ways = waysOf(choice).map(({ to, arm }) => ({ to, ...(arm !== undefined && { arm }) }))
    return changed(table, choice, { kind: 'fork', key, name, ...(within && { within }), ways })
  },
  'a step leads back to itself alone': (table, pick) => {
    const step = pickOf(
      table.nodes.filter((one) => one.kind === 'step' && one.boundary.length === 0),
      pick,
    )
    if (step?.kind !== 'step') return null
    const decisions = step.decisions.map(({ key, name }) => ({ key, name, to: step.key }))
    return changed(table, step, { ...step, decisions })
  },
}

/** Whether any state that a game can reach is stuck or doubled, by brute force. */
function goesWrong(table: ProcessTable): boolean {
  const first = begin(table, { dossier: { case: 0 } })
  if ('refused' in first) return true
  const seen = new Map([[placesOf(first.state), first.state]])
  for (const state of seen.values()) {
    if (isDoubled(state)) return true
    if (seen.size > 150) break
    for (const event of possibleEvents(table, state))
      for (const facts of CASES) {
        const next = fire(table, state, event, { dossier: { case: facts, urgent: facts === 1 } })
        if ('refused' in next) return true
        seen.set(placesOf(next.state), next.state)
      }
  }
  return [...seen.values()].slice(0, 15).some((state) => !canEnd(table, state))
}

test.each(Object.entries(DAMAGES))('the checker refuses what gets stuck: %s', (_, damage) => {
  let refused = 0
  fc.assert(
    fc.property(anyBlock, fc.nat(), (block, pick) => {
      const whole = tableOf({ is: 'row', of: [{ is: 'step' }, block] })
      const broken = damage(whole, pick)
      fc.pre(broken !== null && isSmall(whole))
      const problems = checkTable(broken!)
      if (problems.length > 0) refused++
      else expect(goesWrong(broken!)).toBe(false)
      for (const { element, vi, en } of problems) expect(vi && en && element !== undefined).toBeTruthy()
    }),
    { numRuns: 40 },
  )
  expect(refused).toBeGreaterThan(10)
})
