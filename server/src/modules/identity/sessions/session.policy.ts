const MINUTE = 60_000

/** How long signing in lasts. A session ends at the first of the two. */
export const SESSION = {
  /** However busy it is. */
  absoluteMs: 12 * 60 * MINUTE,
  /** After the last request. */
  idleMs: 60 * MINUTE,
  /** How exactly the last request is remembered: one write per session and minute. */
  seenEveryMs: MINUTE,
  /** After how long without signing in a device is a new one again. */
  knownDeviceMs: 400 * 24 * 60 * MINUTE,
}

/** How often one may try to sign in within a window; an address may be that of a whole office behind one router. */
export const SIGN_IN = { windowMs: 10 * MINUTE, perUsername: 10, perAddress: 100, perSecondFactor: 5 }

/** How long a right password waits for its second factor. */
export const PENDING_MS = 5 * MINUTE

/** How many passkeys an account may have, and how long a device may take to sign what it is asked to. */
export const PASSKEYS = { most: 10, challengeMs: 5 * MINUTE }

/** How fresh a second factor must be for changing how one signs in, in minutes. */
export const FRESH_MINUTES = 10
/** The same for completing what was begun then: a device or an app has to be found first. */
export const COMPLETION_MINUTES = FRESH_MINUTES + PASSKEYS.challengeMs / MINUTE

export const COOKIE = 'mc_session'
/** By which an account knows a browser again; opens nothing. */
export const BROWSER_COOKIE = 'mc_browser'
/** Binds a challenge to the browser that asked for it. */
export const PASSKEY_COOKIE = 'mc_passkey'
