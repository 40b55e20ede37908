import { Refusal, STATUS } from '#platform/errors.ts'

/** What a SCIM error may be (RFC 7644, section 3.12), of those that we use. */
export type ScimType =
  | 'invalidFilter'
  | 'invalidPath'
  | 'invalidSyntax'
  | 'invalidValue'
  | 'mutability'
  | 'noTarget'
  | 'uniqueness'

export const ERROR_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:Error'

/** A refusal in SCIM's own terms. */
export class ScimError extends Error {
  readonly status: number
  readonly scimType: ScimType | undefined
  constructor(status: number, detail: string, scimType?: ScimType) {
    super(detail)
    this.status = status
    this.scimType = scimType
  }
}

export const badValue = (detail: string): ScimError => new ScimError(400, detail, 'invalidValue')

/** Refusals of the staff service that SCIM has words of its own for. */
const TYPES: Record<string, [status: number, type?: ScimType]> = {
  'identity.username_taken': [409, 'uniqueness'],
  'identity.weak_password': [400, 'invalidValue'],
  'identity.no_such_role': [400, 'invalidValue'],
  'organisation.no_such_unit': [400, 'invalidValue'],
  'organisation.no_such_position': [400, 'invalidValue'],
  'organisation.staff_left': [400, 'mutability'],
}

export interface ErrorBody {
  schemas: string[]
  status: string
  scimType?: ScimType
  detail: string
}

/** What is answered for what was thrown; undefined for a defect. */
export function errorOf(thrown: unknown): { status: number; body: ErrorBody } | undefined {
  if (thrown instanceof ScimError) return bodyOf(thrown.status, thrown.message, thrown.scimType)
  if (thrown instanceof Refusal) {
    const [status, type] = TYPES[thrown.code] ?? [STATUS[thrown.kind]]
    return bodyOf(status, thrown.code, type)
  }
  const { statusCode, code } = thrown as { statusCode?: number; code?: string }
  if (statusCode && statusCode < 500) return bodyOf(statusCode, code ?? 'malformed', 'invalidSyntax')
  return undefined
}

export function bodyOf(status: number, detail: string, scimType?: ScimType) {
  const type = scimType && { scimType }
  return { status, body: { schemas: [ERROR_SCHEMA], status: String(status), ...type, detail } }
}
