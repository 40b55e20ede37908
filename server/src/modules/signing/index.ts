export type { Trust } from './certificate-trust.ts'
export { fileKeyStore, type KeyStore } from './key-store.ts'
export { revokeKey, type SigningKeys } from './keys.service.ts'
export { noDemonstrationKeys } from './production.ts'
export { documentSigned, keyRegistered, keyRevoked } from './signing.facts.ts'
export {
  recordSignature,
  type SignatureMade,
  type SignedPdf,
  type SigningRequest,
  signPdf,
} from './signing.service.ts'
export type { TimestampAuthority } from './timestamps.ts'
export {
  type CheckedSignature,
  currentTrust,
  isInRegister,
  type Verification,
  verifyPdf,
} from './verification.service.ts'
export type { Problem, Verdict } from './verification-words.ts'
