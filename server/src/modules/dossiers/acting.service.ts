import {
  type Delegation,
  delegationsInForce,
  organisationsActedFor,
  recordDelegatedAct,
} from '#modules/identity/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden, notFound } from '#platform/errors.ts'
import { type Act, type Capacity, delegationOver, isOwner, mayAs } from './dossiers.policy.ts'
import { type Dossier, listDossiersOf } from './dossiers.repository.ts'

/** What was done under a delegation that its two sides can see. */
export type DelegatedAct = 'opened' | 'discarded' | 'handed_in' | 'supplemented' | 'confirmed' | 'declined'

/** For whom the actor may act today. With `held`, no delegation can be ended before this transaction is. */
export async function capacityOf(ctx: Ctx, { held = false } = {}): Promise<Capacity> {
  const { personId } = ctx.actor
  const represented = personId ? await organisationsActedFor(ctx, personId, { purpose: 'own' }) : []
  const delegations = await delegationsInForce(ctx, { held })
  const represents = new Set(represented.map(({ id }) => id))
  return { represents, delegations, day: dayOf(ctx.now), now: ctx.now }
}

/** Whether the actor may do this as the dossier's owner, or for whoever's it is; `held` as above. */
export const mayActOn = async (
  ctx: Ctx,
  dossier: Dossier | undefined,
  act: Act,
  held?: { held: boolean },
): Promise<boolean> =>
  dossier !== undefined &&
  (isOwner(ctx.actor, dossier) || mayAs(ctx.actor, dossier, act, await capacityOf(ctx, held)))

/**
 * The dossier, if it is the actor's own, or if they may act for whoever's it is. To strangers it does not exist; a
 * delegate who may see it and not do this is told so. What changes it holds the delegation meanwhile.
 */
export async function requireOwn(ctx: Ctx, dossier: Dossier | undefined, act: Act): Promise<Dossier> {
  const held = act === 'fill' || act === 'hand_in'
  if (dossier && (await mayActOn(ctx, dossier, act, { held }))) return dossier
  if (act !== 'read' && (await mayActOn(ctx, dossier, 'read'))) throw forbidden('identity.outside_delegation')
  throw notFound('dossiers.not_found')
}

/** Writes down for both sides what a delegate does; what people do in their own matter is in the dossier itself. */
export async function noteActing(ctx: Ctx, dossier: Dossier, action: DelegatedAct): Promise<void> {
  const delegation = await delegationUsed(ctx, dossier)
  if (!delegation) return
  await recordDelegatedAct(ctx, {
    delegationId: delegation.id,
    action,
    subjectId: dossier.id,
    procedureCode: dossier.procedure_code,
  })
}

/** Under which delegation the actor fills in another's dossier now. */
export const delegationUsed = async (ctx: Ctx, dossier: Dossier): Promise<Delegation | undefined> =>
  isOwner(ctx.actor, dossier) ? undefined : delegationOver(ctx.actor, dossier, 'fill', await capacityOf(ctx))

/** Dossiers of others that the actor may see: of whoever lets them act, and what delegates began for their organisations. */
export async function listOfOthers(ctx: Ctx): Promise<Dossier[]> {
  const capacity = await capacityOf(ctx)
  const personIds = capacity.delegations.flatMap((d) => d.principalPersonId ?? [])
  const organisationIds = [
    ...capacity.delegations.flatMap((d) => d.principalOrganisationId ?? []),
    ...capacity.represents,
  ]
  if (personIds.length + organisationIds.length === 0) return []
  const found = await listDossiersOf(ctx.tx, { personIds, organisationIds })
  return found.filter((d) => !isOwner(ctx.actor, d) && mayAs(ctx.actor, d, 'read', capacity))
}
