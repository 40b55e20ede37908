import type { Actor, Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { countRecoveryCodes, totpOf } from '../credentials/second-factors.repository.ts'
import { countPasskeys } from '../passkeys/passkeys.repository.ts'
import { accountById } from './accounts.repository.ts'

export interface OwnAccount {
  username: string
  /** False for an account that was opened through VNeID and has none. */
  hasPassword: boolean
  passwordChangedAt: Date | null
  /** Since when an authenticator app is enrolled. */
  totpSince: Date | null
  /** How many passkeys there are, blocked ones included. */
  passkeys: number
  /** How many recovery codes are left. */
  recoveryCodes: number
  /** Whether what the account may do asks for a second factor. */
  needsSecondFactor: boolean
  /** Whether nothing else is open until there is one. */
  mustEnrol: boolean
}

const PRIVILEGED = [
  'audit.search',
  'dossiers.approve',
  'identity.manage',
  'organisation.manage',
  'platform.manage',
  'catalogue.manage',
  'privacy.manage',
]

/** Whoever approves, administers, or looks into what concerns everybody, must have a second factor. */
export const needsSecondFactor = ({ permissions }: Pick<Actor, 'permissions'>): boolean =>
  PRIVILEGED.some((permission) => permissions.has(permission))

/** How the actor's own account is signed in to. */
export async function ownAccount(ctx: Ctx): Promise<OwnAccount> {
  const account = await accountById(ctx.tx, ctx.actor.id)
  if (!account) throw notFound('identity.account_not_found')
  const totp = await totpOf(ctx.tx, account.id)
  return {
    username: account.username,
    hasPassword: account.passwordHash !== null,
    passwordChangedAt: account.passwordChangedAt,
    totpSince: totp?.confirmedAt ?? null,
    passkeys: await countPasskeys(ctx.tx, account.id),
    recoveryCodes: await countRecoveryCodes(ctx.tx, account.id),
    needsSecondFactor: needsSecondFactor(ctx.actor),
    mustEnrol: ctx.actor.assurance.mustEnrol ?? false,
  }
}
