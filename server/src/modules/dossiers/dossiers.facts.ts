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
