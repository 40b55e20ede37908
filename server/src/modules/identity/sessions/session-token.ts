import { createHash, randomBytes } from 'node:crypto'

const TOKEN = /^[\w-]{43}$/

/** A secret of 256 random bits, as 43 characters that fit in a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of it. Undefined for a text that was never a token. */
export const tokenDigest = (token: string): Buffer | undefined =>
  TOKEN.test(token) ? createHash('sha256').update(token).digest() : undefined
