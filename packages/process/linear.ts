import { type ProcessNode, type ProcessTable, type StepNode, type Words, waysOf } from './table.ts'

/** Format 1: steps one after the other. Dossiers stand on such processes; the keys stay the same in format 2. */
export interface LinearProcess {
  start: string
  steps: LinearStep[]
  /** Reasons for which the clock may stand that only this process allows. */
  pauses?: string[]
}

export interface LinearStep {
  key: string
  name: Words
  role: string
  unitRole: 'one_stop' | 'competent' | 'office'
  share: number
  /** `to: null` ends the process. */
  actions: { key: string; to: string | null }[]
}

/** The same process as a table of format 2; `toLinear` gives it back unchanged. */
export function fromLinear({ start, steps, pauses }: LinearProcess): ProcessTable {
  const end = unusedKey(steps.map(({ key }) => key))
  const nodes: ProcessNode[] = steps.map((step) => ({
    kind: 'step',
    key: step.key,
    name: step.name,
    unitRole: step.unitRole,
    roles: [step.role],
    time: { share: step.share },
    form: null,
    documents: [],
    assignee: { rule: 'open' },
    decisions: step.actions.map(({ key, to }) => ({ key, name: null, to: to ?? end })),
    boundary: [],
  }))
  const name = { vi: 'Kết thúc', en: 'End' }
  nodes.push({ kind: 'end', key: end, name, terminate: false, outcome: null })
  return { format: 2, start: { to: start }, nodes, ...(pauses && { pauses }) }
}

function unusedKey(keys: readonly string[]): string {
  let key = 'end'
  while (keys.includes(key)) key += '_'
  return key
}

/** The table as a list of steps; null when it holds what a list of steps cannot say. */
export function toLinear(table: ProcessTable): LinearProcess | null {
  const ends = new Set(table.nodes.flatMap((node) => (isPlainEnd(node) ? [node.key] : [])))
  const steps = table.nodes.filter(({ key }) => !ends.has(key))
  if (!steps.every(isPlainStep)) return null
  const { start, pauses } = table
  return { start: start.to, steps: steps.map((step) => linearStep(step, ends)), ...(pauses && { pauses }) }
}

const isPlainEnd = (node: ProcessNode): boolean =>
  node.kind === 'end' && !node.terminate && node.outcome === null && node.within === undefined

type PlainStep = StepNode & { unitRole: LinearStep['unitRole']; time: { share: number } }

const isPlainStep = (node: ProcessNode): node is PlainStep =>
  node.kind === 'step' &&
  node.roles.length === 1 &&
  !node.unitRole.startsWith('agency:') &&
  node.time !== null &&
  'share' in node.time &&
  node.form === null &&
  node.documents.length === 0 &&
  node.assignee.rule === 'open' &&
  node.boundary.length === 0 &&
  waysOf(node).every(({ arm }) => arm === undefined)

const linearStep = (step: PlainStep, ends: ReadonlySet<string>): LinearStep => ({
  key: step.key,
  name: step.name,
  role: step.roles[0]!,
  unitRole: step.unitRole,
  share: step.time.share,
  actions: step.decisions.map(({ key, to }) => ({ key, to: ends.has(to) ? null : to })),
})
