import { requireAssurance } from '#platform/assurance.ts'
import { addDays, type Day, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, type FieldProblem, forbidden, invalid, tooMany } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { delegationOffered } from '../identity.facts.ts'
import { isCitizenId, isSameName } from '../people/identifiers.ts'
import { findPersonByCitizenId, getPerson, organisationsActedFor } from '../people/people.service.ts'
import type { Person } from '../people/person.ts'
import { LONGEST_DAYS, OFFERS_A_DAY, type Scope, TO_GIVE } from './delegation.policy.ts'
import {
  countOffers,
  type Delegation,
  insertDelegation,
  type NewDelegation,
} from './delegations.repository.ts'

export interface Offer {
  /** Which side the offering person is: `principal` lets the other act, `delegate` asks to act for the other. */
  side: 'principal' | 'delegate'
  /** The organisation in whose name a representative offers. */
  organisationId?: string
  other: { citizenId: string; fullName: string }
  scopes: readonly Scope[]
  procedures: readonly string[] | null
  firstDay: Day
  lastDay: Day
}

/**
 * Offers somebody to act for oneself or one's organisation, or asks to act for them. Whether anybody has that number
 * and that name is not told: the offer is written and answered alike, and only the right person finds it. Who lets another act for
 * them must have proved who they are at level 2.
 */
export async function offerDelegation(ctx: Ctx, offer: Offer): Promise<Delegation> {
  if (offer.side === 'principal') requireAssurance(ctx, TO_GIVE)
  const self = await getPerson(ctx, ctx.actor.personId ?? '', { purpose: 'own' })
  const citizenId = offer.other.citizenId.replace(/\s/g, '')
  requireSound(ctx, offer, citizenId)
  if (citizenId === self.citizenId) throw conflict('identity.delegation_to_oneself')
  const organisationId = await requireRepresented(ctx, self, offer)
  await requireFewOffers(ctx)
  const found = await findPersonByCitizenId(ctx, citizenId, { purpose: 'delegate' })
  const other = found && isSameName(found.fullName, offer.other.fullName) ? found.id : null
  const [principal, delegate] = offer.side === 'principal' ? [self.id, other] : [other, self.id]
  return writeOffer(ctx, {
    kind: organisationId ? 'company' : 'person',
    principalPersonId: organisationId ? null : principal,
    principalOrganisationId: organisationId,
    delegatePersonId: delegate,
    offeredBy: offer.side,
    other: {
      name: offer.other.fullName.normalize('NFC').trim().replace(/\s+/g, ' '),
      digits: citizenId.slice(-4),
    },
    scopes: [...new Set(offer.scopes)],
    procedures: offer.procedures && [...new Set(offer.procedures)],
    firstDay: offer.firstDay,
    lastDay: offer.lastDay,
  })
}

type Terms = Omit<
  NewDelegation,
  | 'id'
  | 'state'
  | 'offeredAt'
  | 'offeredByAccountId'
  | 'answeredAt'
  | 'endedAt'
  | 'endedBy'
  | 'endsAt'
  | 'code'
>

/** Writes an offer down and says so; its other side is told by whoever listens. */
async function writeOffer(ctx: Ctx, terms: Terms): Promise<Delegation> {
  const delegation: NewDelegation = {
    ...terms,
    id: newId(),
    state: 'offered',
    offeredByAccountId: ctx.actor.id,
    offeredAt: ctx.now,
    answeredAt: null,
    endedAt: null,
    endedBy: null,
    endsAt: null,
    code: null,
  }
  await insertDelegation(ctx.tx, delegation)
  await publish(ctx, delegationOffered, {
    subject: delegation.id,
    unitId: null,
    payload: { kind: terms.kind },
  })
  return delegation
}

async function requireRepresented(ctx: Ctx, self: Person, offer: Offer): Promise<string | null> {
  if (!offer.organisationId) return null
  const represented = await organisationsActedFor(ctx, self.id, { purpose: 'own' })
  if (offer.side !== 'principal' || !represented.some(({ id }) => id === offer.organisationId))
    throw forbidden('identity.not_representative')
  return offer.organisationId
}

async function requireFewOffers(ctx: Ctx): Promise<void> {
  const since = new Date(ctx.now.getTime() - 86_400_000)
  if ((await countOffers(ctx.tx, ctx.actor.id, since)) >= OFFERS_A_DAY)
    throw tooMany('identity.too_many_offers')
}

const problem = (path: string, vi: string, en: string): FieldProblem => ({ path, code: 'format', vi, en })

function requireSound(ctx: Ctx, { firstDay, lastDay, other }: Offer, citizenId: string): void {
  const fields: FieldProblem[] = []
  if (!isCitizenId(citizenId))
    fields.push(
      problem(
        'citizenId',
        'Số định danh gồm đúng 12 chữ số, như trên thẻ căn cước',
        'A citizen number has exactly 12 digits, as on the ID card',
      ),
    )
  if (!other.fullName.trim())
    fields.push(problem('fullName', 'Nhập họ và tên người kia', 'Enter the other person’s full name'))
  if (lastDay < firstDay || lastDay < dayOf(ctx.now))
    fields.push(
      problem(
        'lastDay',
        'Ngày cuối phải từ hôm nay và từ ngày đầu trở đi',
        'The last day must not lie before today or before the first day',
      ),
    )
  if (lastDay > addDays(firstDay, LONGEST_DAYS))
    fields.push(
      problem('lastDay', 'Ủy quyền kéo dài nhất là ba năm', 'A delegation lasts three years at the most'),
    )
  if (fields.length > 0) throw invalid('identity.delegation_invalid', { fields })
}
