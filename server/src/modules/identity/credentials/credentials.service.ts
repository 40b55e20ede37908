import type { Ctx } from '#platform/context.ts'
import { conflict, invalid } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { type Account, lockAccount, replacePassword } from '../accounts/accounts.repository.ts'
import { nameOf } from '../accounts/accounts.service.ts'
import { type CredentialChange, credentialsChanged } from '../identity.facts.ts'
import { getPerson } from '../people/people.service.ts'
import { forgetBrowsersOf } from '../sessions/known-browsers.repository.ts'
import { endOtherSessions } from '../sessions/sessions.repository.ts'
import { type OpenedToken, raiseSession } from '../sessions/sessions.service.ts'
import { type Owner, weaknessOf, weaknessProblem } from './password-rules.ts'
import { hashPassword } from './passwords.ts'

/** Says that an account's way of signing in has changed: the actor's own, if none is named. */
export async function credentialChanged(
  ctx: Ctx,
  change: CredentialChange,
  accountId = ctx.actor.id,
): Promise<void> {
  await lockAccount(ctx.tx, accountId)
  await publish(ctx, credentialsChanged, { subject: accountId, unitId: null, payload: { change } })
}

/** Who chooses the password, for the rule that nothing of them may make it up. */
export async function ownerOf(ctx: Ctx, account: Account): Promise<Owner> {
  const { phone, birthDate } = account.personId
    ? await getPerson(ctx, account.personId, { purpose: 'own' })
    : {}
  return { username: account.username, name: await nameOf(ctx, account), phone, birthDate }
}

/** The hash of a new password, or a refusal that says why it is not good enough. */
export async function hashGoodPassword(password: string, owner: Owner): Promise<string> {
  const weakness = weaknessOf(password, owner)
  if (weakness) throw invalid('identity.weak_password', { fields: [weaknessProblem(weakness, 'next')] })
  return hashPassword(password)
}

/**
 * Gives the actor's account its new password. Every other session ends, this one goes on under a new token. `account`
 * is as it was when the old password was looked at: what somebody else changed meanwhile is not overwritten.
 */
export async function changePassword(ctx: Ctx, account: Account, passwordHash: string): Promise<OpenedToken> {
  const changed = await replacePassword(ctx.tx, account, passwordHash, ctx.now)
  if (!changed) throw conflict('identity.password_changed_meanwhile')
  await endOtherSessions(ctx.tx, account.id, ctx.actor.assurance.sessionId)
  await forgetBrowsersOf(ctx.tx, account.id)
  await credentialChanged(ctx, 'password_changed')
  return raiseSession(ctx, { level: 1, methods: [], secondFactorAt: null })
}
