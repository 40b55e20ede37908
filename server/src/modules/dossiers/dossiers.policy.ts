import { unitsWhere } from '#modules/identity/index.ts'
import type { Actor } from '#platform/context.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import type { Dossier } from './dossiers.repository.ts'
import type { Token } from './process.repository.ts'

type Owned = Pick<Dossier, 'submitting_account_id' | 'applicant_person_id'>
type Placed = Pick<Dossier, 'state' | 'unit_id' | 'desk_unit_id'>

/** Whoever handed it in, and the person whose matter it is. */
export const isOwner = (actor: Actor, dossier: Owned): boolean =>
  actor.kind === 'person' &&
  (dossier.submitting_account_id === actor.id ||
    (actor.personId !== null && dossier.applicant_person_id === actor.personId))

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

/** The dossier, if it is the actor's own; to anybody else it does not exist. */
export function requireOwner<D extends Owned>(actor: Actor, dossier: D | undefined): D {
  if (!dossier || !isOwner(actor, dossier)) throw notFound('dossiers.not_found')
  return dossier
}

/** The dossier, if the actor's office deals with it; to anybody else it does not exist. */
export function requireOffice<D extends Placed>(actor: Actor, dossier: D | undefined): D {
  if (!dossier || !isOfficeOf(actor, dossier)) throw notFound('dossiers.not_found')
  return dossier
}

/** The step under way, if it is the actor's turn. */
export function requireTurn(actor: Actor, token: Token | undefined): Token {
  if (!token || !mayAct(actor, token)) throw forbidden('dossiers.not_your_step')
  return token
}

/** What was decided by one person must have been prepared by another. */
export function requireOtherThan(actor: Actor, preparedBy: string | undefined): void {
  if (preparedBy === actor.id) throw conflict('dossiers.prepared_by_you')
}

/** A command on an old version is refused, and says which version stands now. */
export function requireFresh(dossier: Pick<Dossier, 'version' | 'state'>, seen: number | undefined): void {
  if (seen !== undefined && seen !== dossier.version)
    throw conflict('dossiers.stale', { version: dossier.version, seen, state: dossier.state })
}
