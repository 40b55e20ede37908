import type { FormSchema } from '#forms/index.ts'
import { validate } from '#forms/index.ts'
import type { Component } from '#modules/procedures/index.ts'
import type { FieldProblem } from '#platform/errors.ts'

export type Answer = 'missing' | 'attached' | 'not_applicable' | 'by_form'

export interface Content {
  schema: FormSchema
  formData: unknown
  components: Component[]
  documents: { component_code: string }[]
  answers: { component_code: string }[]
}

/** How each paper that the procedure names was answered for. */
export function answerOf(component: Component, { documents, answers }: Omit<Content, 'components'>): Answer {
  if (documents.some((d) => d.component_code === component.code)) return 'attached'
  if (component.byForm) return 'by_form'
  if (answers.some((a) => a.component_code === component.code)) return 'not_applicable'
  return 'missing'
}

/**
 * The automatic check of completeness: every field by the form's schema, and every paper answered for: attached, replaced by
 * the form, or said not to apply. The national catalogue does not say which papers are required, so silence is never enough;
 * where it does say so, the paper itself is asked for.
 */
export function technicalProblems(content: Content): FieldProblem[] {
  return [
    ...validate(content.schema, content.formData),
    ...content.components.flatMap((c) => paperProblem(c, content)),
  ]
}

function paperProblem(component: Component, content: Content): FieldProblem[] {
  const answer = answerOf(component, content)
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
