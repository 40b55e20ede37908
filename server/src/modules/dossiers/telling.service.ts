import { actorOf, representativesOf } from '#modules/identity/index.ts'
import { notify } from '#modules/notifications/index.ts'
import type { Ctx } from '#platform/context.ts'
import { shortDate } from '#platform/letters/index.ts'
import { mayActOn } from './acting.service.ts'
import { type Dossier, findDossier } from './dossiers.repository.ts'

export type Turn =
  | 'dossier.submitted'
  | 'dossier.accepted'
  | 'dossier.refused'
  | 'dossier.supplement_requested'
  | 'dossier.paused'
  | 'dossier.extended'
  | 'dossier.stopped'
  | 'dossier.due_moved'
  | 'dossier.result_ready'

/** Tells whoever stands behind a dossier what happened to it, each in their own inbox. */
export async function tellApplicant(ctx: Ctx, dossierId: string, template: Turn): Promise<void> {
  const dossier = await findDossier(ctx.tx, dossierId)
  if (!dossier?.code) return
  const due = dossier.due_at ? shortDate(dossier.due_at) : ''
  const params = { code: dossier.code, procedure: dossier.procedure_name, due }
  for (const recipient of await recipientsOf(ctx, dossier))
    await notify(ctx, { ...recipient, template, params, dossierId, link: `/ho-so/${dossierId}` })
}

type Recipient = { personId: string } | { accountId: string }

/** The applicant, or for an organisation whoever handed it in; with a delegate, those who represent it, and the delegate for as long as they may follow. */
async function recipientsOf(ctx: Ctx, dossier: Dossier): Promise<Recipient[]> {
  const { applicant_person_id: personId, submitting_account_id: accountId } = dossier
  if (dossier.authority !== 'delegation') return personId ? [{ personId }] : [{ accountId }]
  const principals = personId ? [personId] : await representativesOf(ctx, dossier.applicant_organisation_id!)
  const delegate = { ...ctx, actor: await actorOf(ctx, accountId) }
  const follows = await mayActOn(delegate, dossier, 'read')
  return [...principals.map((id) => ({ personId: id })), ...(follows ? [{ accountId }] : [])]
}
