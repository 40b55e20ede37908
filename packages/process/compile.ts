import { checkTable, type Surroundings } from './check.ts'
import { compileLevel } from './compile-level.ts'
import { type Element, placeAt, typeOf } from './diagram.ts'
import { messagesOf } from './messages.ts'
import { DOCUMENT, type Problem, type ProblemCode, problem } from './problems.ts'
import { readBpmn } from './read.ts'
import type { ProcessTable } from './table.ts'
import type { Actor, Work } from './work.ts'

export interface CompileOptions {
  /** Who does the steps of which the diagram does not say it. */
  actor?: Actor
  /** Id of the process that is ours, where the diagram marks none or several. */
  ours?: string
  around?: Surroundings
}

/** A table when nothing is wrong, else everything that is, each with its element. */
export interface Compiled {
  table: ProcessTable | null
  problems: Problem[]
}

/** BPMN 2.0 XML → the table that the engine runs, or why it cannot. Never throws, whatever the file is. */
export async function compileBpmn(
  source: string | Uint8Array,
  options: CompileOptions = {},
): Promise<Compiled> {
  const { definitions, problems } = await readBpmn(source)
  if (!definitions) return { table: null, problems }
  const roots = (definitions.rootElements ?? []).filter((root) => root.id)
  const candidates = ourProcesses(roots, options.ours)
  if (candidates.length === 1) return withProblems(problems, compileProcess(candidates[0]!, roots, options))
  if (candidates.length === 0)
    return { table: null, problems: [...problems, problem('no_process', DOCUMENT)] }
  const open = candidates.map((candidate) => problem('which_process', placeAt(candidate)))
  const theirs = candidates.flatMap((candidate) => compileProcess(candidate, roots, options).problems)
  return { table: null, problems: [...problems, ...open, ...theirs] }
}

const withProblems = (read: Problem[], { table, problems }: Compiled): Compiled =>
  read.length > 0 ? { table: null, problems: [...read, ...problems] } : { table, problems }

/** The process that is marked executable; without a mark, those that have content and that no other one calls. */
function ourProcesses(roots: Element[], ours: string | undefined): Element[] {
  const processes = roots.filter((root) => typeOf(root) === 'Process')
  if (ours !== undefined) return processes.filter(({ id }) => id === ours)
  const called = new Set(processes.flatMap(callsOf))
  const marked = processes.filter(({ isExecutable }) => isExecutable === true)
  const free = (marked.length > 0 ? marked : processes).filter(({ id }) => !called.has(id!))
  if (marked.length > 0) return free.length > 0 ? free : marked
  return free.filter(({ flowElements }) => (flowElements ?? []).length > 0)
}

/** What a process calls, in its sub-processes too. */
const callsOf = ({ flowElements = [] }: Element): string[] =>
  flowElements.flatMap((element) =>
    typeOf(element) === 'CallActivity' ? [element.calledElement ?? ''] : callsOf(element),
  )

function compileProcess(process: Element, roots: Element[], options: CompileOptions): Compiled {
  const work: Work = {
    problems: [],
    nodes: [],
    ids: new Map(),
    processes: new Map(roots.map((root) => [root.id!, root])),
    messages: messagesOf(roots, process),
    actor: options.actor,
    inside: [process.id!],
    compileLevel: (owner, place) => compileLevel(work, owner, place),
  }
  work.problems.push(...work.messages.problems)
  const start = compileLevel(work, process, { prefix: '', within: undefined, depth: 0 })
  if (!start) return { table: null, problems: work.problems }
  const table: ProcessTable = { format: 2, start, nodes: work.nodes }
  const isRough = work.problems.some(({ code }) => ROUGH.has(code))
  const checked = inDiagram(work, checkTable(table, options.around, { isRough }))
  const problems = unique([...work.problems, ...checked])
  return problems.length > 0 ? { table: null, problems } : { table, problems }
}

/** With these the table is only roughly what was drawn: games on it would find faults that are none. */
const ROUGH: ReadonlySet<ProblemCode> = new Set([
  'unsupported',
  'broken_flow',
  'dangling_event',
  'border_without_way',
  'many_starts',
  'no_start',
  'empty',
  'no_link',
  'recursion',
  'too_large',
  'circle_without_stop',
])

/** Problems of the table, told of the elements of the diagram; of stand-ins for what cannot run nothing more is said. */
function inDiagram({ problems, ids }: Work, found: Problem[]): Problem[] {
  const standIns = new Set(problems.flatMap(({ code, element }) => (STANDING_IN.has(code) ? [element] : [])))
  return found
    .map((one) => ({ ...one, element: ids.get(one.element) ?? one.element }))
    .filter(({ code, element }) => ABOUT_THE_GRAPH.has(code) || !standIns.has(element))
}

const STANDING_IN: ReadonlySet<ProblemCode> = new Set([
  'unsupported',
  'no_timer',
  'bad_timer',
  'empty',
  'recursion',
])
const ABOUT_THE_GRAPH: ReadonlySet<ProblemCode> = new Set(['unreachable', 'no_way_to_end'])

function unique(problems: Problem[]): Problem[] {
  const seen = new Map(problems.map((one) => [`${one.code} ${one.element} ${one.vi}`, one]))
  return [...seen.values()]
}
