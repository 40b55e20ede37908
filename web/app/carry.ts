import type { RouterContextProvider } from 'react-router'
import { redirect } from 'react-router'
import { ProblemResponse } from './api/problems.ts'
import { findSession, signInPath } from './session.ts'

/**
 * What was typed outlives the session. When a form is posted after the session has ended, a 307 redirect sends the same body to the
 * sign-in page, which carries every field as a hidden input and gives them back afterwards. No script, no storage on the server.
 */
export async function keepingTyped<T>(request: Request, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (thrown) {
    if (thrown instanceof ProblemResponse && thrown.status === 401) throw redirect(signInPath(request), 307)
    throw thrown
  }
}

/** Files cannot be carried: asked before an upload is read, so that the person signs in and chooses them again. */
export async function requireSessionFor(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<void> {
  if (!(await findSession(context))) throw redirect(signInPath(request), 303)
}

/** The fields of the pages that interrupt a form: signing in, confirming, enrolling. Everything else in a body is carried. */
export const OWN_FIELDS = {
  username: '_username',
  password: '_password',
  pending: '_pending',
  code: '_code',
  enrol: '_enrol',
  secret: '_secret',
  uri: '_uri',
  passkey: '_passkey',
  methods: '_methods',
} as const

const MOST_FIELDS = 2_000

/** The typed fields of an interrupted form, without files and without the interrupting page's own. */
export function carriedFields(form: FormData): [name: string, value: string][] {
  const own = new Set<string>(Object.values(OWN_FIELDS))
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return texts.filter(([name]) => !own.has(name)).slice(0, MOST_FIELDS)
}
