import { allows, type Delegation, type Scope, unitsWhere } from '#modules/identity/index.ts'
import type { Day } from '#platform/calendar.ts'
import type { Actor } from '#platform/context.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import type { Dossier } from './dossiers.repository.ts'
import type { Token } from './process.repository.ts'

type Owned = Pick<Dossier, 'submitting_account_id' | 'applicant_person_id' | 'authority'>
type Delegable = Owned & Pick<Dossier, 'state' | 'applicant_organisation_id' | 'procedure_code'>
type Placed = Pick<Dossier, 'state' | 'unit_id' | 'desk_unit_id'>

/** Written for another: its author is not its owner. */
const FOR_ANOTHER: readonly string[] = ['delegation', 'assisted']

/** The person whose matter it is, and whoever handed it in; of what another wrote for them, only the first. */
export const isOwner = (actor: Actor, dossier: Owned): boolean =>
  actor.kind === 'person' &&
  ((dossier.submitting_account_id === actor.id && !FOR_ANOTHER.includes(dossier.authority)) ||
    (actor.personId !== null && dossier.applicant_person_id === actor.personId))

/** What somebody wants with a dossier: to read it, to fill it in, to hand it in, to have its result. */
export type Act = 'read' | 'fill' | 'hand_in' | 'result'

/** For whom somebody may act today besides themselves. */
export interface Capacity {
  represents: ReadonlySet<string>
  delegations: readonly Delegation[]
  day: Day
  now: Date
}

/** Whether somebody may do this with another's dossier: as a representative, of what a delegate began; or as a delegate. */
export const mayAs = (actor: Actor, dossier: Delegable, act: Act, capacity: Capacity): boolean =>
  (actor.kind === 'person' &&
    dossier.authority === 'delegation' &&
    dossier.applicant_organisation_id !== null &&
    capacity.represents.has(dossier.applicant_organisation_id)) ||
  delegationOver(actor, dossier, act, capacity) !== undefined

/** The delegation that lets somebody do this with another's dossier. */
export function delegationOver(
  actor: Actor,
  dossier: Delegable,
  act: Act,
  { delegations, day, now }: Capacity,
): Delegation | undefined {
  if (actor.kind !== 'person' || actor.personId === null) return undefined
  const question = {
    delegate: actor.personId,
    principal: {
      personId: dossier.applicant_person_id,
      organisationId: dossier.applicant_organisation_id,
    },
    procedureCode: dossier.procedure_code,
    scopes: scopesFor(act, dossier, dossier.submitting_account_id === actor.id),
    day,
    now,
  }
  return delegations.find((d) => allows(d, question))
}

/**
 * The scopes of which one is enough. A draft, and what waits to be accepted, is for the delegate who wrote it; a supplement for
 * any. What a volunteer prepares is theirs to fill in while they sit beside, and never theirs to hand in.
 */
function scopesFor(
  act: Act,
  { state, authority }: Pick<Dossier, 'state' | 'authority'>,
  isAuthor: boolean,
): readonly Scope[] {
  if (authority === 'assisted')
    return isAuthor && state === 'draft' && (act === 'read' || act === 'fill') ? ['prepare'] : []
  const isToFill = state === 'supplement_requested' || (isAuthor && ['draft', 'submitted'].includes(state))
  const fill = isToFill ? (['hand_in'] as const) : []
  const result = state === 'decided' || state === 'returned' ? (['receive'] as const) : []
  const follow = state === 'draft' ? [] : (['follow'] as const)
  return { fill, hand_in: fill, result, read: [...fill, ...result, ...follow] }[act]
}

/** Staff whose post lets them read, at the competent office or its counter; a draft is nobody's but its author's. */
export function isOfficeOf(actor: Actor, dossier: Placed): boolean {
  if (dossier.state === 'draft') return false
  const units = unitsWhere(actor, 'dossiers.read_unit')
  return units.has(dossier.unit_id) || units.has(dossier.desk_unit_id)
}

/** Whoever holds the role of the step at its unit, unless it was given to somebody else. */
export const mayAct = (actor: Actor, token: Pick<Token, 'role' | 'unit_id' | 'assignee_id'>): boolean =>
  (token.assignee_id === null || token.assignee_id === actor.id) &&
  actor.posts.some((p) => p.role === token.role && p.unitIds.includes(token.unit_id))

/** The dossier, if the actor's office deals with it; to anybody else it does not exist. */
export function requireOffice<D extends Placed>(actor: Actor, dossier: D | undefined): D {
  if (!dossier || !isOfficeOf(actor, dossier)) throw notFound('dossiers.not_found')
  return dossier
}

/** Of the steps under way, those that are the actor's; at least one. */
export function turnsOf(actor: Actor, tokens: readonly Token[]): Token[] {
  const mine = tokens.filter((token) => mayAct(actor, token))
  if (mine.length === 0) throw forbidden('dossiers.not_your_step')
  return mine
}

/** Whoever prepared something: their account, and the member of staff behind it. */
export interface Preparer {
  accountId: string
  staffId: string | null
}

/**
 * What was decided by one person must have been prepared by another: with whatever posts they hold, and not by somebody
 * who may decide only in the place of whoever prepared it.
 */
export function requireOtherThan(
  actor: Actor,
  preparer: Preparer | undefined,
  token: Pick<Token, 'role' | 'unit_id'>,
): void {
  if (!preparer) return
  const ways = actor.posts.filter((p) => p.role === token.role && p.unitIds.includes(token.unit_id))
  const inTheirPlace = preparer.staffId !== null && ways.every((p) => p.insteadOf === preparer.staffId)
  if (preparer.accountId === actor.id || (ways.length > 0 && inTheirPlace))
    throw conflict('dossiers.prepared_by_you')
}

/** A command on an old version is refused, and says which version stands now. */
export function requireFresh(dossier: Pick<Dossier, 'version' | 'state'>, seen: number | undefined): void {
  if (seen !== undefined && seen !== dossier.version)
    throw conflict('dossiers.stale', { version: dossier.version, seen, state: dossier.state })
}
