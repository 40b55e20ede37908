import type { Level } from './people.ts'

export interface Answer {
  /** Key of the account: a username of the demonstration, or `canh-buom`. */
  account?: string
  level?: Level
  answer?: 'yes' | 'no'
}

/**
 * A person with a browser at the stand-in: opens the address that the program gave, answers the page, and is sent back. Answers the
 * address to which they are sent; `jar` keeps their cookies there. For tests and measurements.
 */
export async function visitVneid(
  address: string,
  { account = 'lan', level = 1, answer = 'yes' }: Answer = {},
  jar = new Map<string, string>(),
): Promise<string> {
  const { origin } = new URL(address)
  const page = await follow(address, origin, jar)
  if ('left' in page) return page.left
  const body = new URLSearchParams({ account, level: String(level), answer })
  const end = await follow(page.at, origin, jar, { method: 'POST', body })
  if (!('left' in end)) throw new Error(`The stand-in did not send its visitor back from ${end.at}`)
  return end.left
}

type Stop = { at: string } | { left: string }

/** Goes where redirects lead until a page is shown, or until they lead elsewhere. */
async function follow(
  address: string,
  origin: string,
  jar: Map<string, string>,
  init: RequestInit = {},
): Promise<Stop> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } })
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
    jar.set(name!, value!)
  }
  await answer.arrayBuffer()
  const location = answer.headers.get('location')
  if (!location) return { at: address }
  const next = new URL(location, address)
  return next.origin === origin ? follow(next.href, origin, jar) : { left: next.href }
}
