import { randomInt } from 'node:crypto'
import { audit } from '#platform/audit.ts'
import { addDays, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, invalid, notFound, tooMany } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { mayAnswer, mayEnd, type Side } from '../delegations/delegation.policy.ts'
import {
  countOffers,
  type Delegation,
  endDelegation,
  insertDelegation,
  lockDelegation,
} from '../delegations/delegations.repository.ts'
import {
  delegationAccepted,
  delegationEnded,
  delegationOffered,
  delegationRefused,
} from '../identity.facts.ts'
import { isCitizenId } from '../people/identifiers.ts'
import { personIdByCitizenId } from '../people/people.repository.ts'
import {
  acceptAssistance,
  assistanceByCode,
  countOpenAssistances,
  isForBearer,
  refuseAssistance,
} from './assistance.repository.ts'
import { servingVolunteer } from './volunteers.repository.ts'

/** How long a code waits for the citizen. */
export const CODE_MINUTES = 15
/** How long a volunteer may go on filling in once the citizen has agreed. */
export const SESSION_MINUTES = 60
/** Sessions of one volunteer within a day: more than anybody has hours for, fewer than would serve for trying out numbers. */
const OFFERS_A_DAY = 40

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const newCode = (): string => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

/**
 * Offers to help whoever sits beside: the owner of a citizen number, who is told, or whoever opens the code first. Whether
 * anybody has that number is not told.
 */
export async function offerAssistance(
  ctx: Ctx,
  { citizenId }: { citizenId?: string | undefined },
): Promise<string> {
  const personId = ctx.actor.personId ?? ''
  if (!(await servingVolunteer(ctx.tx, personId, true))) throw forbidden('identity.not_volunteer')
  if ((await countOpenAssistances(ctx.tx, personId, ctx.now)) > 0)
    throw conflict('identity.assistance_under_way')
  await requireFewOffers(ctx)
  const number = citizenId?.replace(/\s/g, '')
  const principal = number === undefined ? null : await ownerOf(ctx, number)
  const id = newId()
  await insertDelegation(ctx.tx, {
    id,
    kind: 'assisted',
    principalPersonId: principal,
    principalOrganisationId: null,
    delegatePersonId: personId,
    offeredBy: 'delegate',
    offeredByAccountId: ctx.actor.id,
    other: number === undefined ? null : { name: null, digits: number.slice(-4) },
    scopes: ['prepare'],
    procedures: null,
    firstDay: dayOf(ctx.now),
    lastDay: addDays(dayOf(ctx.now), 1),
    state: 'offered',
    offeredAt: ctx.now,
    answeredAt: null,
    endedAt: null,
    endedBy: null,
    endsAt: later(ctx.now, CODE_MINUTES),
    code: newCode(),
  })
  await publish(ctx, delegationOffered, { subject: id, unitId: null, payload: { kind: 'assisted' } })
  return id
}

/** Whose number it is, if anybody's; one's own is refused, because nobody needs help to act for themselves. */
async function ownerOf(ctx: Ctx, number: string): Promise<string | null> {
  if (!isCitizenId(number)) throw invalid('identity.assistance_number')
  const found = await personIdByCitizenId(ctx.tx, number)
  if (found === ctx.actor.personId) throw conflict('identity.assistance_to_oneself')
  return found ?? null
}

async function requireFewOffers(ctx: Ctx): Promise<void> {
  const since = new Date(ctx.now.getTime() - 86_400_000)
  if ((await countOffers(ctx.tx, ctx.actor.id, since)) >= OFFERS_A_DAY)
    throw tooMany('identity.too_many_offers')
}

/** The session that a code opens, if it is the actor's own, or offered to them; to anybody else it does not exist. */
export async function openedBy(
  ctx: Ctx,
  code: string,
  held: { held: boolean },
): Promise<{ session: Delegation; side: Side }> {
  const { personId } = ctx.actor
  const session = await assistanceByCode(ctx.tx, code, held)
  const side = session && personId && (await sideBy(ctx, session, personId))
  if (!session || !side) throw notFound('identity.assistance_not_found')
  return { session, side }
}

async function sideBy(ctx: Ctx, session: Delegation, personId: string): Promise<Side | undefined> {
  if (session.delegatePersonId === personId) return 'delegate'
  if (session.principalPersonId !== null)
    return session.principalPersonId === personId ? 'principal' : undefined
  return (await isForBearer(ctx.tx, session.id)) ? 'principal' : undefined
}

/** The citizen agrees, in their own session: from now on for an hour the volunteer may fill in for them. */
export async function acceptHelp(ctx: Ctx, code: string): Promise<string> {
  const { id } = await requireAnswerable(ctx, code)
  const endsAt = later(ctx.now, SESSION_MINUTES)
  await acceptAssistance(ctx.tx, id, { personId: ctx.actor.personId!, at: ctx.now, endsAt })
  await publish(ctx, delegationAccepted, { subject: id, unitId: null, payload: { kind: 'assisted' } })
  return id
}

export async function refuseHelp(ctx: Ctx, code: string): Promise<string> {
  const { id } = await requireAnswerable(ctx, code)
  await refuseAssistance(ctx.tx, id, { personId: ctx.actor.personId!, at: ctx.now })
  await publish(ctx, delegationRefused, { subject: id, unitId: null, payload: { kind: 'assisted' } })
  return id
}

async function requireAnswerable(ctx: Ctx, code: string): Promise<Delegation> {
  const { session, side } = await openedBy(ctx, code, { held: true })
  if (!mayAnswer(session, side, { day: dayOf(ctx.now), now: ctx.now }))
    throw conflict('identity.assistance_not_to_answer', { state: session.state })
  return session
}

/** Ends it at once: the volunteer an offer, either side what was agreed on. */
export async function endHelp(ctx: Ctx, id: string): Promise<void> {
  const session = await lockDelegation(ctx.tx, id)
  const side = requireAssisting(ctx, session)
  if (!mayEnd(session!, side)) throw conflict('identity.assistance_ended')
  await endDelegation(ctx.tx, id, { by: side, at: ctx.now })
  await publish(ctx, delegationEnded, { subject: id, unitId: null, payload: { kind: 'assisted' } })
}

/** On which side of a session the actor stands. An offer that nobody has answered is its volunteer's alone. */
export function requireAssisting({ actor }: Ctx, session: Delegation | undefined): Side {
  const answered = session?.answeredAt !== null
  if (session?.kind === 'assisted' && actor.personId !== null) {
    if (session.delegatePersonId === actor.personId) return 'delegate'
    if (answered && session.principalPersonId === actor.personId) return 'principal'
  }
  throw notFound('identity.assistance_not_found')
}

/** Ends what a volunteer has open, because they serve no more. */
export async function tellAssistancesEnded(ctx: Ctx, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await audit(ctx, { action: 'identity.assistance-ended', subject: id })
    await publish(ctx, delegationEnded, { subject: id, unitId: null, payload: { kind: 'assisted' } })
  }
}
