import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'
import { attempt } from './problems.ts'

export type TreeHead = Body<'/api/open/log/head'>
export type LogKey = Body<'/api/open/log/keys'>['items'][number]

/** The newest signed head; null where nothing was signed yet. */
export async function newestHead(context: Context): Promise<TreeHead | null> {
  const { value, problem } = await attempt(answer(api(context).GET('/api/open/log/head')))
  return problem ? null : (value ?? null)
}

/** The last head of each day, the newest first; `before` is a day. */
export const dailyHeads = async (context: Context, before: string | null): Promise<TreeHead[]> =>
  (await answer(api(context).GET('/api/open/log/heads', { params: { query: before ? { before } : {} } })))
    .items

export const logKeys = async (context: Context): Promise<LogKey[]> =>
  (await answer(api(context).GET('/api/open/log/keys'))).items

/** A head as a text to print and to keep, straight from the API. */
export const headText = (day: string): string => `/api/open/log/heads/${day}/text`
