import type { FormSchema } from '#forms/index.ts'
import death from './1.000656.form.json' with { type: 'json' }
import marriage from './1.000894.form.json' with { type: 'json' }
import birth from './1.001193.form.json' with { type: 'json' }
import householdBusiness from './1.001612.form.json' with { type: 'json' }
import temporaryResidence from './1.004194.form.json' with { type: 'json' }
import maritalStatus from './1.004873.form.json' with { type: 'json' }
import separateHouse from './1.013225.form.json' with { type: 'json' }
import judicialRecord from './3.000333.form.json' with { type: 'json' }

/**
 * The forms that the project ships, by procedure code. Each is an object whose properties are sections, one page
 * each; a condition sits in the section whose answer it depends on.
 */
export const ownForms: ReadonlyMap<string, FormSchema> = new Map([
  ['1.001193', form(birth)],
  ['1.004873', form(maritalStatus)],
  ['1.000894', form(marriage)],
  ['1.000656', form(death)],
  ['1.001612', form(householdBusiness)],
  ['1.013225', form(separateHouse)],
  ['1.004194', form(temporaryResidence)],
  ['3.000333', form(judicialRecord)],
])

/** TypeScript reads only `string` where JSON has a keyword's value; the test publishes each form with `checkSchema`. */
function form(schema: object): FormSchema {
  return schema as FormSchema
}
