import { redirect } from 'react-router'
import { sessionHandedIn } from './api/assistance.ts'
import type { Context } from './api/client.ts'
import { type Dossier, getDossier } from './api/dossiers.ts'
import { attempt, ProblemResponse } from './api/problems.ts'
import { localeOfRequest, localised } from './i18n/index.ts'

interface Asked {
  request: Request
  context: Context
  params: { id: string }
}

/** The dossier of a page. A volunteer whose draft was handed in meanwhile is led to the session, which says so. */
export async function ownDossier({ request, context, params }: Asked): Promise<Dossier> {
  const { value, problem } = await attempt(getDossier(context, params.id))
  if (value) return value
  const session = problem?.status === 404 ? await sessionHandedIn(context, params.id) : undefined
  if (session) throw redirect(localised(`/tai-khoan/ho-tro/${session}?da-nop=1`, localeOfRequest(request)))
  throw new ProblemResponse(problem!)
}
