import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { shortDate } from '#platform/letters/index.ts'
import { findDossier } from './dossiers.repository.ts'

export type Turn =
  | 'dossier.submitted'
  | 'dossier.accepted'
  | 'dossier.refused'
  | 'dossier.supplement_requested'
  | 'dossier.result_ready'

/** Tells whoever stands behind a dossier what happened to it: the applicant, or for an organisation whoever handed it in. */
export async function tellApplicant(ctx: Ctx, dossierId: string, template: Turn): Promise<void> {
  const dossier = await findDossier(ctx.tx, dossierId)
  if (!dossier?.code) return
  const due = dossier.due_at ? shortDate(dossier.due_at) : ''
  const params = { code: dossier.code, procedure: dossier.procedure_name, due }
  const { applicant_person_id: personId, submitting_account_id: accountId } = dossier
  const recipient = personId ? { personId } : { accountId }
  await notify(ctx, { ...recipient, template, params, dossierId, link: `/ho-so/${dossierId}` })
}
