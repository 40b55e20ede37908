import type { FormSchema } from '#forms/index.ts'
import { validate } from '#forms/index.ts'
import type { Component } from '#modules/procedures/index.ts'
import type { FieldProblem } from '#platform/errors.ts'

export type Answer = 'missing' | 'attached' | 'on_paper' | 'not_applicable' | 'by_form'

export interface Papers {
  components: Component[]
  documents: { component_code: string }[]
  answers: { component_code: string; answer: string }[]
}

export interface Content extends Papers {
  schema: FormSchema
  formData: unknown
}

/** How each paper that the procedure names was answered for. */
export function answerOf(component: Component, { documents, answers }: Omit<Papers, 'components'>): Answer {
  if (documents.some((d) => d.component_code === component.code)) return 'attached'
  if (component.byForm) return 'by_form'
  const said = answers.find((a) => a.component_code === component.code)
  return said ? (said.answer as Answer) : 'missing'
}

/**
 * The automatic check of completeness: every field by the form's schema, and every paper answered for: attached, replaced by
 * the form, or said not to apply. The national catalogue does not say which papers are required, so silence is never enough;
 * where it does say so, the paper itself is asked for.
 */
export function technicalProblems(content: Content): FieldProblem[] {
  return [...validate(content.schema, content.formData), ...paperProblems(content)]
}

/** The same for the papers alone: at the counter the form is one of them. */
export const paperProblems = (papers: Papers): FieldProblem[] =>
  papers.components.flatMap((c) => paperProblem(c, papers))

function paperProblem(component: Component, papers: Papers): FieldProblem[] {
  const answer = answerOf(component, papers)
  const refused = component.required === true && answer === 'not_applicable'
  if (answer !== 'missing' && !refused) return []
  return [
    {
      path: `component:${component.code}`,
      code: refused ? 'dossiers.component_required' : 'dossiers.component_missing',
      vi: refused ? `Bắt buộc phải có: ${component.name}` : `Chưa có giấy tờ: ${component.name}`,
      en: refused ? `This paper is required: ${component.name}` : `This paper is missing: ${component.name}`,
    },
  ]
}
