export {
  type Account,
  accountName,
  accountNames,
  accountOf,
  accountsWithRole,
  actorOf,
  closeAccount,
  findAccount,
  holdersOf,
  openAccount,
  openAccounts,
  personBehind,
  staffBehind,
} from './accounts/accounts.service.ts'
export { demonstrationPasswordFits, setDemonstrationPassword } from './accounts/demonstration.service.ts'
export { noDemonstrationAccounts } from './accounts/production.ts'
export { assistanceCode } from './assistance/assistance-views.service.ts'
export { nameVolunteer } from './assistance/volunteers.service.ts'
export { hashPassword } from './credentials/passwords.ts'
export { allows, type Scope } from './delegations/delegation.policy.ts'
export { delegationParties } from './delegations/delegation-views.service.ts'
export {
  askPrincipal,
  type Delegation,
  delegationsInForce,
  recordDelegatedAct,
  requireDelegation,
} from './delegations/delegations.service.ts'
export { objectorOf } from './disclosures/objections.service.ts'
export {
  confirmationAsked,
  cookieMoved,
  credentialsChanged,
  delegationAccepted,
  delegationEnded,
  delegationOffered,
  delegationRefused,
  deviceAppeared,
  disclosureObjected,
  objectionAnswered,
  organisationsMerged,
  organisationsSeparated,
  peopleMerged,
  peopleSeparated,
  staffReassigned,
} from './identity.facts.ts'
export { mayAt, postsWith, unitsWhere } from './identity.policy.ts'
export { birthdayOf } from './people/birthdays.ts'
export { birthYearIn, isCitizenId, isTaxCode } from './people/identifiers.ts'
export type { ActedFor, Organisation } from './people/organisations.repository.ts'
export {
  findOrganisationByTaxCode,
  findPersonByCitizenId,
  getOrganisation,
  getPerson,
  listNames,
  listOrganisations,
  listPeople,
  type NewOrganisation,
  type NewPerson,
  nameRepresentative,
  organisationsActedFor,
  recordsOfPerson,
  registerOrganisation,
  registerPerson,
  representativesOf,
} from './people/people.service.ts'
export type { Person } from './people/person.ts'
export { type Permission, permissionsOf, ROLES, type Role } from './roles.ts'
export { type LiveSession, liveSession, stillLive } from './sessions/live-sessions.service.ts'
export { COOKIE as SESSION_COOKIE } from './sessions/session.policy.ts'
export { authenticator, tokenOf } from './sessions/session-credential.ts'
export { deviceOf, type Visit, visitOf } from './sessions/session-visit.ts'
export {
  type OpenedSession,
  openSession,
  type Proof,
  raiseSession,
  signOut,
} from './sessions/sessions.service.ts'
export { nearAmongRead } from './staff/near-people.service.ts'

// Where somebody is found: in two levels, with the address of before.

export { AddressBody } from './people/address.schema.ts'
export { type AddressGiven, readAddress } from './people/address.service.ts'
export { type Address, addressLine } from './people/address.ts'
