import { Type } from 'typebox'

const account = { id: Type.String(), name: Type.String(), audience: Type.String() }

/** A session that was opened. The token is answered once. */
export const Opened = Type.Object({
  token: Type.String(),
  expiresAt: Type.String(),
  account: Type.Object(account),
})

/** A session that goes on under a new token. */
export const Raised = Type.Object({ token: Type.String(), expiresAt: Type.String() })
