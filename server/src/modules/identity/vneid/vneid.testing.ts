import { afterAll } from 'vitest'
import { startVneid } from '#testing/vneid.ts'
import { testWorld } from '#testing/world.ts'
import { type Answer, visitVneid } from '../../../../../sandbox/vneid/visitor.ts'

/** A browser's cookies, by name. */
export type Jar = Record<string, string>
type Doing = { level?: 1 | 2; next?: string; carried?: [string, string][]; locale?: 'vi' | 'en' }

/** A city with the stand-in of VNeID, and people with browsers who sign in through it. Call at the top of a test file. */
export async function vneidWorld() {
  const vneid = await startVneid()
  afterAll(() => vneid.close())
  const world = await testWorld({ city: true, parts: vneid.parts })
  const send = async (url: string, payload: object, jar: Jar, headers: Record<string, string> = {}) => {
    const answer = await world.app.inject({ method: 'POST', url, payload, cookies: jar, headers })
    for (const { name, value } of answer.cookies) jar[name] = value
    return answer
  }
  /** Asks for the way to VNeID; the browser keeps the cookie. */
  const begin = (jar: Jar, doing: Doing = {}) =>
    send('/api/open/sign-in-attempts', doing, jar, { origin: 'http://localhost:3000' })
  /** Comes back with an address at which VNeID sent the browser, from another site as it does. */
  const comeBack = (jar: Jar, back: string) =>
    send('/api/open/sign-in-answers', { query: new URL(back).search.slice(1) }, jar, {
      'sec-fetch-site': 'cross-site',
    })
  const addressFor = async (jar: Jar, doing: Doing = {}): Promise<string> =>
    (await begin(jar, doing)).json().address
  /** The whole way there and back. */
  const signIn = async (who: Answer = {}, jar: Jar = {}, doing: Doing = {}) =>
    comeBack(jar, await visitVneid(await addressFor(jar, doing), who))
  return { ...world, vneid, begin, addressFor, comeBack, signInWith: signIn }
}
