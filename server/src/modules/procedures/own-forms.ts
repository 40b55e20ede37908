import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSchema, type FormSchema } from '#forms/index.ts'
import { projectPath } from '#platform/paths.ts'
import { ownCatalogue } from './catalogue/index.ts'

const FOLDER = projectPath('server/src/modules/procedures/forms')
const SUFFIX = '.form.json'

let read: ReadonlyMap<string, FormSchema> | undefined

/** The forms that the project ships, by procedure code; read once. Throws when one of them may not be published. */
export function ownForms(): ReadonlyMap<string, FormSchema> {
  read ??= new Map(fileNames().map((name) => [name.slice(0, -SUFFIX.length), readForm(name)]))
  return read
}

function fileNames(): string[] {
  try {
    return readdirSync(FOLDER)
      .filter((name) => name.endsWith(SUFFIX))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function readForm(name: string): FormSchema {
  const schema: FormSchema = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
  const problems = checkSchema(schema)
  if (problems.length > 0) throw new Error(`The form ${name} may not be published:\n${problems.join('\n')}`)
  return { 'x-stands-for': standsFor(name.slice(0, -SUFFIX.length)), ...schema }
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
