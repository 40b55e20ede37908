import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FormNode } from './schema.ts'

const ANNOTATIONS = [
  'x-title-en',
  'x-hint-en',
  'x-expects',
  'x-expects-en',
  'x-labels',
  'x-labels-en',
  'x-autocomplete',
  'x-widget',
  'x-prefill',
  'x-stands-for',
]

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  // A rule's branch (`then`) speaks of properties that its root declares.
  strictRequired: false,
  strictTypes: false,
  ownProperties: true,
  addUsedSchema: false,
})
ajv.addVocabulary(ANNOTATIONS)
;(addFormats as unknown as (to: Ajv2020, names: string[]) => void)(ajv, ['date', 'email'])

/** Compiled validators are large: this many are kept, the least recently used one goes. */
const KEPT = 250
const byText = new Map<string, { check: ValidateFunction; source: object }>()
const texts = new WeakMap<object, string>()

/** The compiled validator of a form that passed `checkSchema`; equal schemas share one. */
export function compiled(schema: FormNode): ValidateFunction {
  const key = textOf(schema)
  const known = byText.get(key)
  const entry = known ?? compile(schema)
  byText.delete(key)
  byText.set(key, entry)
  if (byText.size > KEPT) forgetOldest()
  return entry.check
}

function textOf(schema: FormNode): string {
  const text = texts.get(schema) ?? JSON.stringify(schema)
  texts.set(schema, text)
  return text
}

/** Without `$id`, under which Ajv would keep the schema for ever. */
function compile({ $id: _id, $schema: _dialect, ...source }: FormNode): {
  check: ValidateFunction
  source: object
} {
  return { check: ajv.compile(source), source }
}

function forgetOldest(): void {
  const [key, { source }] = byText.entries().next().value!
  byText.delete(key)
  ajv.removeSchema(source)
}
