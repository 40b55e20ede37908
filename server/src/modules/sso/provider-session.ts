import type { IncomingMessage } from 'node:http'
import type Provider from 'oidc-provider'

/** Who is signed in here, as the provider needs to know it. */
export interface SignedIn {
  sessionId: string
  accountId: string
  /** Seconds; when the person last proved who they are. */
  authTime: number
  acr: string
  amr: string[]
  /** Nothing is open to them until they have enrolled a second factor. */
  mustEnrol: boolean
}

type Session = InstanceType<Provider['Session']>
type Following = Session & { behind?: string; touched?: boolean }
interface SessionClass {
  get(ctx: { req: IncomingMessage; oidc?: { entity(name: string, value: unknown): void } }): Promise<Session>
  instantiate(payload?: object): Session
}

/**
 * Makes the provider's session follow ours in every request: it has no sign-in of its own, it ends with ours, and it
 * never serves somebody who signed in after its person. What it remembers is which systems were signed in to.
 */
export function followOurSession(
  provider: Provider,
  find: (req: IncomingMessage) => Promise<SignedIn | undefined>,
) {
  keepBehind(provider)
  const Session = provider.Session as unknown as SessionClass
  const own = Session.get.bind(Session)
  Session.get = async (ctx) => {
    const [session, ours] = await Promise.all([own(ctx), find(ctx.req)])
    const followed = follow(session, ours, () => Session.instantiate())
    if (followed !== session) ctx.oidc?.entity('Session', followed)
    return followed
  }
}

/** The provider's session row also carries the id of ours. */
function keepBehind(provider: Provider): void {
  const fields = (provider.Session as unknown as { IN_PAYLOAD: string[] }).IN_PAYLOAD
  Object.defineProperty(provider.Session, 'IN_PAYLOAD', { get: () => [...fields, 'behind'] })
}

function follow(session: Following, ours: SignedIn | undefined, fresh: () => Following): Following {
  // what the old session remembers stays in its row: whoever signs people out of systems reads it there
  const own = session.accountId === undefined || session.accountId === ours?.accountId ? session : fresh()
  if (!ours || isUpToDate(own, ours)) return own
  own.loginAccount({ accountId: ours.accountId, loginTs: ours.authTime, acr: ours.acr, amr: ours.amr })
  own.behind = ours.sessionId
  own.touched = true
  return own
}

const isUpToDate = (session: Following, ours: SignedIn): boolean =>
  session.behind === ours.sessionId &&
  session.loginTs === ours.authTime &&
  session.acr === ours.acr &&
  session.amr?.join() === ours.amr.join()
