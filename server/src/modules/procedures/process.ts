/** Which office of the receiving unit does a step: its one-stop desk, the unit itself, or one of its offices. */
export type UnitRole = 'one_stop' | 'competent' | 'office'

export interface ProcessAction {
  /** The verb, as in the officer's address: accept, refuse, assign, examine, send_back, approve, return. */
  key: string
  /** The step that follows; null ends the process. */
  to: string | null
}

export interface ProcessStep {
  key: string
  name: { vi: string; en: string }
  /** Role that may act. */
  role: string
  unitRole: UnitRole
  /** Part of the procedure's time limit that this step may use, 0 to 1. */
  share: number
  actions: ProcessAction[]
}

export interface ProcessDefinition {
  start: string
  steps: ProcessStep[]
}

const KEY = /^[a-z][a-z_]{0,39}$/
/** A step may have the id that a drawing gave it. */
const STEP_KEY = /^[A-Za-z_][\w.-]{0,99}$/

/** What is wrong with a definition; empty when it may be published: every step can be reached and can reach the end. */
export function processProblems(definition: ProcessDefinition): string[] {
  const { steps, start } = definition
  const keys = new Set(steps.map((step) => step.key))
  const problems: string[] = []
  if (steps.length === 0 || steps.length > 50) problems.push('a process has 1 to 50 steps')
  if (keys.size < steps.length) problems.push('two steps have the same key')
  if (!keys.has(start)) problems.push(`the start "${start}" is no step`)
  for (const step of steps) problems.push(...stepProblems(step, keys))
  const total = steps.reduce((sum, step) => sum + step.share, 0)
  if (Math.abs(total - 1) > 1e-6) problems.push(`the shares of the time add up to ${total}, not to 1`)
  return problems.length > 0 ? problems : wayProblems(definition)
}

function stepProblems({ key, name, role, share, actions }: ProcessStep, keys: ReadonlySet<string>): string[] {
  const problems: string[] = []
  const wrong = (is: boolean, what: string): void => void (is && problems.push(`${key}: ${what}`))
  wrong(!STEP_KEY.test(key), 'a key begins with a letter and has letters, digits, dots, - and _ only')
  wrong(!name.vi.trim() || !name.en.trim(), 'needs a name in Vietnamese and in English')
  wrong(!KEY.test(role), 'needs the role that may act')
  wrong(!(share >= 0 && share <= 1), 'its share of the time is between 0 and 1')
  wrong(actions.length === 0, 'nothing can be done in it')
  wrong(new Set(actions.map((a) => a.key)).size < actions.length, 'two actions have the same key')
  for (const { key: action, to } of actions) {
    wrong(!KEY.test(action), `the action "${action}" has a wrong key`)
    wrong(to !== null && !keys.has(to), `the action "${action}" leads to "${to}", which is no step`)
  }
  return problems
}

function wayProblems({ steps, start }: ProcessDefinition): string[] {
  const targets = (key: string): (string | null)[] =>
    steps.filter((step) => step.key === key).flatMap((step) => step.actions.map((action) => action.to))
  const reached = spread([start], (key) => targets(key).filter((to) => to !== null))
  const ends = steps.filter((step) => targets(step.key).includes(null)).map((step) => step.key)
  const ending = spread(ends, (key) => steps.filter((s) => targets(s.key).includes(key)).map((s) => s.key))
  return steps.flatMap(({ key }) => [
    ...(reached.has(key) ? [] : [`${key}: no way leads to it`]),
    ...(ending.has(key) ? [] : [`${key}: no way leads from it to the end`]),
  ])
}

/** Everything that can be reached from `from`; the set grows while it is walked. */
function spread(from: string[], next: (key: string) => string[]): Set<string> {
  const seen = new Set(from)
  for (const key of seen) for (const other of next(key)) seen.add(other)
  return seen
}
