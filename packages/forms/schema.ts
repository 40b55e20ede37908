/** What one field is wrong about: `path` as in `members[0].name`. Same shape as the platform's problem details. */
export interface FieldProblem {
  path: string
  code: string
  vi: string
  en: string
}

export type Data = Record<string, unknown>

/**
 * A form: JSON Schema 2020-12, cut down to what a page can draw without script, plus annotations.
 * `title` and `description` (a hint) are Vietnamese; `x-title-en` and `x-hint-en` say the same in English.
 * Top-level properties are sections: objects, one page each.
 */
export interface FormNode {
  $schema?: string
  $id?: string
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  title?: string
  'x-title-en'?: string
  description?: string
  'x-hint-en'?: string
  format?: 'date' | 'email'
  pattern?: string
  /** What a `pattern` expects, in words: "12 chữ số". */
  'x-expects'?: string
  'x-expects-en'?: string
  enum?: readonly (string | number)[]
  'x-labels'?: Readonly<Record<string, string>>
  'x-labels-en'?: Readonly<Record<string, string>>
  /** Value of the HTML attribute `autocomplete`. */
  'x-autocomplete'?: string
  'x-widget'?: 'textarea' | 'select' | 'radio' | 'checkboxes' | 'phone' | 'money'
  /** Where a known value comes from: `person.fullName`. The page shows the source beside a field it filled. */
  'x-prefill'?: string
  /** On the root: codes of the components that this form stands in for. */
  'x-stands-for'?: readonly string[]
  const?: string | number | boolean
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  properties?: Readonly<Record<string, FormNode>>
  required?: readonly string[]
  items?: FormNode
  if?: FormNode
  then?: FormNode
  else?: FormNode
  allOf?: readonly FormNode[]
  not?: FormNode
}

/** The root of a form: an object whose properties are its sections. */
export type FormSchema = FormNode & { type: 'object'; properties: Readonly<Record<string, FormNode>> }

/** Bounds that hold for every form, whatever its schema says. */
export const LIMITS = {
  /** Characters of one answer. */
  text: 10_000,
  /** Entries of one repeated group. */
  items: 100,
  /** Answers in all, over every section. */
  answers: 2_000,
  /** Levels of objects and lists. */
  depth: 8,
  /** Nodes of a schema. */
  nodes: 1_500,
  /** Characters of a `pattern`. */
  pattern: 200,
} as const

/** Names that reach into JavaScript's object machinery; refused in schemas and never read from data. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The value of an object's own property; an inherited one does not exist. */
export const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined

export const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const join = (path: string, key: string): string => (path ? `${path}.${key}` : key)
