import death from './1.000656.form.json' with { type: 'json' }
import marriage from './1.000894.form.json' with { type: 'json' }
import birth from './1.001193.form.json' with { type: 'json' }
import householdBusiness from './1.001612.form.json' with { type: 'json' }
import temporaryResidence from './1.004194.form.json' with { type: 'json' }
import maritalStatus from './1.004873.form.json' with { type: 'json' }
import separateHouse from './1.013225.form.json' with { type: 'json' }
import judicialRecord from './3.000333.form.json' with { type: 'json' }

/**
 * JSON Schema 2020-12 keywords of our own, all annotations: `x-title-en`, `x-description-en`, `x-labels` and
 * `x-labels-en` (text by enum value), `x-autocomplete` (HTML token), `x-widget` (text is the default; date, digits,
 * email, number, radio, tel, textarea). A strict validator must be told of them.
 */
export const formAnnotations = [
  'x-title-en',
  'x-description-en',
  'x-labels',
  'x-labels-en',
  'x-autocomplete',
  'x-widget',
] as const

/**
 * The forms that the project ships, by procedure code. Each is an object whose properties are sections, one page
 * each; a condition sits in the section whose answer it depends on.
 */
export const ownForms: ReadonlyMap<string, object> = new Map<string, object>([
  ['1.001193', birth],
  ['1.004873', maritalStatus],
  ['1.000894', marriage],
  ['1.000656', death],
  ['1.001612', householdBusiness],
  ['1.013225', separateHouse],
  ['1.004194', temporaryResidence],
  ['3.000333', judicialRecord],
])
