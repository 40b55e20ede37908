import { getForm, getProcedureVersion } from '#modules/procedures/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { aboutOf } from './about.ts'
import { noteActing } from './acting.service.ts'
import { technicalProblems } from './check.ts'
import { listAnswers, listDocuments } from './documents.repository.ts'
import { dossierCode } from './dossier.ts'
import { dossierSubmitted } from './dossiers.facts.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, nextDailyNumber, updateDossier } from './dossiers.repository.ts'
import { lockDraft } from './draft.service.ts'
import { startProcess } from './process-moves.service.ts'

export interface Submission {
  id: string
  code: string
  submittedAt: string
  unitName: string
  version: number
}

/** Hands a draft in: it is checked, gets its code, and waits at the counter. A second time is a conflict, never a second dossier. */
export async function submitDossier(ctx: Ctx, id: string): Promise<Submission> {
  const draft = await lockDraft(ctx, id, 'hand_in')
  if (draft.authority === 'assisted') throw conflict('dossiers.confirm_what_was_prepared')
  await requireComplete(ctx, draft)
  await noteActing(ctx, draft, 'handed_in')
  return handIn(ctx, draft)
}

/** Refuses with every problem at once, each at its field or paper. */
export async function requireComplete(ctx: Ctx, draft: Dossier): Promise<void> {
  const problems = await problemsOf(ctx, draft)
  if (problems.length > 0) throw invalid('dossiers.incomplete', { fields: problems })
}

export async function problemsOf(ctx: Ctx, dossier: Dossier) {
  const [version, form, documents, answers] = await Promise.all([
    getProcedureVersion(ctx, dossier.procedure_version_id),
    getForm(ctx, dossier.form_version_id),
    listDocuments(ctx.tx, dossier.id),
    listAnswers(ctx.tx, dossier.id),
  ])
  const { components } = version
  return technicalProblems({
    schema: form.schema,
    formData: disclose(ctx, readingOf(ctx.actor, dossier), dossier.content).formData,
    components,
    documents,
    answers,
  })
}

/** Gives the locked draft its code and its place at the counter. */
export async function handIn(ctx: Ctx, draft: Dossier): Promise<Submission> {
  const day = dayOf(ctx.now)
  await startProcess(ctx, draft)
  const code = dossierCode(draft.unit_code, day, await nextDailyNumber(ctx.tx, draft.unit_code, day))
  const set = { state: 'submitted', code, submitted_at: ctx.now }
  const { version } = await updateDossier(ctx.tx, draft.id, set, ctx.now)
  await publish(ctx, dossierSubmitted, {
    subject: draft.id,
    unitId: draft.unit_id,
    payload: {
      ...aboutOf(draft),
      code,
      authority: draft.authority,
      assisted: draft.assisted_by !== null,
    },
  })
  return { id: draft.id, code, submittedAt: ctx.now.toISOString(), unitName: draft.unit_name, version }
}
