import { getUnit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { consentsOf, type StoredConsent, withdrawConsent } from './applications.repository.ts'
import { tellOfAccount } from './ended-sessions.service.ts'
import { sealingOf } from './records.ts'
import type { Secrets } from './sealing.ts'

/** Another system that somebody signs in to with their account here. */
export interface Application {
  clientId: string
  name: string
  purpose: string
  unitName: string
  since: string
  scopes: string[]
}

/** The systems that the actor agreed to, each once. */
export async function listApplications(ctx: Ctx, secrets: Secrets): Promise<Application[]> {
  const consents = await consentsOf(ctx.tx, ctx.actor.id, ctx.now)
  const first = new Map(consents.map((consent) => [consent.clientId, consent]))
  return Promise.all([...first.values()].map((consent) => shown(ctx, secrets, consent)))
}

async function shown(ctx: Ctx, secrets: Secrets, consent: StoredConsent): Promise<Application> {
  const { clientId, name, purpose, unitId, since } = consent
  const { openid } = sealingOf(secrets, 'Grant').open({ ...consent, consumedAt: null }) as {
    openid?: { scope?: string }
  }
  return {
    clientId,
    name,
    purpose,
    unitName: (await getUnit(ctx, unitId)).name,
    since: since.toISOString(),
    scopes: openid?.scope?.split(' ') ?? [],
  }
}

/** The actor ends what they agreed to with a system: its tokens are worth nothing from now on, and it is told. */
export async function endApplication(ctx: Ctx, secrets: Secrets, clientId: string): Promise<void> {
  const accountId = ctx.actor.id
  if (isId(clientId)) await tellOfAccount(ctx, secrets, { accountId, clientId })
  if (!isId(clientId) || !(await withdrawConsent(ctx.tx, accountId, clientId)))
    throw notFound('sso.application_not_found')
  await audit(ctx, { action: 'sso.consent-withdrawn', subject: clientId })
}
