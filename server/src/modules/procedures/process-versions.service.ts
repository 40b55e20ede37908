import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { drawingOf, type Judged, judge } from './process-drawing.ts'
import {
  findVersion,
  listUses,
  listVersions,
  type ProcessUse,
  type ProcessVersion,
} from './process-versions.repository.ts'
import { Remembered } from './remembered.ts'

const MOST_SHOWN = 1_000

/** Every published version, with the procedures that run by it. */
export async function listProcesses(ctx: Ctx): Promise<(ProcessVersion & { uses: ProcessUse[] })[]> {
  const uses = await listUses(ctx.tx, ctx.now, MOST_SHOWN)
  const versions = await listVersions(ctx.tx, MOST_SHOWN)
  return versions.map((version) => ({
    ...version,
    uses: uses.filter(({ processVersionId }) => processVersionId === version.id),
  }))
}

export type VersionDetail = ProcessVersion & Judged & { drawing: string; uses: ProcessUse[] }

export async function getVersion(ctx: Ctx, id: string): Promise<VersionDetail> {
  const version = await drawnVersion(ctx, id)
  const uses = await listUses(ctx.tx, ctx.now, MOST_SHOWN)
  return { ...version, uses: uses.filter(({ processVersionId }) => processVersionId === id) }
}

const drawn = new Remembered<ProcessVersion & Judged & { drawing: string }>(100)

/** A version with its drawing: the one it was published from, else one made from its steps. */
export async function drawnVersion(
  ctx: Ctx,
  id: string,
): Promise<ProcessVersion & Judged & { drawing: string }> {
  const known = drawn.get(id)
  if (known) return known
  const row = await findVersion(ctx.tx, id)
  if (!row) throw notFound('procedures.process_not_found')
  const { definition, drawing: published, ...version } = row
  const drawing = published ?? (await drawingOf(definition, version.code))
  const shown = { ...version, drawing, ...(await judge(drawing)) }
  drawn.set(id, shown)
  return shown
}
