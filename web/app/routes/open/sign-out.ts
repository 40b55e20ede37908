import { redirect } from 'react-router'
import { signOut } from '../../api/sessions.ts'
import { localeOfRequest, localised } from '../../i18n/index.ts'
import type { Route } from './+types/sign-out.ts'

/** Ends the session and has the browser delete what the pages kept on this device. */
export async function action({ request, context }: Route.ActionArgs) {
  const headers = new Headers({ 'clear-site-data': '"cache", "storage"' })
  for (const cookie of await signOut(context)) headers.append('set-cookie', cookie)
  return redirect(localised('/', localeOfRequest(request)), { headers, status: 303 })
}

export const loader = ({ request }: Route.LoaderArgs) => redirect(localised('/', localeOfRequest(request)))
