import { CITY_PASSWORD } from '#testing/city-template.ts'
import type { World } from '#testing/world.ts'
import { stepAt, totp } from './totp.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The bytes of a secret as a person types it into an app. */
export function fromBase32(text: string): Buffer {
  const bits = [...text].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** An authenticator app that holds one secret. */
export const appWith = (secret: string) => ({ codeAt: (now: Date) => totp(fromBase32(secret), stepAt(now)) })

/** Signs somebody in by the password, and enrols an app as they would; the session has shown it then. */
export async function withApp({ as, clock }: World, username: string) {
  const credentials = { username, password: CITY_PASSWORD }
  const { token: first } = (await as().post('/api/open/sessions', credentials)).json()
  const begun = await as(first).post('/api/open/account/totp', { password: CITY_PASSWORD })
  const app = appWith(begun.json().secret)
  const confirmed = await as(first).post('/api/open/account/totp/confirmation', {
    code: app.codeAt(clock.now),
  })
  const { token, recoveryCodes } = confirmed.json()
  return { app, first, token: token as string, recoveryCodes: recoveryCodes as string[], credentials }
}
