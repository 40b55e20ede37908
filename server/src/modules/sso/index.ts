export { clientAuthenticator } from './client-tokens.ts'
export { API_SCOPES } from './scopes.ts'
