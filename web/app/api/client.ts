import type { RouterContextProvider } from 'react-router'
import { type Api, apiClient } from '#contract'
import { fetchContext } from '../context.ts'
import { type Problem, ProblemResponse } from './problems.ts'

/** Loaders and actions hand it on to the functions of this folder. */
export type Context = Readonly<RouterContextProvider>

/** In the server no socket is opened; the address only completes the request. */
export const ORIGIN = 'http://api.internal'

/** The typed client of the API, acting as the visitor. */
export const api = (context: Context): Api => apiClient({ baseUrl: ORIGIN, fetch: context.get(fetchContext) })

type Pending<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The body of the answer, or a thrown `ProblemResponse`: `await answer(api(context).GET('/api/open/fields'))`. */
export async function answer<T>(pending: Pending<T>): Promise<T> {
  const { data, error, response } = await pending
  if (!response.ok) throw new ProblemResponse(asProblem(error, response.status))
  return data as T
}

const UNKNOWN = {
  code: 'unknown',
  title: 'Chưa làm được việc này',
  detail: '',
  en: { title: 'That did not work', detail: '' },
}

/** What the API refused with, also when something between it and us answered in its place. */
export const asProblem = (body: unknown, status: number): Problem => ({
  ...UNKNOWN,
  ...(typeof body === 'object' ? body : {}),
  status,
})
