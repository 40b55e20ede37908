import { Type } from 'typebox'
import { fact } from '#platform/facts.ts'

/** A key took its place in the register; the subject is the key. */
export const keyRegistered = fact(
  'signing.key_registered',
  1,
  Type.Object({ purpose: Type.String(), demonstration: Type.Boolean() }),
)

/** A key may sign no more; signatures timestamped before stay valid. The subject is the key. */
export const keyRevoked = fact('signing.key_revoked', 1, Type.Object({}))

/** A file was signed; the subject is the signature. */
export const documentSigned = fact(
  'signing.document_signed',
  1,
  Type.Object({ keyId: Type.String(), documentId: Type.String(), demonstration: Type.Boolean() }),
)
