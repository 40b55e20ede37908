import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import {
  findImport,
  type ImportRun,
  listImports,
  listQuarantine,
  type QuarantineRow,
} from './imports.repository.ts'

type Shown = Omit<ImportRun, 'startedAt' | 'finishedAt'> & { startedAt: string; finishedAt: string | null }

const shown = (run: ImportRun): Shown => ({
  ...run,
  startedAt: run.startedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
})

/** The latest fifty imports, newest first. */
export const recentImports = async (ctx: Ctx): Promise<Shown[]> => (await listImports(ctx.tx, 50)).map(shown)

/** One import with the problems of the records it put aside (at most a thousand). */
export async function getImport(ctx: Ctx, id: string): Promise<Shown & { quarantine: QuarantineRow[] }> {
  const run = await findImport(ctx.tx, id)
  if (!run) throw notFound('procedures.import_not_found')
  return { ...shown(run), quarantine: await listQuarantine(ctx.tx, id, 1_000) }
}
