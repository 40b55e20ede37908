import { mayAt } from '#modules/identity/index.ts'
import type { Actor } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { mayBeAddedTo } from './dossier.ts'
import { isOfficeOf, isOwner } from './dossiers.policy.ts'
import type { Dossier } from './dossiers.repository.ts'

type Placed = Pick<
  Dossier,
  'state' | 'unit_id' | 'desk_unit_id' | 'authority' | 'submitting_account_id' | 'applicant_person_id'
>

/** The officer who took the dossier in on paper, and now scans what lies on the counter; not after moving to another one. */
const isOfCounter = (actor: Actor, dossier: Placed): boolean =>
  actor.kind === 'staff' &&
  dossier.authority === 'counter' &&
  dossier.submitting_account_id === actor.id &&
  mayAt(actor, 'dossiers.take_in', dossier.desk_unit_id)

/** A draft is filled by its author alone, even where somebody else is the applicant. */
const isFilledBy = (actor: Actor, dossier: Placed): boolean =>
  isOfCounter(actor, dossier) ||
  (dossier.state === 'draft'
    ? actor.kind === 'person' && dossier.submitting_account_id === actor.id
    : isOwner(actor, dossier))

const TAKES_SCANS = ['draft', 'submitted', 'in_processing', 'supplement_requested']

const isOpen = (actor: Actor, dossier: Placed): boolean =>
  isOfCounter(actor, dossier) ? TAKES_SCANS.includes(dossier.state) : mayBeAddedTo(dossier.state)

/** The dossier, if the actor may put papers into it now; to strangers it does not exist. */
export function requireFilling<D extends Placed>(actor: Actor, dossier: D | undefined): D {
  if (!dossier || !isFilledBy(actor, dossier)) throw notFound('dossiers.not_found')
  if (!isOpen(actor, dossier)) throw conflict('dossiers.file_not_now', { state: dossier.state })
  return dossier
}

/** The dossier, if the actor may read its papers: its owner, its office, or the counter that took it in. */
export function requireReading<D extends Placed>(actor: Actor, dossier: D | undefined): D {
  const may =
    dossier && (isOwner(actor, dossier) || isOfficeOf(actor, dossier) || isOfCounter(actor, dossier))
  if (!may) throw notFound('dossiers.not_found')
  return dossier
}
