import { CITY_PASSWORD } from '#testing/city-template.ts'
import type { World } from '#testing/world.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36'
let calls = 0

/** A browser with its own cookies, such as `mc_browser`; each of its calls comes from another address. */
export function browserOf({ app }: Pick<World, 'app'>) {
  const jar = new Map<string, string>()
  const send = async (
    url: string,
    payload: object,
    { method = 'POST' as 'POST' | 'PUT', token = '' } = {},
  ) => {
    calls += 1
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      'user-agent': CHROME,
      origin: 'http://localhost:3000',
      'x-forwarded-for': `10.0.0.${calls % 250}`,
      ...(cookie && { cookie }),
      ...(token && { authorization: `Bearer ${token}` }),
    }
    const answer = await app.inject({ method, url, payload, headers })
    for (const { name, value } of answer.cookies) if (name === 'mc_browser') jar.set(name, value)
    return answer
  }
  const signIn = async (username: string, password = CITY_PASSWORD) =>
    (await send('/api/open/sessions', { username, password })).statusCode
  /** The token of a session in it. */
  const open = async (username: string): Promise<string> =>
    (await send('/api/open/sessions', { username, password: CITY_PASSWORD })).json().token
  return { jar, send, signIn, open }
}

type Browser = ReturnType<typeof browserOf>

export async function guess(from: Browser, username: string, times = 10): Promise<number[]> {
  const answers = []
  for (let i = 0; i < times; i += 1) answers.push(await from.signIn(username, `guess ${i}`))
  return answers
}
