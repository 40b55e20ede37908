import type { Day } from '#platform/calendar.ts'

/** What somebody may do for another: hand dossiers in, follow them, receive their results. */
export const SCOPES = ['hand_in', 'follow', 'receive'] as const
/** `prepare` is an assisted session's: fill in a draft, which only its owner can hand in. */
export type Scope = (typeof SCOPES)[number] | 'prepare'
export type Side = 'principal' | 'delegate'

/** What a delegation allows, between whom, and when: everything that a decision needs. */
export interface Terms {
  kind: 'person' | 'company' | 'guardian' | 'assisted'
  principalPersonId: string | null
  principalOrganisationId: string | null
  delegatePersonId: string | null
  offeredBy: Side | 'office'
  scopes: readonly Scope[]
  /** Codes of procedures; null: all of them. */
  procedures: readonly string[] | null
  firstDay: Day
  lastDay: Day
  /** The moment at which an assisted session, or its offer, is over; null for everything that is counted in days. */
  endsAt: Date | null
  state: 'offered' | 'accepted' | 'refused' | 'revoked'
  offeredAt: Date
}

/** What whoever lets another act for them must have proved: with a stolen password alone a thief would stay for months. */
export const TO_GIVE = { level: 2 } as const

/** An offer that nobody answers lapses. */
export const OFFER_DAYS = 30
/** The longest time for which somebody may act for another; a guardian's ends on its own day. */
export const LONGEST_DAYS = 3 * 366
/** Offers of one account within a day: more than anybody needs, fewer than would serve for trying out numbers. */
export const OFFERS_A_DAY = 20

/** Where a delegation stands today. */
export type Standing = 'offered' | 'lapsed' | 'refused' | 'revoked' | 'not_yet' | 'in_force' | 'expired'

export function standingOf(terms: Terms, { day, now }: { day: Day; now: Date }): Standing {
  if (terms.state === 'offered') return hasLapsed(terms, { day, now }) ? 'lapsed' : 'offered'
  if (terms.state !== 'accepted') return terms.state
  if (day < terms.firstDay) return 'not_yet'
  return day > terms.lastDay || isOver(terms, now) ? 'expired' : 'in_force'
}

const isOver = ({ endsAt }: Terms, now: Date): boolean => endsAt !== null && now >= endsAt

const hasLapsed = (terms: Terms, { day, now }: { day: Day; now: Date }): boolean =>
  day > terms.lastDay ||
  isOver(terms, now) ||
  now.getTime() - terms.offeredAt.getTime() > OFFER_DAYS * 86_400_000

/** Whether both have agreed, today lies within its days, and its hour is not over. */
export const isInForce = (terms: Terms, { day, now }: { day: Day; now: Date }): boolean =>
  terms.state === 'accepted' && terms.firstDay <= day && day <= terms.lastDay && !isOver(terms, now)

/** Something that somebody wants to do in another's matter. One of the scopes is enough. */
export interface Question {
  delegate: string
  principal: { personId: string | null; organisationId: string | null }
  procedureCode: string
  scopes: readonly Scope[]
  day: Day
  now: Date
}

/** Whether this delegation allows it: the same two, in force, for that procedure, with a scope that is enough. */
export const allows = (terms: Terms, question: Question): boolean =>
  isInForce(terms, question) &&
  terms.delegatePersonId === question.delegate &&
  isPrincipal(terms, question.principal) &&
  (terms.procedures === null || terms.procedures.includes(question.procedureCode)) &&
  question.scopes.some((scope) => terms.scopes.includes(scope))

const isPrincipal = (terms: Terms, { personId, organisationId }: Question['principal']): boolean =>
  personId !== null
    ? terms.principalPersonId === personId
    : organisationId !== null && terms.principalOrganisationId === organisationId

/** Who somebody is: a person, and the organisations that they represent today. */
export interface Self {
  personId: string
  represents: ReadonlySet<string>
}

/** On which side of a delegation somebody stands; to anybody else it does not exist. */
export function sideOf(terms: Terms, { personId, represents }: Self): Side | undefined {
  if (terms.delegatePersonId === personId) return 'delegate'
  const principal = terms.principalPersonId === personId
  const represented = terms.principalOrganisationId !== null && represents.has(terms.principalOrganisationId)
  return principal || represented ? 'principal' : undefined
}

/** Whether it is for this side to accept or refuse: it was offered by the other, and has not lapsed. */
export const mayAnswer = (terms: Terms, side: Side, at: { day: Day; now: Date }): boolean =>
  standingOf(terms, at) === 'offered' && answers(terms) === side

/** What the office offers on a child's behalf is for the guardian to answer. */
const answers = ({ offeredBy }: Terms): Side => (offeredBy === 'delegate' ? 'principal' : 'delegate')

/** Whether this side may end it: an offer by whoever made it, an agreement by either; a child does not dismiss a guardian. */
export function mayEnd(terms: Terms, side: Side): boolean {
  if (terms.state === 'offered') return terms.offeredBy === side
  return terms.state === 'accepted' && !(terms.kind === 'guardian' && side === 'principal')
}
