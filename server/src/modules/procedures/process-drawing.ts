import { compileBpmn, exportBpmn, layoutBpmn, type Picture, pictureOf } from '#process/bpmn.ts'
import {
  type Allowance,
  fromLinear,
  type Problem,
  type ProcessTable,
  type StepNode,
  type Words,
} from '#process/index.ts'
import type { ProcessDefinition } from './process.ts'
import { processMisfits } from './process-fit.ts'

/** What a page says of one step. */
export interface StepView {
  key: string
  name: Words
  unitRole: string
  roles: string[]
  time: Allowance | null
  form: string | null
  documents: string[]
  decisions: { key: string; name: Words | null; to: string }[]
}

/** A drawing with everything that can be said of it. */
export interface Judged {
  picture: Picture | null
  /** Why it could not be published; empty when every game on it ends. */
  problems: Problem[]
  /** What is sound but asks for more than the program can run today. */
  misfits: Problem[]
  /** In the order of the drawing; empty while it has problems. */
  steps: StepView[]
  table: ProcessTable | null
}

/** Roles that handle dossiers. */
const ROLES: ReadonlySet<string> = new Set(['one_stop_officer', 'specialist', 'head', 'leader'])

/** Compiles a drawing and plays every game on it. Never throws, whatever the file is. */
export async function judge(drawing: string): Promise<Judged> {
  const { table, problems } = await compileBpmn(drawing, { around: { roles: ROLES } })
  const picture = await pictureOf(drawing)
  const misfits = table ? processMisfits(table) : []
  return { picture, problems, misfits, steps: table ? stepsOf(table, picture) : [], table }
}

/** The steps, from left to right and from top to bottom as they are drawn. */
function stepsOf(table: ProcessTable, picture: Picture | null): StepView[] {
  const order = new Map(
    [...(picture?.shapes ?? [])].sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }, i) => [id, i]),
  )
  const place = ({ key }: StepNode) => order.get(key) ?? order.size
  return table.nodes
    .filter((node) => node.kind === 'step')
    .sort((a, b) => place(a) - place(b))
    .map(viewOf)
}

const viewOf = ({ key, name, unitRole, roles, time, form, documents, decisions }: StepNode): StepView => ({
  key,
  name,
  unitRole,
  roles,
  time,
  form,
  documents,
  decisions: decisions.map((decision) => ({ key: decision.key, name: decision.name, to: decision.to })),
})

/** A published process as a drawing, for those that were written down as lists of steps. */
export const drawingOf = async (definition: ProcessDefinition, name: string): Promise<string> =>
  layoutBpmn(await exportBpmn(fromLinear(definition), { name }))
