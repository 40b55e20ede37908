import { type Day, dayOf, instantOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { toLinear } from '#process/index.ts'
import type { ProcessDefinition } from './process.ts'
import { findDrawing } from './process-drafts.repository.ts'
import { takeDraft } from './process-drafts.service.ts'
import { judge } from './process-drawing.ts'
import { beginsAlready, insertPublication, publicationsOf } from './process-versions.repository.ts'
import { publishProcess } from './processes.service.ts'

export interface Publishing {
  seen: number
  /** Number of the decision that orders it. */
  decisionNo: string
  /** From when new dossiers run by it; today is from now on. */
  validFrom: Day
}

/**
 * Publishes the draft as it stands. One with problems is refused with all of them; one that is sound but asks for more
 * than the program can run stays a draft, and is told why. Dossiers that are open stay on the version they began with.
 */
export async function publishDraft(ctx: Ctx, id: string, { seen, decisionNo, validFrom }: Publishing) {
  const draft = await takeDraft(ctx, id, seen)
  const from = beginning(ctx, validFrom)
  const published = await publicationsOf(ctx.tx, id)
  if (published.some(({ draftVersion }) => draftVersion === draft.version))
    throw conflict('procedures.draft_published')
  const definition = await runnable((await findDrawing(ctx.tx, id, draft.version))!)
  const { procedureCode } = draft
  if (await beginsAlready(ctx.tx, procedureCode, from)) throw conflict('procedures.day_taken')
  const version = await publishProcess(ctx, draft.processCode, definition, procedureCode, from)
  await insertPublication(ctx.tx, {
    id: newId(),
    processVersionId: version.processVersionId,
    draftId: id,
    draftVersion: draft.version,
    procedureCode,
    decisionNo,
    validFrom: from,
    publishedAt: ctx.now,
    actorId: ctx.actor.id,
  })
  return version
}

function beginning(ctx: Ctx, validFrom: Day): Date {
  const today = dayOf(ctx.now)
  if (validFrom < today) throw invalid('procedures.begins_in_the_past', { fields: [PAST] })
  return validFrom === today ? ctx.now : instantOf(validFrom, 0)
}

const PAST = {
  path: 'validFrom',
  code: 'past',
  vi: 'Chọn hôm nay hoặc một ngày sau hôm nay.',
  en: 'Choose today or a later day.',
}

async function runnable(drawing: string): Promise<ProcessDefinition> {
  const { table, problems, misfits } = await judge(drawing)
  if (!table) throw invalid('procedures.drawing_broken', { problems })
  const definition = misfits.length === 0 ? toLinear(table) : null
  if (!definition) throw invalid('procedures.drawing_not_run', { problems: misfits })
  return definition
}
