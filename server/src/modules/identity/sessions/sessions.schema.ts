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

/** Half a sign-in: the second factor is awaited. */
export const Pending = Type.Object({
  pending: Type.String({ description: 'Opens nothing by itself; give it back with the second factor' }),
  methods: Type.Array(Type.String()),
  expiresAt: Type.String(),
})
