import { accountName } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { mayActOn } from './acting.service.ts'
import { isOwner } from './dossiers.policy.ts'
import type { Dossier } from './dossiers.repository.ts'
import type { DossierView } from './view.schema.ts'

/** Whether the reader acts for another in this dossier, and what they may do in it. */
export async function actingOf(ctx: Ctx, dossier: Dossier): Promise<DossierView['acting']> {
  if (isOwner(ctx.actor, dossier)) return { forAnother: false, may: { fill: true, result: true } }
  const [fill, result] = [await mayActOn(ctx, dossier, 'fill'), await mayActOn(ctx, dossier, 'result')]
  return { forAnother: true, may: { fill, result } }
}

/** Who prepares a draft with its owner in an assisted session, and whether they asked the owner to hand it in. */
export async function assistanceOf(ctx: Ctx, dossier: Dossier): Promise<DossierView['assistance']> {
  if (dossier.authority !== 'assisted') return null
  const preparedBy = await accountName(ctx, dossier.submitting_account_id, dossier.id)
  return { preparedBy, asked: dossier.confirmation_asked_version === dossier.version }
}

/** Who handed it in for the applicant under a delegation; null for everything else. */
export const submitterOf = async (ctx: Ctx, dossier: Dossier): Promise<string | null> =>
  dossier.authority === 'delegation' ? accountName(ctx, dossier.submitting_account_id, dossier.id) : null

/** A dossier for somebody who may follow it and not have its result: they see that there is one. */
export const withoutResult = <V extends Pick<DossierView, 'result'>>(view: V): V => ({
  ...view,
  result: view.result && { ...view.result, number: null, verificationCode: null },
})
