import type { Ctx } from '#platform/context.ts'
import { checkTable, fromLinear, type ProcessTable, pinned } from '#process/index.ts'
import { calledProblems, type LifeProblem, lifeProblems } from './process-life.ts'
import { notYetProblems } from './process-runs.ts'
import { newestProcesses } from './processes.repository.ts'

/** What the platform does when a process asks for it, by the name of the task. */
export const SERVICE_TASKS: ReadonlySet<string> = new Set()

interface Draft {
  code: string
  table: ProcessTable
  use?: { procedureCode: string | null }
}

/** Everything that keeps a process from being published, at once; empty when it may be. */
export async function processProblems(ctx: Ctx, { code, table, use }: Draft): Promise<LifeProblem[]> {
  const processes = await publishedFor(ctx, table)
  const found = checkTable(table, { code, processes, tasks: SERVICE_TASKS })
  const missing = notYetProblems(table)
  // only a sound table can be played to the end
  if (found.length > 0) return [...found, ...missing]
  const parts = [...processes.values()].flatMap(({ table: part }) => calledProblems(part))
  return [...missing, ...parts, ...(use ? lifeProblems(table) : calledProblems(table))]
}

/** The table with the versions of the processes that it calls as they are published now. */
export const withPinnedCalls = async (ctx: Ctx, table: ProcessTable): Promise<ProcessTable> =>
  pinned(table, await publishedFor(ctx, table))

interface Published {
  version: number
  table: ProcessTable
  calls: string[]
}

/** The processes that a table calls, and those that these call. */
async function publishedFor(ctx: Ctx, table: ProcessTable): Promise<Map<string, Published>> {
  const found = new Map<string, Published>()
  for (let wanted = callsOf(table); wanted.length > 0; ) {
    for (const { code, version, definition } of await newestProcesses(ctx.tx, wanted)) {
      const called = 'format' in definition ? definition : fromLinear(definition)
      found.set(code, { version, table: called, calls: callsOf(called) })
    }
    const next = wanted.flatMap((code) => found.get(code)?.calls ?? [])
    wanted = [...new Set(next)].filter((code) => !found.has(code) && !wanted.includes(code))
  }
  return found
}

const callsOf = (table: ProcessTable): string[] => [
  ...new Set(table.nodes.flatMap((node) => (node.kind === 'call' ? [node.process] : []))),
]
