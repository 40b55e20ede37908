import { Type } from 'typebox'
import { fact } from '#platform/facts.ts'

/** What every fact of a dossier says, so that it can be counted without asking for more. */
const about = {
  procedureCode: Type.String(),
  channel: Type.Union([Type.Literal('direct'), Type.Literal('online'), Type.Literal('post')]),
}
const Instant = Type.Union([Type.String(), Type.Null()])

export const dossierSubmitted = fact(
  'dossiers.submitted',
  1,
  Type.Object({ ...about, code: Type.String(), authority: Type.String(), assisted: Type.Boolean() }),
)
export const dossierAccepted = fact('dossiers.accepted', 1, Type.Object({ ...about, dueAt: Instant }))
export const dossierRefused = fact('dossiers.refused', 1, Type.Object(about))
export const supplementRequested = fact(
  'dossiers.supplement_requested',
  1,
  Type.Object({ ...about, items: Type.Integer() }),
)
export const supplementAnswered = fact(
  'dossiers.supplement_answered',
  1,
  Type.Object({ ...about, dueAt: Instant }),
)
export const dossierStepped = fact(
  'dossiers.stepped',
  1,
  Type.Object({ ...about, from: Type.String(), action: Type.String(), to: Type.String() }),
)
export const processMoved = fact(
  'dossiers.process_moved',
  1,
  Type.Object({ ...about, from: Type.String(), to: Type.String() }),
)
export const timerRang = fact(
  'dossiers.timer_rang',
  1,
  Type.Object({ ...about, at: Type.String(), timer: Type.String(), to: Type.String() }),
)
export const dossierDecided = fact(
  'dossiers.decided',
  1,
  Type.Object({ ...about, outcome: Type.String(), dueAt: Instant, late: Type.Boolean() }),
)
export const resultSigned = fact(
  'dossiers.result_signed',
  1,
  Type.Object({ ...about, sha256: Type.String() }),
)
export const dossierReturned = fact(
  'dossiers.returned',
  1,
  Type.Object({ ...about, delivery: Type.String() }),
)
export const clockPaused = fact(
  'dossiers.paused',
  1,
  Type.Object({ ...about, reason: Type.String(), limitAt: Type.String() }),
)
export const clockResumed = fact(
  'dossiers.resumed',
  1,
  Type.Object({ ...about, reason: Type.String(), dueAt: Type.String(), overran: Type.Boolean() }),
)
export const pauseOverran = fact(
  'dossiers.pause_overran',
  1,
  Type.Object({ ...about, reason: Type.String() }),
)
export const extensionPrepared = fact(
  'dossiers.extension_prepared',
  1,
  Type.Object({ ...about, dueAt: Type.String(), offeredAt: Type.String() }),
)
/** The due time passed, and nobody had sent the letter that lay ready. */
export const extensionMissed = fact(
  'dossiers.extension_missed',
  1,
  Type.Object({ ...about, dueAt: Type.String() }),
)
export const dossierExtended = fact(
  'dossiers.extended',
  1,
  Type.Object({
    ...about,
    no: Type.Integer(),
    from: Type.String(),
    dueAt: Type.String(),
    late: Type.Boolean(),
  }),
)
export const dossierStopped = fact(
  'dossiers.stopped',
  1,
  Type.Object({ ...about, reason: Type.Union([Type.String(), Type.Null()]) }),
)
/** The calendar was changed, and with it this dossier's due time. */
export const dueMoved = fact(
  'dossiers.due_moved',
  1,
  Type.Object({
    ...about,
    changeId: Type.String(),
    from: Type.String(),
    dueAt: Type.String(),
    later: Type.Boolean(),
  }),
)
/** Of a change of the working calendar; what it moved is said of each dossier. */
export const calendarChanged = fact(
  'calendar.changed',
  1,
  Type.Object({ added: Type.Integer(), removed: Type.Integer() }),
)
