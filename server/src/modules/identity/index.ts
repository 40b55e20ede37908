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
} from './accounts.service.ts'
export { assistanceCode } from './assistance-views.service.ts'
export { allows, type Scope } from './delegation.policy.ts'
export { delegationParties } from './delegation-views.service.ts'
export {
  askPrincipal,
  type Delegation,
  delegationsInForce,
  recordDelegatedAct,
  requireDelegation,
} from './delegations.service.ts'
export { demonstrationPasswordFits, setDemonstrationPassword } from './demonstration.service.ts'
export { isCitizenId, isTaxCode } from './identifiers.ts'
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
  peopleMerged,
  peopleSeparated,
  staffReassigned,
} from './identity.facts.ts'
export { mayAt, postsWith, unitsWhere } from './identity.policy.ts'
export { type LiveSession, liveSession, stillLive } from './live-sessions.service.ts'
export { objectorOf } from './objections.service.ts'
export type { ActedFor, Organisation } from './organisations.repository.ts'
export { hashPassword } from './passwords.ts'
export {
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
  registerOrganisation,
  registerPerson,
  representativesOf,
} from './people.service.ts'
export type { Person } from './person.ts'
export { noDemonstrationAccounts } from './production.ts'
export { type Permission, permissionsOf, ROLES, type Role } from './roles.ts'
export { COOKIE as SESSION_COOKIE } from './session.policy.ts'
export { authenticator, tokenOf } from './session-credential.ts'
export { type Visit, visitOf } from './session-visit.ts'
export { type OpenedSession, openSession, type Proof, raiseSession, signOut } from './sessions.service.ts'
export { nameVolunteer } from './volunteers.service.ts'
