import { asked, type FormNode } from '#forms/index.ts'
import type { Dossier, DossierComponent } from '../api/dossiers.ts'
import type { FieldProblem } from '../api/problems.ts'

export type Progress = 'todo' | 'partial' | 'done'

export interface Section {
  key: string
  node: FormNode
  progress: Progress
}

const inSection = (key: string) => (p: FieldProblem) =>
  p.path === key || p.path.startsWith(`${key}.`) || p.path.startsWith(`${key}[`)

/** The form's pages for these answers, each with how far it is. */
export function sectionsOf(d: Pick<Dossier, 'form' | 'formData' | 'problems'>): Section[] {
  const whole = asked(d.form.schema, d.formData)
  return Object.entries(whole.properties ?? {}).map(([key, node]) => {
    const complete = !d.problems.some(inSection(key))
    const begun = hasAnswer(d.formData[key])
    return { key, node, progress: complete ? 'done' : begun ? 'partial' : 'todo' }
  })
}

function hasAnswer(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasAnswer)
  return value !== undefined && value !== null && value !== ''
}

export const problemsIn = (problems: FieldProblem[], key: string): FieldProblem[] =>
  problems.filter(inSection(key))

/** Papers that the person answers for themselves; those that the form stands in for need nothing. */
export const papersOf = (d: Pick<Dossier, 'components'>): DossierComponent[] =>
  d.components.filter((c) => c.answer !== 'by_form')

/** How many tasks are left before the dossier can be handed in. */
export const tasksLeft = (d: Dossier): number =>
  sectionsOf(d).filter((s) => s.progress !== 'done').length +
  papersOf(d).filter((c) => c.answer === 'missing').length

/** The page after this one: the next section, then the first paper that is missing, then the check. */
export function pathAfterSection(d: Dossier, key: string): string {
  const keys = sectionsOf(d).map((s) => s.key)
  const next = keys[keys.indexOf(key) + 1]
  if (next) return `/ho-so/${d.id}/to-khai/${next}`
  return nextPaperPath(d)
}

export function nextPaperPath(d: Dossier, after?: string): string {
  const papers = papersOf(d)
  const from = after ? papers.findIndex((c) => c.code === after) + 1 : 0
  const missing = [...papers.slice(from), ...papers.slice(0, from)].find(
    (c) => c.answer === 'missing' && c.code !== after,
  )
  if (missing) return `/ho-so/${d.id}/giay-to/${encodeURIComponent(missing.code)}`
  return tasksLeft(d) === 0 ? `/ho-so/${d.id}/kiem-tra` : `/ho-so/${d.id}`
}
