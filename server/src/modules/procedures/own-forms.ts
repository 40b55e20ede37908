import { checkSchema, type FormSchema } from '#forms/index.ts'
import { ownCatalogue } from './catalogue/index.ts'
import { ownForms as shipped } from './forms/own-forms.ts'

let checked: ReadonlyMap<string, FormSchema> | undefined

/** The forms that the project ships, by procedure code. Throws when one of them may not be published. */
export function ownForms(): ReadonlyMap<string, FormSchema> {
  checked ??= new Map([...shipped].map(([code, form]) => [code, publishable(code, form)]))
  return checked
}

function publishable(code: string, form: FormSchema): FormSchema {
  const problems = checkSchema(form)
  if (problems.length > 0)
    throw new Error(`The form of ${code} may not be published:\n${problems.join('\n')}`)
  return { 'x-stands-for': standsFor(code), ...form }
}

/**
 * Source codes of the papers that are filled in on the page: those which the project's own catalogue marks so. The
 * flag `e_form` of the national dump cannot be used for this: it marks certificates and photographs too.
 */
export function standsFor(procedureCode: string): string[] {
  const record = ownCatalogue.find(({ code }) => code === procedureCode)
  const papers = record?.document_groups.flatMap(({ documents }) => documents) ?? []
  return papers.filter((paper) => paper.e_form).map((paper) => paper.code)
}
