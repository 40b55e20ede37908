const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long what we issue is valid, in seconds. */
export const LIFETIME = {
  authorizationCode: MINUTE,
  accessToken: 10 * MINUTE,
  idToken: 10 * MINUTE,
  /** From its last use; each use gives a new one. */
  refreshToken: 30 * DAY,
  /** Of a request that waits for the person to sign in and agree. */
  interaction: 30 * MINUTE,
  /** No longer than a session of ours. */
  session: 12 * HOUR,
  /** After which a system asks for consent again. */
  consent: 365 * DAY,
} as const

/** How long a key stays published after its last signature: an hour for clients' caches on top of the longest token. */
export const KEY_STAYS_MS = (Math.max(LIFETIME.idToken, LIFETIME.accessToken) + HOUR) * 1000

/** A key signs this long before the next one takes over by itself. */
export const KEY_SIGNS_MS = 90 * DAY * 1000

/** How soon each process of the program signs with a new key. */
export const KEYS_READ_EVERY_MS = 10_000

/** How long a deleted client can be taken back. */
export const CLIENT_RESTORABLE_MS = 7 * DAY * 1000

/** How long a secret that was replaced still opens. */
export const OLD_SECRET_MS = DAY * 1000
