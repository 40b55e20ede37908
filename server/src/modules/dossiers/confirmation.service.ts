import { askPrincipal, recordDelegatedAct } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { type DelegatedAct, delegationUsed } from './acting.service.ts'
import { isOwner, requireFresh } from './dossiers.policy.ts'
import { type Dossier, lockDossier, updateDossier } from './dossiers.repository.ts'
import { lockDraft } from './draft.service.ts'
import { handIn, requireComplete, type Submission } from './submission.service.ts'

/** Whether the citizen was asked to hand in exactly what the draft says now. */
export const awaitsConfirmation = (d: Pick<Dossier, 'version' | 'confirmation_asked_version'>): boolean =>
  d.confirmation_asked_version === d.version

/**
 * The volunteer has finished: the citizen is asked, on their own phone, to hand it in. It must be complete. Whatever is
 * changed afterwards takes the question back.
 */
export async function askToConfirm(ctx: Ctx, id: string): Promise<{ version: number }> {
  const draft = await lockDraft(ctx, id)
  const session = await delegationUsed(ctx, draft)
  if (draft.authority !== 'assisted' || !session) throw conflict('dossiers.not_prepared')
  await requireComplete(ctx, draft)
  await askPrincipal(ctx, { delegationId: session.id, subjectId: id, procedureCode: draft.procedure_code })
  const asked = { delegation_id: session.id, confirmation_asked_version: draft.version + 1 }
  const { version } = await updateDossier(ctx.tx, id, asked, ctx.now)
  return { version }
}

/**
 * The citizen hands in what a volunteer prepared, in their own session and as they saw it: `seen` is the version on their
 * screen. From then on it is theirs alone, and says who helped.
 */
export async function confirmDraft(ctx: Ctx, id: string, seen: number): Promise<Submission> {
  const draft = await lockPrepared(ctx, id)
  requireFresh(draft, seen)
  await requireComplete(ctx, draft)
  await noteAnswer(ctx, draft, 'confirmed')
  const own = {
    authority: 'self',
    submitting_account_id: ctx.actor.id,
    delegation_id: null,
    confirmation_asked_version: null,
    assisted_by: draft.submitting_account_id,
    assisted_reason: HELPED,
  }
  return handIn(ctx, await updateDossier(ctx.tx, id, own, ctx.now))
}

/** What the office reads of why somebody helped. */
const HELPED = 'Tổ công nghệ số cộng đồng cùng khai; người nộp tự xác nhận trên điện thoại của mình'

/** The citizen does not want it handed in; the draft stays theirs, and the volunteer may mend it and ask again. */
export async function declineDraft(ctx: Ctx, id: string): Promise<{ version: number }> {
  const draft = await lockPrepared(ctx, id)
  if (!awaitsConfirmation(draft)) throw conflict('dossiers.nothing_to_confirm')
  await noteAnswer(ctx, draft, 'declined')
  const { version } = await updateDossier(ctx.tx, id, { confirmation_asked_version: null }, ctx.now)
  return { version }
}

/** What was prepared for the actor, and for nobody else, locked. */
async function lockPrepared(ctx: Ctx, id: string): Promise<Dossier> {
  const dossier = await lockDossier(ctx.tx, id)
  if (!dossier || !isOwner(ctx.actor, dossier)) throw notFound('dossiers.not_found')
  if (dossier.state !== 'draft') throw conflict('dossiers.already_submitted', { dossierCode: dossier.code })
  if (dossier.authority !== 'assisted') throw conflict('dossiers.not_prepared')
  return dossier
}

/** Both sides of the session see what the citizen answered. */
const noteAnswer = (ctx: Ctx, draft: Dossier, action: DelegatedAct): Promise<void> =>
  recordDelegatedAct(ctx, {
    delegationId: draft.delegation_id!,
    action,
    subjectId: draft.id,
    procedureCode: draft.procedure_code,
  })
