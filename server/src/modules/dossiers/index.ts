export { dossierCoded, dossierCodes, dossiersOf, peopleServedBy } from './codes.service.ts'
export {
  dossierAccepted,
  dossierDecided,
  dossierRefused,
  dossierReturned,
  dossierStepped,
  dossierSubmitted,
  resultSigned,
  supplementAnswered,
  supplementRequested,
} from './dossiers.facts.ts'
export { loggedDossiers } from './logged-states.ts'
