import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { layoutBpmn } from '#process/bpmn.ts'
import { findProcedure } from './catalogue.service.ts'
import {
  type Draft,
  discardDraftRow,
  findDraft,
  findDrawing,
  insertDraft,
  insertSave,
  listDrafts,
  listSaves,
  lockDraft,
  moveDraft,
  type Save,
} from './process-drafts.repository.ts'
import { type Judged, judge } from './process-drawing.ts'
import { type Published, publicationsOf } from './process-versions.repository.ts'
import { drawnVersion } from './process-versions.service.ts'

export type DraftDetail = Draft &
  Judged & { drawing: string; shownVersion: number; saves: Save[]; publications: Published[] }

const MOST_SHOWN = 200

export const recentDrafts = (ctx: Ctx): Promise<Draft[]> => listDrafts(ctx.tx, MOST_SHOWN)

/** A draft as it is, or as it was when `version` was saved. */
export async function getDraft(ctx: Ctx, id: string, version?: number): Promise<DraftDetail> {
  const draft = await findDraft(ctx.tx, id)
  if (!draft) throw notFound('procedures.draft_not_found')
  const shownVersion = version ?? draft.version
  const drawing = await drawingAt(ctx, id, shownVersion)
  const saves = await listSaves(ctx.tx, id, MOST_SHOWN)
  const publications = await publicationsOf(ctx.tx, id)
  return { ...draft, ...(await judge(drawing)), drawing, shownVersion, saves, publications }
}

async function drawingAt(ctx: Ctx, id: string, version: number): Promise<string> {
  const drawing = await findDrawing(ctx.tx, id, version)
  if (drawing === undefined) throw notFound('procedures.draft_not_found')
  return drawing
}

export interface NewDraft {
  name: string
  procedureCode: string | null
  /** A version to begin with, or a drawing from elsewhere. */
  from: { processVersionId: string } | { drawing: string }
}

/** Begins a draft from a published version or from a file. */
export async function createDraft(
  ctx: Ctx,
  { name, procedureCode, from }: NewDraft,
): Promise<{ id: string }> {
  if (procedureCode !== null && !(await findProcedure(ctx, procedureCode)))
    throw notFound('procedures.not_found')
  const basedOn = 'processVersionId' in from ? from.processVersionId : null
  const drawing =
    'drawing' in from
      ? await readable(from.drawing)
      : (await drawnVersion(ctx, from.processVersionId)).drawing
  const draft = { id: newId(), processCode: processCodeFor(procedureCode), procedureCode, basedOn, name }
  await insertDraft(ctx.tx, { ...draft, changedAt: ctx.now })
  await insertSave(ctx.tx, { ...saveBy(ctx, draft.id, 1), drawing, restoredFrom: null })
  await audit(ctx, { action: 'procedures.process-drafted', subject: draft.id })
  return { id: draft.id }
}

/** The process of a procedure; that of all which name none is the one that the program came with. */
const processCodeFor = (procedureCode: string | null): string =>
  procedureCode === null ? 'default' : `procedure-${procedureCode}`

/** A drawing with positions; a file of which nothing can be made is refused with its reasons. */
async function readable(drawing: string): Promise<string> {
  const placed = await layoutBpmn(drawing)
  const { picture, problems } = await judge(placed)
  if (!picture) throw invalid('procedures.drawing_unreadable', { problems })
  return placed
}

/** Keeps a new state of the drawing; the same drawing again makes none. */
export async function saveDraft(
  ctx: Ctx,
  id: string,
  { drawing, seen }: { drawing: string; seen: number },
): Promise<{ version: number }> {
  const draft = await takeDraft(ctx, id, seen)
  const placed = await readable(drawing)
  if (placed === (await drawingAt(ctx, id, draft.version))) return { version: draft.version }
  return keep(ctx, draft, placed, null)
}

/** Takes an earlier state back, as a new one: nothing is lost. */
export async function restoreDraft(
  ctx: Ctx,
  id: string,
  { version, seen }: { version: number; seen: number },
): Promise<{ version: number }> {
  const draft = await takeDraft(ctx, id, seen)
  return keep(ctx, draft, await drawingAt(ctx, id, version), version < draft.version ? version : null)
}

async function keep(ctx: Ctx, draft: Draft, drawing: string, restoredFrom: number | null) {
  const version = draft.version + 1
  await insertSave(ctx.tx, { ...saveBy(ctx, draft.id, version), drawing, restoredFrom })
  await moveDraft(ctx.tx, draft.id, version, ctx.now)
  await audit(ctx, { action: 'procedures.process-draft-saved', subject: draft.id })
  return { version }
}

const saveBy = (ctx: Ctx, draftId: string, version: number) => ({
  draftId,
  version,
  savedAt: ctx.now,
  actorId: ctx.actor.id,
})

/** Puts a draft away; its states stay on record. */
export async function discardDraft(ctx: Ctx, id: string, seen: number): Promise<void> {
  await takeDraft(ctx, id, seen)
  await discardDraftRow(ctx.tx, id, ctx.now)
  await audit(ctx, { action: 'procedures.process-draft-discarded', subject: id })
}

/** The draft, held, as it was when the actor saw it. */
export async function takeDraft(ctx: Ctx, id: string, seen: number): Promise<Draft> {
  const draft = await lockDraft(ctx.tx, id)
  if (!draft) throw notFound('procedures.draft_not_found')
  if (draft.version !== seen)
    throw conflict('procedures.draft_changed', {
      version: draft.version,
      changedAt: draft.changedAt.toISOString(),
    })
  return draft
}
