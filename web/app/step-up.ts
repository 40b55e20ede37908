import { type MiddlewareFunction, redirect } from 'react-router'
import { fetchContext } from './context.ts'
import { localeOfRequest, localised } from './i18n/index.ts'

/** What a session may lack for an act, and how the address of the step-up page says so. */
const LACKING: Record<string, string> = {
  'session.level_required': 'muc-2',
  'session.second_factor_required': 'buoc-hai',
  'session.enrolment_required': 'cai-dat',
}
/** `cai-dat`: nothing is open to the account until it has a second step. */
export type Lacking = 'muc-2' | 'buoc-hai' | 'cai-dat'
export const isLacking = (text: string | null): text is Lacking =>
  text !== null && Object.values(LACKING).includes(text)

/** The address of the page where the person proves more; it leads back to where they were. */
export function stepUpPath(request: Request, lacking: string): string {
  const { pathname, search } = new URL(request.url)
  const next = pathname.replace(/\.data$/, '') + search
  const query = new URLSearchParams({ tiep: next, can: lacking })
  return `${localised('/tai-khoan/xac-nhan', localeOfRequest(request))}?${query}`
}

/**
 * The root's middleware: an API call that is refused because the session does not prove enough leads to the step-up page
 * from whatever page made it. A post goes on with its fields, by a 307 as when a session has ended (see `carry.ts`);
 * files cannot be carried and are chosen again.
 */
export const askForProof: MiddlewareFunction<Response> = ({ request, context }) => {
  const ask = context.get(fetchContext)
  context.set(fetchContext, async (...call) => {
    const response = await ask(...call)
    if (response.status !== 403) return response
    const body = await response.text()
    const lacking = LACKING[codeOf(body)]
    if (lacking) throw redirect(stepUpPath(request, lacking), carries(request) ? 307 : 303)
    return new Response(body, { status: 403, headers: response.headers })
  })
}

function codeOf(body: string): string {
  try {
    return String(JSON.parse(body).code)
  } catch {
    return ''
  }
}

const carries = ({ method, headers }: Request): boolean =>
  method === 'POST' && !headers.get('content-type')?.startsWith('multipart/form-data')
