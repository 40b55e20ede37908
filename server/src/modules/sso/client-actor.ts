import { UNPROVED } from '#platform/assurance.ts'
import type { Actor } from '#platform/context.ts'
import { permissionsOfScopes } from './scopes.ts'

/**
 * Another system as it acts here: it has no post and is no person, so that it may do what its scopes give and nothing else.
 * Its id stands in facts, audit rows and the access ledger.
 */
export const actorOfClient = (clientId: string, scopes: Iterable<string> = []): Actor => ({
  id: `client:${clientId}`,
  kind: 'client',
  personId: null,
  permissions: permissionsOfScopes(scopes),
  posts: [],
  seesUnits: [],
  assurance: UNPROVED,
})
