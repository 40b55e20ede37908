import { Type } from 'typebox'
import { fact } from '#platform/facts.ts'

const about = { kind: Type.String() }

/** A person asked something of their own data. The subject is the request. */
export const dataRequested = fact(
  'privacy.data_requested',
  1,
  Type.Object({ ...about, dueBy: Type.String() }),
)
/** The desk said what will be done, by when. */
export const dataRequestAnswered = fact('privacy.data_request_answered', 1, Type.Object(about))
export const dataRequestExtended = fact(
  'privacy.data_request_extended',
  1,
  Type.Object({ ...about, dueBy: Type.String() }),
)
export const dataRequestClosed = fact(
  'privacy.data_request_closed',
  1,
  Type.Object({ ...about, outcome: Type.String() }),
)
/** Somebody is told of a breach. The subject is the notice to that person. */
export const breachTold = fact('privacy.breach_told', 1, Type.Object({ breachId: Type.String() }))
