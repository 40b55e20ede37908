import { createHash } from 'node:crypto'
import { badValue } from './scim-errors.ts'

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User'
/** Where somebody serves, and as what: an extension of ours. */
export const SEAT_SCHEMA = 'urn:mot-cua:params:scim:schemas:seat:2.0:User'

export interface ScimSeat {
  unitCode: string
  positionCode: string
  role: string
  reach: 'unit' | 'subtree'
}

/** A member of staff as a system wants them to be. */
export interface Wanted {
  userName: string
  fullName: string
  externalId: string | null
  active: boolean
  seat: ScimSeat
  /** Taken when they join, and never answered. */
  password: string | undefined
}

/** The same as they are. */
export interface Known extends Omit<Wanted, 'password'> {
  id: string
  positionTitle: string
}

/** As it is answered: the resource with its version and its address. */
export function resourceOf(known: Known, address: string) {
  const plain = plainResource(known)
  const version = versionOf(known)
  return { ...plain, meta: { resourceType: 'User', location: `${address}/Users/${known.id}`, version } }
}

export const plainResource = ({
  id,
  userName,
  fullName,
  externalId,
  active,
  positionTitle,
  seat,
}: Known) => ({
  schemas: [USER_SCHEMA, SEAT_SCHEMA],
  id,
  ...(externalId !== null && { externalId }),
  userName,
  displayName: fullName,
  name: { formatted: fullName },
  title: positionTitle,
  active,
  [SEAT_SCHEMA]: { ...seat },
})

/** Changes with whatever a system could have seen. */
export const versionOf = (known: Known): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify(plainResource(known)))
    .digest('base64url')
  return `W/"${digest.slice(0, 22)}"`
}

/** Names of attributes do not hang on capital letters (RFC 7643, section 2.1). */
export function attribute(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null) return undefined
  const found = Object.keys(body).find((key) => key.toLowerCase() === name.toLowerCase())
  return found === undefined ? undefined : (body as Record<string, unknown>)[found]
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{2,59}$/

/** What a body asks for, or `invalidValue` with the attribute that is wrong. Read-only attributes are passed over. */
export function wantedIn(body: unknown): Wanted {
  const userName = text(body, 'userName', 60).toLowerCase()
  if (!USERNAME.test(userName))
    throw badValue('userName: 3 to 60 small letters, digits, dots, hyphens or underscores')
  const externalId = attribute(body, 'externalId') ?? null
  if (externalId !== null && (typeof externalId !== 'string' || !externalId || externalId.length > 200))
    throw badValue('externalId: a text of at most 200 characters')
  const password = attribute(body, 'password')
  if (password !== undefined && typeof password !== 'string') throw badValue('password: a text')
  return {
    userName,
    fullName: nameIn(body),
    externalId,
    active: truth(attribute(body, 'active') ?? true),
    seat: seatIn(attribute(body, SEAT_SCHEMA)),
    password,
  }
}

function text(body: unknown, name: string, longest: number): string {
  const value = attribute(body, name)
  if (typeof value !== 'string' || !value.trim() || value.length > longest)
    throw badValue(`${name}: a text of 1 to ${longest} characters`)
  return value.trim()
}

/** The whole name where it is given; else its parts in the order in which Vietnamese people write them. */
function nameIn(body: unknown): string {
  const name = attribute(body, 'name')
  const parts = ['familyName', 'middleName', 'givenName'].map((part) => attribute(name, part))
  const said =
    attribute(body, 'displayName') ?? attribute(name, 'formatted') ?? parts.filter(Boolean).join(' ')
  return text({ displayName: said }, 'displayName', 200)
}

/** Some systems write `"False"`. */
function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  throw badValue('active: true or false')
}

function seatIn(seat: unknown): ScimSeat {
  if (typeof seat !== 'object' || seat === null) throw badValue(`${SEAT_SCHEMA}: is required`)
  const reach = attribute(seat, 'reach') ?? 'unit'
  if (reach !== 'unit' && reach !== 'subtree') throw badValue('reach: unit or subtree')
  return {
    unitCode: text(seat, 'unitCode', 35),
    positionCode: text(seat, 'positionCode', 40),
    role: text(seat, 'role', 40),
    reach,
  }
}
