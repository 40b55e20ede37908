import { type Static, Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import { enqueue, job } from '#platform/jobs.ts'
import type { Engine } from './engine.ts'

const Notice = Type.Object({ clientId: Type.String(), accountId: Type.String(), sid: Type.String() })
const NAME = 'sso.tell-client'
const shape = job(NAME, Notice, async () => {})

/** Has a system told that somebody's sign-in with it is over; asked again until it has taken note, for two days at most. */
export const tellClient = (ctx: Ctx, notice: Static<typeof Notice>): Promise<void> =>
  enqueue(ctx, shape, notice, { key: `${NAME} ${notice.sid}`, maxAttempts: 18 })

interface Notified {
  backchannelLogout(accountId: string, sid: string): Promise<void>
}

/** Sends the logout token of OpenID Connect Back-Channel Logout 1.0. */
export const tellClientJob = (engine: Engine) =>
  job(NAME, Notice, async (_work, { clientId, accountId, sid }) => {
    const provider = await engine.provider()
    const client = await provider.Client.find(clientId)
    if (client?.backchannelLogoutUri) await (client as unknown as Notified).backchannelLogout(accountId, sid)
  })
