import { Type } from 'typebox'
import { fact } from '#platform/facts.ts'

/** A person objected to a reading of their data; the subject is the objection. */
export const disclosureObjected = fact(
  'identity.disclosure_objected',
  1,
  Type.Object({ disclosureId: Type.String() }),
)
export const objectionAnswered = fact(
  'identity.objection_answered',
  1,
  Type.Object({ outcome: Type.String() }),
)
