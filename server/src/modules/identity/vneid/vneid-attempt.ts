import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Level } from './vneid-claims.ts'

/** Somebody on the way to VNeID and back: what the answer must fit, and what they were doing. */
export interface Attempt {
  nonce: string
  verifier: string
  level: Level
  locale: 'vi' | 'en'
  /** The page they want to see; null: their own first one. */
  next: string | null
  /** Fields of the form that was interrupted. */
  carried: [name: string, value: string][]
}

/** How long somebody may take at VNeID. */
export const ATTEMPT_MS = 15 * 60_000
export const ATTEMPT_COOKIE = 'mc_vneid'

const IV = 12
const TAG = 16

/**
 * Locks an attempt with what its browser alone knows, so that the row tells nothing to whoever reads the database. `state`
 * is bound in: the row of one attempt does not open with another's.
 */
export function sealAttempt(attempt: Attempt, browser: string, state: string): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyOf(browser, state), iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(attempt), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

/** The attempt again; throws when it was locked by another browser or altered. */
export function unsealAttempt(sealed: Buffer, browser: string, state: string): Attempt {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(browser, state), sealed.subarray(0, IV))
  decipher.setAuthTag(sealed.subarray(IV, IV + TAG))
  const text = Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
  return JSON.parse(text.toString('utf8')) as Attempt
}

const keyOf = (browser: string, state: string): Buffer =>
  Buffer.from(hkdfSync('sha256', browser, state, 'mot-cua sign-in attempt', 32))
