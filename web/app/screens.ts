import type { Context } from './api/client.ts'
import { readDoor } from './api/counters.ts'
import { attempt } from './api/problems.ts'
import { originOf, readCookie } from './cookies.ts'
import { qrPicture } from './qr.ts'

/** The cookie of a screen that a centre has set up. */
export const SCREEN_COOKIE = 'mc_screen'
/** The cookie of a phone that holds a number. */
export const TICKET_COOKIE = 'mc_ticket'

/** What phones scan to draw a number, on a screen of this centre; none anywhere else. */
export async function doorPicture(
  request: Request,
  context: Context,
  centre: string,
): Promise<string | null> {
  const screen = readCookie(request, SCREEN_COOKIE)
  if (!screen) return null
  const { value } = await attempt(readDoor(context, centre, screen))
  return value ? qrPicture(`${originOf(request)}/quay/${centre}?o=${value.door}`) : null
}
