import type { LoggedSubject } from '#platform/transparency/logged.ts'
import { loggedIdsAfter, loggedStates } from './logged-states.repository.ts'

const on = (...verbs: string[]): string[] => verbs.map((verb) => `dossiers.${verb}`)

/** The dossier in the log: its state after each of its facts, and which fact may change what. */
export const loggedDossiers: LoggedSubject = {
  kind: 'dossiers.dossier',
  topics: 'dossiers.',
  statesOf: loggedStates,
  idsAfter: loggedIdsAfter,
  times: ['submitted_at', 'accepted_at', 'finished_at', 'returned_at'],
  onlyWith: {
    state: on(
      'submitted',
      'accepted',
      'refused',
      'supplement_requested',
      'supplement_answered',
      'decided',
      'returned',
      'stopped',
    ),
    code: on('submitted'),
    unit_id: on('submitted'),
    desk_unit_id: on('submitted'),
    submitted_at: on('submitted'),
    accepted_at: on('accepted'),
    due_at: on('accepted', 'supplement_answered', 'resumed', 'extended', 'due_moved'),
    finished_at: on('refused', 'decided', 'stopped'),
    returned_at: on('returned'),
    steps: on('stepped', 'supplement_requested', 'stopped'),
    clock: on(
      'accepted',
      'supplement_requested',
      'supplement_answered',
      'paused',
      'resumed',
      'decided',
      'stopped',
    ),
  },
}
