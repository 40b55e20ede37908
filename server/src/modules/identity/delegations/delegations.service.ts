import { requireAssurance } from '#platform/assurance.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { type Fact, publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import {
  confirmationAsked,
  delegationAccepted,
  delegationEnded,
  delegationRefused,
} from '../identity.facts.ts'
import { organisationsActedFor } from '../people/people.service.ts'
import {
  allows,
  isInForce,
  mayAnswer,
  mayEnd,
  type Self,
  type Side,
  sideOf,
  TO_GIVE,
} from './delegation.policy.ts'
import {
  acceptedFor,
  answerOffer,
  type Delegation,
  delegationById,
  endDelegation,
  insertAct,
  lockDelegation,
} from './delegations.repository.ts'

export type { Delegation } from './delegations.repository.ts'

/** The actor as a person, with the organisations they represent today. */
export async function selfOf(ctx: Ctx): Promise<Self> {
  const { personId } = ctx.actor
  if (!personId) throw forbidden('permission.missing')
  const represented = await organisationsActedFor(ctx, personId, { purpose: 'own' })
  return { personId, represents: new Set(represented.map(({ id }) => id)) }
}

/**
 * On which side of it the actor stands; whoever offered stands on theirs even where the other is not known. An assisted
 * session is none of these: it is answered by its code.
 */
export function requireSide(ctx: Ctx, self: Self, delegation: Delegation | undefined): Side {
  const side =
    delegation && delegation.kind !== 'assisted' && (sideOf(delegation, self) ?? offeredSide(ctx, delegation))
  if (!side) throw notFound('identity.delegation_not_found')
  return side
}

function offeredSide({ actor }: Ctx, { offeredBy, offeredByAccountId }: Delegation): Side | undefined {
  return offeredBy !== 'office' && offeredByAccountId === actor.id ? offeredBy : undefined
}

/** Agrees to what the other side offered. Refuses what has lapsed or was answered or taken back meanwhile. */
export const acceptDelegation = (ctx: Ctx, id: string): Promise<Delegation> => answer(ctx, id, 'accepted')

export const refuseDelegation = (ctx: Ctx, id: string): Promise<Delegation> => answer(ctx, id, 'refused')

async function answer(ctx: Ctx, id: string, state: 'accepted' | 'refused'): Promise<Delegation> {
  const delegation = await lockDelegation(ctx.tx, id)
  const side = requireSide(ctx, await selfOf(ctx), delegation)
  if (!mayAnswer(delegation!, side, { day: dayOf(ctx.now), now: ctx.now }))
    throw conflict('identity.delegation_not_to_answer', { state: delegation!.state })
  if (state === 'accepted' && side === 'principal') requireAssurance(ctx, TO_GIVE)
  await answerOffer(ctx.tx, id, { state, at: ctx.now })
  return say(ctx, delegation!, state === 'accepted' ? delegationAccepted : delegationRefused)
}

/** Ends it at once, or takes an offer back; either side may. */
export async function revokeDelegation(ctx: Ctx, id: string): Promise<Delegation> {
  const delegation = await lockDelegation(ctx.tx, id)
  const side = requireSide(ctx, await selfOf(ctx), delegation)
  if (!mayEnd(delegation!, side))
    throw conflict('identity.delegation_not_to_end', { state: delegation!.state })
  await endDelegation(ctx.tx, id, { by: side, at: ctx.now })
  return say(ctx, delegation!, delegationEnded)
}

async function say(ctx: Ctx, { id, kind }: Delegation, what: Fact<typeof delegationEnded.payload>) {
  await publish(ctx, what, { subject: id, unitId: null, payload: { kind } })
  return (await delegationById(ctx.tx, id))!
}

/**
 * What the actor may do for others today. With `held`, none of it can be ended before this transaction is, so that
 * what is done under it comes wholly before its end or not at all.
 */
export async function delegationsInForce(ctx: Ctx, { held = false } = {}): Promise<Delegation[]> {
  const { personId } = ctx.actor
  if (!personId) return []
  const at = { day: dayOf(ctx.now), now: ctx.now }
  return (await acceptedFor(ctx.tx, personId, held)).filter((d) => isInForce(d, at))
}

/** The delegation with this id, if it lets the actor begin such a dossier now: to hand it in, or to prepare it. */
export async function requireDelegation(ctx: Ctx, id: string, procedureCode: string): Promise<Delegation> {
  const found = (await delegationsInForce(ctx, { held: true })).find((d) => d.id === id)
  const question = found && {
    delegate: ctx.actor.personId!,
    principal: { personId: found.principalPersonId, organisationId: found.principalOrganisationId },
    procedureCode,
    scopes: ['hand_in', 'prepare'] as const,
    day: dayOf(ctx.now),
    now: ctx.now,
  }
  if (!found || !allows(found, question!)) throw forbidden('identity.outside_delegation')
  return found
}

/** Writes down for both sides what was done under a delegation. */
export const recordDelegatedAct = (
  ctx: Ctx,
  act: { delegationId: string; action: string; subjectId: string; procedureCode: string },
): Promise<void> => insertAct(ctx.tx, { ...act, id: newId(), at: ctx.now })

/** What a volunteer has prepared is for whom they help to hand in: it is written down, and they are told. */
export async function askPrincipal(
  ctx: Ctx,
  {
    delegationId,
    subjectId,
    procedureCode,
  }: { delegationId: string; subjectId: string; procedureCode: string },
): Promise<void> {
  await recordDelegatedAct(ctx, { delegationId, action: 'asked_to_confirm', subjectId, procedureCode })
  await publish(ctx, confirmationAsked, {
    subject: delegationId,
    unitId: null,
    payload: { subjectId, procedureCode },
  })
}
