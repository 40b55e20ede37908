export const STATUS = {
  invalid_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
} as const

export type RefusalKind = keyof typeof STATUS

/** What is wrong with one field of the input: `path` as in `members[0].name`. */
export interface FieldProblem {
  path: string
  code: string
  vi: string
  en: string
  /** What may stand there, where it is for the person to choose. */
  choices?: { value: string; label: string }[]
}

export interface RefusalDetails {
  fields?: FieldProblem[]
  [more: string]: unknown
}

/** A refusal the citizen or officer can be told about. Anything else that is thrown is a defect and becomes a 500. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly details: RefusalDetails
  constructor(kind: RefusalKind, code: string, details: RefusalDetails = {}) {
    super(code)
    this.kind = kind
    this.code = code
    this.details = details
  }
}

const refuse =
  (kind: RefusalKind) =>
  (code: string, details?: RefusalDetails): Refusal =>
    new Refusal(kind, code, details)

export const invalidRequest = refuse('invalid_request')
export const notFound = refuse('not_found')
export const conflict = refuse('conflict')
export const invalid = refuse('invalid')
export const forbidden = refuse('forbidden')
export const unauthenticated = refuse('unauthenticated')
export const tooMany = refuse('too_many')
export const tooLarge = refuse('too_large')
export const unsupported = refuse('unsupported')
export const unavailable = refuse('unavailable')

/** The words of a refusal: what is wrong, then what to do. `{name}` is filled from the refusal's details. */
export interface RefusalText {
  vi: { title: string; detail: string }
  en: { title: string; detail: string }
}
export type Refusals = Record<string, RefusalText>
