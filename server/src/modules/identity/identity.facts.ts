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

const Delegated = Type.Object({ kind: Type.String() })

export const delegationOffered = fact('identity.delegation_offered', 1, Delegated)
export const delegationAccepted = fact('identity.delegation_accepted', 1, Delegated)
export const delegationRefused = fact('identity.delegation_refused', 1, Delegated)
export const delegationEnded = fact('identity.delegation_ended', 1, Delegated)

/** A volunteer has prepared something and asks whom they help to hand it in. The subject is the session. */
export const confirmationAsked = fact(
  'identity.confirmation_asked',
  1,
  Type.Object({ subjectId: Type.String(), procedureCode: Type.String() }),
)

const Joined = Type.Object({ keptPersonId: Type.String() })
/** Two records are one person's, or two again; the subject is the merger. */
export const peopleMerged = fact('identity.people_merged', 1, Joined)
export const peopleSeparated = fact('identity.people_separated', 1, Joined)

const JoinedOrganisation = Type.Object({ keptOrganisationId: Type.String() })
/** The same of two records of an organisation. */
export const organisationsMerged = fact('identity.organisations_merged', 1, JoinedOrganisation)
export const organisationsSeparated = fact('identity.organisations_separated', 1, JoinedOrganisation)

const CHANGES = [
  'password_changed',
  'totp_added',
  'totp_removed',
  'recovery_codes_renewed',
  'passkey_added',
  'passkey_removed',
  'passkey_blocked',
  'factors_reset',
] as const
export type CredentialChange = (typeof CHANGES)[number]

/** How an account is signed in to has changed; its owner should hear of it. The subject is the account. */
export const credentialsChanged = fact(
  'identity.credentials_changed',
  1,
  Type.Object({ change: Type.Enum([...CHANGES]) }),
)
/** An account was signed in to from a device that it did not know. The subject is the account, as in the next. */
export const deviceAppeared = fact('identity.device_appeared', 1, Type.Object({}))
/** A session's cookie came from another device than the one that opened it; the session has ended. */
export const cookieMoved = fact('identity.cookie_moved', 1, Type.Object({}))
/** Somebody of the staff moved, left, or no longer stands in: what was given to them may have to go back. */
export const staffReassigned = fact('identity.staff_reassigned', 1, Type.Object({ accountId: Type.String() }))
