import { type Explored, explore, type ProcessTable, type StepNode, type Words } from '#process/index.ts'

/** Why a process cannot carry a dossier, beside what `checkTable` finds: `element` is the key of a node, empty for the whole. */
export interface LifeProblem extends Words {
  code: string
  element: string
  name: string
}

/** Decisions that move the dossier itself, and not only its process: they have pages of their own. */
export const LIFE_DECISIONS: readonly string[] = [
  'accept',
  'refuse',
  'propose',
  'approve',
  'send_back',
  'return',
]

/** What must have been decided before, on every way: else its page would be refused and the dossier stand there for ever. */
const BEFORE = { approve: ['accept', 'propose'], return: ['approve'] } as const

/**
 * Whether a dossier can live by this process: it ends only refused or returned, and nothing is decided before what it rests on.
 * Plays the games that are left when a decision is taken out, as the checker plays all of them.
 */
export function lifeProblems(table: ProcessTable): LifeProblem[] {
  const problems: LifeProblem[] = []
  if (without(table, ['refuse', 'return']).ends) problems.push(NO_RESULT)
  for (const [later, earlier] of Object.entries(BEFORE))
    for (const first of earlier) {
      const { entered } = without(table, [first])
      for (const step of stepsWith(table, later))
        if (entered.has(step.key)) problems.push(tooEarly(step, later, first))
    }
  return [...problems, ...stepsWith(table, 'assign').flatMap((step) => giverProblems(table, step))]
}

const NO_RESULT: LifeProblem = {
  code: 'ends_without_result',
  element: '',
  name: '',
  vi: 'Có đường đi đến hết quy trình mà hồ sơ không bị từ chối cũng chưa trả kết quả.',
  en: 'Some way leads to the end of the process with the dossier neither refused nor returned.',
}

const tooEarly = ({ key, name }: StepNode, later: string, first: string): LifeProblem => ({
  code: 'decided_too_early',
  element: key,
  name: name.vi,
  vi: `Bước “${name.vi}” có thể ra quyết định “${later}” khi chưa có quyết định “${first}”.`,
  en: `The step “${name.en}” can decide “${later}” before anybody decided “${first}”.`,
})

/** Whom work is given to must have a step to find it at. */
const giverProblems = (table: ProcessTable, { key, name, decisions }: StepNode): LifeProblem[] =>
  decisions
    .filter(
      ({ key: decision, to }) =>
        decision === 'assign' && !table.nodes.some((n) => n.key === to && n.kind === 'step'),
    )
    .map(() => ({
      code: 'given_to_no_step',
      element: key,
      name: name.vi,
      vi: `Bước “${name.vi}” giao việc cho một người nhưng sau đó không đi thẳng đến một bước.`,
      en: `The step “${name.en}” gives work to somebody, but leads to no step.`,
    }))

/** A called process is part of another's: what moves the dossier itself stays with the caller. */
export const calledProblems = (table: ProcessTable): LifeProblem[] =>
  LIFE_DECISIONS.flatMap((decision) =>
    stepsWith(table, decision).map(({ key, name }) => ({
      code: 'decided_by_a_part',
      element: key,
      name: name.vi,
      vi: `Bước “${name.vi}” ra quyết định “${decision}”; quy trình được gọi không được quyết thay quy trình gọi nó.`,
      en: `The step “${name.en}” decides “${decision}”, which a called process may not do for its caller.`,
    })),
  )

export const stepsWith = (table: ProcessTable, decision: string): StepNode[] =>
  table.nodes.filter(
    (node): node is StepNode => node.kind === 'step' && node.decisions.some(({ key }) => key === decision),
  )

const without = (table: ProcessTable, decisions: readonly string[]): Explored =>
  explore({
    ...table,
    nodes: table.nodes.map((node) =>
      node.kind === 'step'
        ? { ...node, decisions: node.decisions.filter(({ key }) => !decisions.includes(key)) }
        : node,
    ),
  })
