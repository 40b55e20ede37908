import { bordersOf } from './borders.ts'
import { decisionsOf, splitWay } from './decisions.ts'
import { type Element, isStep, list, number, placeAt, text, typeOf } from './diagram.ts'
import { common, reportStrange, sendOf, standIn } from './parts.ts'
import { problem } from './problems.ts'
import type { Allowance, Assignee, ProcessNode, StepNode, UnitRole } from './table.ts'
import { isUnit } from './timers.ts'
import type { Level } from './work.ts'

/** The node of a task, a sub-process or a call; null when its kind cannot run. */
export function compileActivity(level: Level, element: Element): ProcessNode | null {
  reportStrange(level.work, element)
  if (isStep(element)) return stepOf(level, element)
  switch (typeOf(element)) {
    case 'ServiceTask':
    case 'BusinessRuleTask':
      return serviceOf(level, element)
    case 'ScriptTask':
      return text(element, 'task') ? serviceOf(level, element) : null
    case 'SendTask':
      return sendOf(level, element)
    case 'ReceiveTask':
      return { kind: 'receive', ...level.work.messages.exchangeOf(element), ...working(level, element) }
    case 'CallActivity':
      return callOf(level, element)
    case 'SubProcess':
      return subOf(level, element, element, level.prefix)
    default:
      return null
  }
}

const working = (level: Level, element: Element) => ({
  ...common(level, element),
  next: splitWay(level, element),
  boundary: bordersOf(level, element),
})

function serviceOf(level: Level, element: Element): ProcessNode {
  const task = text(element, 'task')
  if (!task) level.work.problems.push(problem('no_task', placeAt(element)))
  return { kind: 'service', task, ...working(level, element) }
}

/** A process or task of the same file is put in place of its call; any other is a process of its own, by its code. */
function callOf(level: Level, element: Element): ProcessNode | null {
  const { work } = level
  const called = work.processes.get(element.calledElement ?? '')
  if (called && isStep(called)) return stepOf(level, element)
  if (called && typeOf(called) === 'Process') return inlined(level, element, called)
  if (called) return null
  const version = number(element, 'version')
  return { kind: 'call', process: element.calledElement ?? '', version, ...working(level, element) }
}

function inlined(level: Level, element: Element, called: Element): ProcessNode {
  const { work } = level
  if (work.inside.includes(called.id!)) {
    work.problems.push(problem('recursion', placeAt(element), [...work.inside, called.id].join(' → ')))
    return standIn(level, element, null)
  }
  work.inside.push(called.id!)
  const node = subOf(level, element, called, `${level.key(element)}.`)
  work.inside.pop()
  return node
}

function subOf(level: Level, element: Element, content: Element, prefix: string): ProcessNode {
  const key = level.key(element)
  const lane = level.laneOf(element)
  const inner = { prefix, within: key, depth: level.depth + 1, ...(lane && { lane }) }
  const start = level.work.compileLevel(content, inner)
  if (start) return { kind: 'sub', start, ...working(level, element) }
  return standIn(level, element, null)
}

function stepOf(level: Level, element: Element): StepNode {
  return {
    kind: 'step',
    ...common(level, element),
    ...actorOf(level, element),
    time: allowanceOf(level, element),
    form: text(element, 'form') || null,
    documents: list(element, 'documents'),
    assignee: assigneeOf(element),
    decisions: decisionsOf(level, element),
    boundary: bordersOf(level, element),
  }
}

/** Who acts: the step itself says it, its lane, or whoever imports the diagram. */
function actorOf(level: Level, element: Element): { unitRole: UnitRole; roles: string[] } {
  const lane = level.laneOf(element)
  const said = (name: 'unitRole' | 'roles') => text(element, name) || (lane ? text(lane, name) : '')
  const roles = said('roles')
    .split(',')
    .map((role) => role.trim())
    .filter(Boolean)
  const { actor } = level.work
  const unitRole = said('unitRole') || actor?.unitRole || ''
  const isKnown = /^(one_stop|competent|office|agency:.+)$/.test(unitRole)
  return {
    unitRole: isKnown ? (unitRole as UnitRole) : 'competent',
    roles: isKnown ? (roles.length > 0 ? roles : (actor?.roles ?? [])) : [],
  }
}

function allowanceOf({ work }: Level, element: Element): Allowance | null {
  const share = number(element, 'share')
  if (share !== null) return { share }
  const amount = number(element, 'time')
  const unit = text(element, 'unit') || 'working_day'
  if (amount === null) return null
  if (isUnit(unit) && Number.isFinite(amount)) return { amount, unit }
  work.problems.push(problem('bad_allowance', placeAt(element), `${amount} ${unit}`))
  return null
}

function assigneeOf(element: Element): Assignee {
  const rule = text(element, 'assignee')
  if (rule.startsWith('same_as:')) return { rule: 'same_as', step: rule.slice('same_as:'.length) }
  return rule === 'least_busy' ? { rule: 'least_busy' } : { rule: 'open' }
}
