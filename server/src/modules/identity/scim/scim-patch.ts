import { badValue, ScimError } from './scim-errors.ts'
import { attribute, SEAT_SCHEMA } from './scim-user.ts'

export const PATCH_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const MOST = 50

type Resource = Record<string, unknown>

/** A resource after the operations of a PATCH body (RFC 7644, section 3.5.2), one after the other; what it was is left alone. */
export function patched(resource: Resource, body: unknown): Resource {
  const operations = attribute(body, 'Operations')
  if (!Array.isArray(operations) || operations.length === 0 || operations.length > MOST)
    throw new ScimError(400, `Operations: 1 to ${MOST} of them`, 'invalidSyntax')
  const result = structuredClone(resource)
  for (const operation of operations) apply(result, operation)
  return result
}

function apply(resource: Resource, operation: unknown): void {
  const op = String(attribute(operation, 'op') ?? '').toLowerCase()
  const [path, value] = [attribute(operation, 'path'), attribute(operation, 'value')]
  if (!['add', 'replace', 'remove'].includes(op))
    throw new ScimError(400, 'op: add, replace or remove', 'invalidSyntax')
  if (path !== undefined && typeof path !== 'string') throw new ScimError(400, 'path: a text', 'invalidPath')
  if (op === 'remove') remove(resource, path)
  else if (path !== undefined) put(resource, path, value)
  else putAll(resource, value)
}

function putAll(resource: Resource, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw badValue('value: without a path, an object')
  for (const [key, one] of Object.entries(value)) put(resource, key, one)
}

function remove(resource: Resource, path: string | undefined): void {
  if (!path) throw new ScimError(400, 'path: what shall be removed', 'noTarget')
  if (path.toLowerCase() !== 'externalid') throw badValue(`${path}: is required`)
  delete resource.externalId
}

const SETTABLE = ['userName', 'displayName', 'externalId', 'active', 'password']
const SEAT = ['unitCode', 'positionCode', 'role', 'reach']
const READ_ONLY = ['id', 'meta', 'schemas', 'title', 'groups']

const named = (names: string[], text: string) =>
  names.find((name) => name.toLowerCase() === text.toLowerCase())

/** Sets what a path names: an attribute, `name.formatted`, the whole extension or `<urn>:role`. */
function put(resource: Resource, path: string, value: unknown): void {
  const plain = named(SETTABLE, path)
  const seat = seatPath(path)
  const part = named(SEAT, seat ?? '')
  if (plain) putPlain(resource, plain, value)
  else if (/^name(\.formatted)?$/i.test(path)) putName(resource, value)
  else if (seat === '') putSeat(resource, value)
  else if (part) putSeat(resource, { [part]: value })
  else if (named(READ_ONLY, path)) throw new ScimError(400, `${path}: is read-only`, 'mutability')
  else throw new ScimError(400, `${path}: there is no such attribute`, 'invalidPath')
}

function putPlain(resource: Resource, name: string, value: unknown): void {
  resource[name] = value
  if (name === 'displayName') resource.name = { formatted: value }
}

function putName(resource: Resource, value: unknown): void {
  resource.name = typeof value === 'string' ? { formatted: value } : value
  delete resource.displayName
}

/** What follows our extension's name in a path; undefined where it is no path into it. */
function seatPath(path: string): string | undefined {
  if (!path.toLowerCase().startsWith(SEAT_SCHEMA.toLowerCase())) return undefined
  return path.slice(SEAT_SCHEMA.length).replace(/^[:.]/, '')
}

function putSeat(resource: Resource, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw badValue(`${SEAT_SCHEMA}: an object`)
  const changed = SEAT.map((name) => [name, attribute(value, name)]).filter(([, one]) => one !== undefined)
  resource[SEAT_SCHEMA] = { ...(resource[SEAT_SCHEMA] as object), ...Object.fromEntries(changed) }
}
