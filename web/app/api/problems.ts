import type { Locale } from '../i18n/index.ts'

/** What is wrong with one field: `path` as in `applicant.members[0].name`. */
export interface FieldProblem {
  path: string
  code: string
  vi: string
  en: string
}

/** The API's refusal (RFC 9457): `title` says what is wrong, `detail` what to do; `en` holds both in English. */
export interface Problem {
  status: number
  code: string
  title: string
  detail: string
  en: { title: string; detail: string }
  instance?: string
  fields?: FieldProblem[]
  [more: string]: unknown
}

/** Thrown by every API call that was refused; uncaught, React Router shows the error page with its status. */
export class ProblemResponse extends Response {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(JSON.stringify(problem), {
      status: problem.status,
      headers: { 'content-type': 'application/json' },
    })
    this.problem = problem
  }
}

/** The refusal's words in the page's language. */
export function wordsOf(problem: Problem, locale: Locale): { title: string; detail: string } {
  return locale === 'en' && problem.en ? problem.en : { title: problem.title, detail: problem.detail }
}

/** Runs an API call whose refusal the page shows itself. Refusals of sign-in (401) and defects (5xx) are passed on. */
export async function attempt<T>(
  call: Promise<T>,
): Promise<{ value: T; problem?: never } | { value?: never; problem: Problem }> {
  try {
    return { value: await call }
  } catch (thrown) {
    if (thrown instanceof ProblemResponse && thrown.status !== 401 && thrown.status < 500)
      return { problem: thrown.problem }
    throw thrown
  }
}
