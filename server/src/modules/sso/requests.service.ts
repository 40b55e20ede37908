import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { errors } from 'oidc-provider'
import { getUnit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, notFound, unauthenticated } from '#platform/errors.ts'
import { clientById } from './clients.repository.ts'
import { levelAsked, levelOf } from './levels.ts'
import type { SignedIn } from './provider-session.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** What another system asks of a person: that they sign in, or that they agree. */
export interface AskedOf {
  /** `sign_in`: who they are must be shown first. `consent`: they are asked whether they agree. */
  step: 'sign_in' | 'consent'
  client: { id: string; name: string; purpose: string; unitName: string }
  /** What the system would get, as far as the person has not agreed before. */
  scopes: string[]
  /** Whether the session they have is enough for this step. */
  ready: boolean
  /** The level of assurance that is asked for, when the session is below it. */
  levelNeeded: 2 | null
  /** The session is too old for what is asked: they show once more that it is them. */
  again: boolean
}

/** The request that this browser was sent here with; only that browser holds its cookie. */
export async function findRequest(
  provider: Provider,
  id: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Interaction> {
  const interaction = await provider.interactionDetails(req, res).catch((error: unknown) => {
    if (error instanceof errors.SessionNotFound) return undefined
    throw error
  })
  if (interaction?.uid !== id) throw notFound('sso.request_not_found')
  return interaction
}

export async function describeRequest(
  ctx: Ctx,
  interaction: Interaction,
  session: SignedIn | undefined,
): Promise<AskedOf> {
  refuseUnenrolled(session)
  const client = await clientById(ctx.tx, String(interaction.params.client_id))
  if (client?.state !== 'active') throw notFound('sso.request_not_found')
  const { id, name, purpose, unitId } = client
  const step = interaction.prompt.name === 'consent' ? 'consent' : 'sign_in'
  const lacks = { level: lacksLevel(interaction, session), again: isTooOld(interaction, session) }
  return {
    step,
    client: { id, name, purpose, unitName: (await getUnit(ctx, unitId)).name },
    scopes: (interaction.prompt.details.missingOIDCScope as string[] | undefined) ?? scopesOf(interaction),
    ready:
      session !== undefined &&
      (step === 'consent' ? isSame(interaction, session) : !lacks.level && !lacks.again),
    levelNeeded: lacks.level ? 2 : null,
    again: session !== undefined && lacks.again,
  }
}

function refuseUnenrolled(session: SignedIn | undefined): void {
  if (session?.mustEnrol) throw forbidden('session.enrolment_required')
}

const scopesOf = ({ params }: Interaction): string[] => String(params.scope ?? '').split(' ')

const isSame = ({ session }: Interaction, ours: SignedIn): boolean => session?.accountId === ours.accountId

function lacksLevel({ prompt, params }: Interaction, session: SignedIn | undefined): boolean {
  return prompt.reasons.includes('level') && levelOf(session?.acr) < levelAsked(params.acr_values as string)
}

/** Whether the sign-in was before a system that insists on a new one asked for it. */
function isTooOld({ prompt, params, iat }: Interaction, session: SignedIn | undefined): boolean {
  if (!session || session.authTime >= iat) return false
  const asksAnew = prompt.reasons.some((reason) => ['login_prompt', 'id_token_hint'].includes(reason))
  const oldest = params.max_age === undefined ? 0 : Date.now() / 1000 - Number(params.max_age)
  return asksAnew || (prompt.reasons.includes('max_age') && session.authTime < oldest)
}

/** Tells the provider who is signed in; answers where the browser goes on. */
export async function showIdentity(interaction: Interaction, session: SignedIn | undefined): Promise<string> {
  if (!session || lacksLevel(interaction, session) || isTooOld(interaction, session))
    throw unauthenticated('session.required')
  refuseUnenrolled(session)
  // whoever was signed in before does not matter any more
  Object.assign(interaction, { session: undefined })
  const { accountId, authTime: ts, acr, amr } = session
  return conclude(interaction, { login: { accountId, ts, acr, amr } })
}

/** Records what the person answered; what they agreed to is remembered. Answers where the browser goes on. */
export async function answerRequest(
  ctx: Ctx,
  provider: Provider,
  {
    interaction,
    session,
    agrees,
  }: { interaction: Interaction; session: SignedIn | undefined; agrees: boolean },
): Promise<string> {
  if (interaction.prompt.name !== 'consent') throw conflict('sso.request_not_ready')
  if (!session || !isSame(interaction, session)) throw unauthenticated('session.required')
  refuseUnenrolled(session)
  const clientId = String(interaction.params.client_id)
  await audit(ctx, { action: `sso.consent-${agrees ? 'given' : 'refused'}`, subject: clientId })
  if (!agrees)
    return conclude(interaction, { error: 'access_denied', error_description: 'the person refused' })
  return conclude(interaction, { consent: { grantId: await agree(provider, interaction, session) } })
}

async function agree(provider: Provider, interaction: Interaction, { accountId }: SignedIn): Promise<string> {
  const clientId = String(interaction.params.client_id)
  const known = interaction.grantId ? await provider.Grant.find(interaction.grantId) : undefined
  const grant = known ?? new provider.Grant({ accountId, clientId })
  grant.addOIDCScope(scopesOf(interaction).join(' '))
  return grant.save()
}

async function conclude(interaction: Interaction, result: Interaction['result']): Promise<string> {
  interaction.result = { ...interaction.lastSubmission, ...result }
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000))
  return new URL(interaction.returnTo).pathname
}
