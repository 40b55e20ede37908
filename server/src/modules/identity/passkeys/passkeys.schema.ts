import { Type } from 'typebox'
import { Line } from '#platform/schema-parts.ts'

const Bytes = (maxLength: number) => Type.String({ maxLength, pattern: '^[A-Za-z0-9_-]+$' })
const Id = Bytes(1366)
const Key = Type.Object({
  type: Type.Literal('public-key'),
  id: Type.String(),
  transports: Type.Array(Type.String()),
})

/** What a browser signed; the fields of `PublicKeyCredential.toJSON()` that count, others are not looked at. */
export const AssertionBody = Type.Object({
  id: Id,
  response: Type.Object({
    clientDataJSON: Bytes(4000),
    authenticatorData: Bytes(4000),
    signature: Bytes(4000),
    userHandle: Type.Optional(Type.Union([Bytes(100), Type.Null()])),
  }),
})

/** What a browser made. */
export const AttestationBody = Type.Object({
  id: Id,
  response: Type.Object({
    clientDataJSON: Bytes(4000),
    attestationObject: Bytes(16_000),
    transports: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z-]{1,30}$' }), { maxItems: 10 })),
  }),
})

/** For `navigator.credentials.get`; bytes as base64url. */
export const RequestOptions = Type.Object({
  challenge: Type.String(),
  rpId: Type.String(),
  timeout: Type.Integer(),
  userVerification: Type.Literal('required'),
  allowCredentials: Type.Array(Key),
})

/** For `navigator.credentials.create`. */
export const CreationOptions = Type.Object({
  challenge: Type.String(),
  rp: Type.Object({ id: Type.String(), name: Type.String() }),
  user: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String() }),
  pubKeyCredParams: Type.Array(Type.Object({ type: Type.Literal('public-key'), alg: Type.Integer() })),
  timeout: Type.Integer(),
  attestation: Type.Literal('none'),
  authenticatorSelection: Type.Object({
    residentKey: Type.String(),
    requireResidentKey: Type.Boolean(),
    userVerification: Type.String(),
  }),
  excludeCredentials: Type.Array(Key),
})

export const Name = Line(60)
