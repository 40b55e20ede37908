import { timingSafeEqual } from 'node:crypto'
import { type Tx, vaultOf } from '#platform/db.ts'
import { isId } from '#platform/ids.ts'

/** What a link gives its holder: to see and give back a ticket, or to be a screen of the centre. */
type Right = 'ticket' | 'kiosk'

const SIGNATURE_BYTES = 12
/** Base64url of the 16 bytes of an id, then of the signature. */
const TOKEN = /^[\w-]{38}$/

/** An id with a signature that only this installation can make; whoever holds it has the right. */
export function signed(tx: Tx, right: Right, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return bytes.toString('base64url') + signatureOf(tx, right, id).toString('base64url')
}

/** The id that was signed; undefined where it was not, or for another right. */
export function readSigned(tx: Tx, right: Right, token: string): string | undefined {
  if (!TOKEN.test(token)) return undefined
  const hex = Buffer.from(token.slice(0, 22), 'base64url').toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const given = Buffer.from(token.slice(22), 'base64url')
  return isId(id) && timingSafeEqual(given, signatureOf(tx, right, id)) ? id : undefined
}

const signatureOf = (tx: Tx, right: Right, id: string): Buffer =>
  vaultOf(tx).index(`counters.${right}`, id).subarray(0, SIGNATURE_BYTES)

/** A code on the centre's screens shows that a phone stands before one; it changes every ten minutes. */
export const DOOR_MINUTES = 10
const DOOR_MS = DOOR_MINUTES * 60_000

export const doorCode = (tx: Tx, unitId: string, at: Date): string =>
  vaultOf(tx)
    .index('counters.door', `${unitId}|${Math.floor(at.getTime() / DOOR_MS)}`)
    .subarray(0, 6)
    .toString('base64url')

/** Whether a code was on the screens now or ten minutes ago: whoever scanned it may choose in peace. */
export const isDoorCode = (tx: Tx, unitId: string, code: string, now: Date): boolean =>
  [now, new Date(now.getTime() - DOOR_MS)].some((at) => doorCode(tx, unitId, at) === code)
