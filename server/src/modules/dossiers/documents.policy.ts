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
/** Whether the actor may do this in the matter of somebody for whom they act. */
interface Acting {
  forAnother: boolean
}

/** The officer who took the dossier in on paper, and now scans what lies on the counter; not after moving to another one. */
const isOfCounter = (actor: Actor, dossier: Placed): boolean =>
  actor.kind === 'staff' &&
  dossier.authority === 'counter' &&
  dossier.submitting_account_id === actor.id &&
  mayAt(actor, 'dossiers.take_in', dossier.desk_unit_id)

const TAKES_SCANS = ['draft', 'submitted', 'in_processing', 'supplement_requested']

const isOpen = (actor: Actor, dossier: Placed): boolean =>
  isOfCounter(actor, dossier) ? TAKES_SCANS.includes(dossier.state) : mayBeAddedTo(dossier.state)

/** The dossier, if the actor may put papers into it now; to strangers it does not exist. */
export function requireFilling<D extends Placed>(
  actor: Actor,
  dossier: D | undefined,
  { forAnother }: Acting,
): D {
  const may = dossier && (isOwner(actor, dossier) || forAnother || isOfCounter(actor, dossier))
  if (!may) throw notFound('dossiers.not_found')
  if (!isOpen(actor, dossier)) throw conflict('dossiers.file_not_now', { state: dossier.state })
  return dossier
}

/** The dossier, if the actor may read its papers: its owner, who acts for them, its office, or the counter that took it in. */
export function requireReading<D extends Placed>(
  actor: Actor,
  dossier: D | undefined,
  { forAnother }: Acting,
): D {
  const may =
    dossier &&
    (isOwner(actor, dossier) || forAnother || isOfficeOf(actor, dossier) || isOfCounter(actor, dossier))
  if (!may) throw notFound('dossiers.not_found')
  return dossier
}
