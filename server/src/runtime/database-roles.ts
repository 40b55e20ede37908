import { createHmac } from 'node:crypto'

/** Creates and changes tables; used by migrations only. */
export const OWNER_ROLE = 'motcua_owner'
/** What the running program signs in as: reads and writes rows, changes no table. */
export const APP_ROLE = 'motcua_app'
/** The database of an embedded installation. */
export const DATABASE = 'motcua'

/** Derived, so that keys/ holds one secret for the whole cluster and a restore needs no other. */
export const rolePassword = (superPassword: string, role: string): string =>
  createHmac('sha256', superPassword).update(`motcua role ${role}`).digest('hex').slice(0, 48)
