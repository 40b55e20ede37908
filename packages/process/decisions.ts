import { type Element, isStep, labelOf, nameOf, placeAt, text, typeOf } from './diagram.ts'
import { decisionsTested, type Expression } from './expression.ts'
import { parseExpression } from './expression-parse.ts'
import { problem } from './problems.ts'
import type { Branch, Decision, Way, Words } from './table.ts'
import type { Level } from './work.ts'

/** The condition of a flow; null when it has none, or one that cannot be read (reported when asked to). */
export function conditionOf(flow: Element, report?: (why: Words) => void): Expression | null {
  const { conditionExpression: condition } = flow
  const source = condition?.body?.trim() ?? ''
  if (source === '') return null
  const language = condition?.language ?? ''
  if (/xpath|javascript|groovy|python/i.test(language)) {
    report?.({ vi: `ngôn ngữ ${language}`, en: `the language is ${language}` })
    return null
  }
  const parsed = parseExpression(source)
  if ('expression' in parsed) return parsed.expression
  const { at, vi, en } = parsed.error
  report?.({ vi: `${source}, ký tự ${at}: ${vi}.`, en: `${source}, character ${at}: ${en}.` })
  return null
}

interface Tested {
  flow: Element
  keys: string[]
}

/** The flows of a split that asks only which decision was taken; null when it asks anything else, or nothing. */
function testsOf(level: Level, split: Element): Tested[] | null {
  const flows = level.graph.outgoing(split).filter((flow) => flow !== split.default)
  const tested = flows.map((flow) => {
    const condition = conditionOf(flow)
    return { flow, keys: condition && decisionsTested(condition) }
  })
  if (flows.length === 0 || tested.some(({ keys }) => keys === null)) return null
  return tested as Tested[]
}

/** The split that a step's decisions lead to: an exclusive gateway of its own behind it, or its own conditional flows. */
function splitOf(level: Level, step: Element): Element | null {
  const flows = level.graph.outgoing(step)
  if (flows.length > 1) return testsOf(level, step) ? step : null
  const gateway = flows[0]?.targetRef
  return gateway && isFolded(level, gateway) ? gateway : null
}

/** Whether a gateway is part of the step before it, and no node of its own. */
export function isFolded(level: Level, gateway: Element): boolean {
  const { graph } = level
  const [flow, ...others] = graph.incoming(gateway)
  return (
    typeOf(gateway) === 'ExclusiveGateway' &&
    flow !== undefined &&
    others.length === 0 &&
    isStep(flow.sourceRef!) &&
    graph.outgoing(flow.sourceRef!).length === 1 &&
    graph.outgoing(gateway).length > 1 &&
    testsOf(level, gateway) !== null
  )
}

/** What may be decided in a step, and where it leads. */
export function decisionsOf(level: Level, step: Element): Decision[] {
  const declared = declaredIn(step)
  const split = splitOf(level, step)
  if (split) return splitDecisions(level, split, declared)
  const way = splitWay(level, step)
  return declared.length > 0 ? declared.map((one) => ({ ...one, ...way })) : [{ ...DONE, ...way }]
}

interface Declared {
  key: string
  name: Words | null
}

const DONE: Declared = { key: 'complete', name: { vi: 'Xong', en: 'Done' } }
const OTHERWISE: Declared = { key: 'otherwise', name: { vi: 'Trường hợp khác', en: 'Otherwise' } }

/** `mc:decision` in the step's extension elements. */
const declaredIn = ({ extensionElements }: Element): Declared[] =>
  (extensionElements?.values ?? [])
    .filter(({ $type }) => $type === 'mc:Decision')
    .map((one) => ({ key: String(one.get('key') ?? ''), name: nameOfDecision(one) }))
    .filter(({ key }) => key !== '')

function nameOfDecision(decision: Element): Words | null {
  const vi = nameOf(decision)
  return vi ? { vi, en: String(decision.get('nameEn') ?? '') || vi } : null
}

function splitDecisions(level: Level, split: Element, declared: Declared[]): Decision[] {
  const { work, graph } = level
  const tests = testsOf(level, split)!
  const otherwise = split.default && graph.outgoing(split).includes(split.default) ? split.default : null
  const flowFor = (key: string) => tests.find(({ keys }) => keys.includes(key))?.flow ?? otherwise
  const found = new Map(declared.map((one) => [one.key, one]))
  for (const { flow, keys } of tests)
    for (const key of keys)
      if (!found.has(key)) found.set(key, { key, name: keys.length === 1 ? labelOf(flow) : null })
  if (otherwise && ![...found.keys()].some((key) => flowFor(key) === otherwise))
    found.set(OTHERWISE.key, { ...OTHERWISE, name: labelOf(otherwise) ?? OTHERWISE.name })
  return [...found.values()].flatMap((one) => {
    const flow = flowFor(one.key)
    if (flow) return [{ ...one, ...graph.way(flow) }]
    work.problems.push(problem('decision_unknown', placeAt(split), one.key))
    return []
  })
}

/** The way out of an activity. Conditions on its own flows make a choice when only one of them can hold. */
export function splitWay(level: Level, activity: Element): Way {
  const { work, graph } = level
  const flows = graph.outgoing(activity)
  const conditional = flows.filter((flow) => flow !== activity.default && flow.conditionExpression)
  if (flows.length < 2 || conditional.length === 0) return graph.wayOut(activity)
  const key = `${level.key(activity)}.choice`
  if (conditional.length > 1 || flows.length > 2 || !activity.default) {
    const why = { vi: 'nhiều nhánh có điều kiện cùng lúc', en: 'several conditional ways at once' }
    work.problems.push(problem('unsupported', placeAt(activity), why))
  }
  if (work.nodes.some((node) => node.key === key)) return { to: key }
  work.ids.set(key, activity.id!)
  const within = level.within === undefined ? {} : { within: level.within }
  const name = { vi: nameOf(activity), en: text(activity, 'nameEn') || nameOf(activity) }
  work.nodes.push({ kind: 'exclusive', key, name, ...within, ...branchesOf(level, activity) })
  return { to: key }
}

/** Branches and default of a choice; what is missing is reported, and stood in for. */
export function branchesOf(level: Level, split: Element): { branches: Branch[]; otherwise: Way } {
  const { work, graph } = level
  const flows = graph.outgoing(split)
  const otherwise = flows.find((flow) => flow === split.default)
  if (!otherwise) work.problems.push(problem('no_default', placeAt(split)))
  const others = flows.filter((flow) => flow !== otherwise)
  const bare = others.filter((flow) => !flow.conditionExpression?.body?.trim())
  const names = bare.map((flow) => nameOf(flow) || nameOf(flow.targetRef!) || flow.id).join(', ')
  if (bare.length > 0) work.problems.push(problem('no_condition', placeAt(split), names))
  const report = (why: Words): void => void work.problems.push(problem('bad_condition', placeAt(split), why))
  const branches = others.map((flow) => ({
    name: labelOf(flow),
    when: conditionOf(flow, report) ?? ALWAYS,
    ...graph.way(flow),
  }))
  return { branches, otherwise: otherwise ? graph.way(otherwise) : branches.at(-1)! }
}

const ALWAYS: Expression = { op: 'and', of: [] }
