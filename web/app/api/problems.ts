import type { Locale } from '../i18n/index.ts'

/** What is wrong with one field: `path` as in `applicant.members[0].name`. */
export interface FieldProblem {
  path: string
  code: string
  vi: string
  en: string
  /** What may stand there, where it is for the person to choose. */
  choices?: { value: string; label: string }[]
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

type Attempt<T> = { value: T; problem?: never } | { value?: never; problem: Problem }

/**
 * Runs an API call whose refusal the page shows itself. Defects (5xx) are passed on, and so is "sign in first" (401), unless the page
 * is the one that signs in.
 */
export async function attempt<T>(work: Promise<T>, { unauthenticated = false } = {}): Promise<Attempt<T>> {
  try {
    return { value: await work }
  } catch (thrown) {
    if (!(thrown instanceof ProblemResponse) || thrown.status >= 500) throw thrown
    if (thrown.status === 401 && !unauthenticated) throw thrown
    return { problem: thrown.problem }
  }
}
