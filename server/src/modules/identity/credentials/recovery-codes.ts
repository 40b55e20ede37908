import { randomInt } from 'node:crypto'
import type { SecretBox } from '#platform/secret-box.ts'

export const RECOVERY_CODES = 10
/** Nothing that is read as something else on paper: no 0 and o, no 1, l and i, no u and v. */
const SIGNS = 'abcdefghjkmnpqrstwxyz23456789'
const LENGTH = 12

/** Twelve signs in groups of four, some 58 random bits: `k3mp-8rtw-hq2z`. */
export function newRecoveryCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)])
  return signs.join('').replace(/.{4}(?=.)/g, '$&-')
}

/** What the database keeps; capitals, spaces and hyphens do not matter. */
export const recoveryDigest = (box: SecretBox, accountId: string, code: string): Promise<Buffer> =>
  box.digest(`recovery ${accountId} ${code.toLowerCase().replace(/[\s-]/g, '')}`)
