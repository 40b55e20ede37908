import { redirect } from 'react-router'
import { readDoor } from '../../api/counters.ts'
import { keepCookie } from '../../cookies.ts'
import { localeOfRequest, localised } from '../../i18n/index.ts'
import { SCREEN_COOKIE } from '../../screens.ts'
import type { Route } from './+types/screen.ts'

/** Browsers keep a cookie for 400 days at the most. */
const HOURS = 400 * 24

/** The link by which a machine becomes a screen of the centre: opened once, and its key stands in no address any more. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  await readDoor(context, params.centre, params.token)
  const cookie = keepCookie(request, SCREEN_COOKIE, params.token, HOURS)
  return redirect(localised(`/quay/${params.centre}`, localeOfRequest(request)), {
    headers: { 'set-cookie': cookie, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  })
}
