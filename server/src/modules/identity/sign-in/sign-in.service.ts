import { isFresh, requireAssurance } from '#platform/assurance.ts'
import type { Ctx, Run } from '#platform/context.ts'
import { forbidden, invalid, unauthenticated } from '#platform/errors.ts'
import { type Account, accountById, lockAccount } from '../accounts/accounts.repository.ts'
import { findAccount, plainUsername } from '../accounts/accounts.service.ts'
import { passwordFits } from '../credentials/passwords.ts'
import { type FactorKind, factorsOf, type ShowFactor } from '../credentials/second-factors.service.ts'
import { FRESH_MINUTES, PENDING_MS } from '../sessions/session.policy.ts'
import { newToken, tokenDigest } from '../sessions/session-token.ts'
import type { Visit } from '../sessions/session-visit.ts'
import { type OpenedSession, openSession } from '../sessions/sessions.service.ts'
import {
  admitAttempt,
  apartIfKnown,
  byAddress,
  byOwnPassword,
  bySecondFactor,
  byUsername,
  forgive,
} from './attempts.service.ts'
import { findPending, insertPending, takePending } from './pending-sign-ins.repository.ts'

export interface Credentials {
  username: string
  password: string
  /** Where the attempt comes from. */
  address: string
  visit: Visit
}

/** A right password of somebody who has a second factor: half a sign-in. */
export interface PendingSignIn {
  /** Answered once; opens nothing without the second factor. */
  pending: string
  methods: FactorKind[]
  expiresAt: Date
}

/** The edge's transactions. A password is looked at between two of them: it takes long, and holds no connection. */
export interface Edge {
  change: Run
  read: Run
}

/** Opens a session for a username and its password, or asks for the second factor where there is one. */
export async function signIn(
  { change, read }: Edge,
  credentials: Credentials,
): Promise<OpenedSession | PendingSignIn> {
  const { username, password, address, visit } = credentials
  const sought = { username: plainUsername(username) }
  const mine = await apartIfKnown(read, byUsername(username), sought, visit)
  await admitAttempt(change, byAddress(address), mine)
  const checked = await checkPassword(await read((ctx) => findAccount(ctx, username)), password)
  const { id } = checked
  return change(async (ctx) => {
    await lockAccount(ctx.tx, id) // a first factor that is being enrolled would not find this session to end it
    await refuseStale(ctx, checked)
    const methods = await factorsOf(ctx, id)
    const opened =
      methods.length > 0
        ? await awaitFactor(ctx, id, methods)
        : await openSession(ctx, id, { level: 1, methods: ['pwd'], secondFactorAt: null }, visit)
    await forgive(ctx, address, mine) // last: others from this address wait for its count until the end
    return opened
  })
}

/** Refuses a password that was changed after it was looked at. The caller holds the account. */
async function refuseStale({ tx }: Ctx, { id, passwordHash }: Account): Promise<void> {
  if ((await accountById(tx, id))?.passwordHash !== passwordHash)
    throw unauthenticated('identity.wrong_credentials')
}

/** Looks at the password. Takes the same time whether or not the account exists. */
async function checkPassword(account: Account | undefined, password: string): Promise<Account> {
  const open = account?.state === 'active' ? account : undefined
  if (!(await passwordFits(open?.passwordHash ?? undefined, password)) || !open)
    throw unauthenticated('identity.wrong_credentials')
  return open
}

/** The password of whoever is signed in, asked for again; counted as when signing in. */
async function checkOwnPassword(
  { change }: Edge,
  { id, passwordHash }: Account,
  { password, address }: { password: string; address: string },
): Promise<void> {
  const mine = byOwnPassword(id)
  await admitAttempt(change, byAddress(address), mine)
  if (!(await passwordFits(passwordHash ?? undefined, password)))
    throw invalid('identity.wrong_password', WRONG)
  await change((ctx) => forgive(ctx, address, mine))
}

const WRONG = {
  fields: [
    {
      path: 'current',
      code: 'wrong_password',
      vi: 'Mật khẩu hiện tại chưa đúng',
      en: 'The current password is not right',
    },
  ],
}

/**
 * The account of whoever changes its password, after the old one was asked for. Who has none yet, having come through
 * VNeID, must have proved themselves lately.
 */
export async function checkOwner(
  edge: Edge,
  { password, address }: { password?: string; address: string },
): Promise<Account> {
  const account = await edge.read(async (ctx) => {
    const own = await accountById(ctx.tx, ctx.actor.id)
    if (!own?.passwordHash) requireAssurance(ctx, { secondFactorWithin: FRESH_MINUTES })
    return own!
  })
  if (account.passwordHash) await checkOwnPassword(edge, account, { password: password ?? '', address })
  return account
}

/**
 * Asks whoever changes how they sign in to prove themselves again: by a second factor shown just now, or, while the
 * account has none, by the password. A stolen password cannot put another factor in the place of the owner's.
 */
export async function proveOwner(edge: Edge, given: { password?: string; address: string }): Promise<void> {
  const account = await edge.read(async (ctx) => {
    if (isFresh(ctx, FRESH_MINUTES)) return undefined
    const own = await accountById(ctx.tx, ctx.actor.id)
    const mayUsePassword = own?.passwordHash && (await factorsOf(ctx, own.id)).length === 0
    if (!mayUsePassword) throw forbidden('session.second_factor_required', { minutes: FRESH_MINUTES })
    return own
  })
  if (account) await checkOwnPassword(edge, account, { ...given, password: given.password ?? '' })
}

/** Half a sign-in of somebody who has shown one thing, a password if nothing else is named, and has a second factor. */
export async function awaitFactor(
  ctx: Ctx,
  accountId: string,
  methods: FactorKind[],
  shown = ['pwd'],
): Promise<PendingSignIn> {
  const pending = newToken()
  const expiresAt = new Date(ctx.now.getTime() + PENDING_MS)
  const digest = tokenDigest(pending)!
  await insertPending(ctx.tx, { digest, accountId, level: 1, methods: shown, expiresAt })
  return { pending, methods, expiresAt }
}

interface Completion extends Pick<Credentials, 'address' | 'visit'> {
  pending: string
  show: ShowFactor
}

/** Completes a pending sign-in with the second factor. A wrong one leaves it pending, and is counted. */
export async function completeSignIn(
  { change, read }: Edge,
  { pending, address, visit, show }: Completion,
): Promise<OpenedSession> {
  const digest = tokenDigest(pending)
  const waiting = await read((ctx) => findPending(ctx.tx, digest, ctx.now))
  if (!waiting) throw unauthenticated('identity.pending_ended')
  const { accountId } = waiting
  const mine = await apartIfKnown(read, bySecondFactor(accountId), { accountId }, visit)
  await admitAttempt(change, byAddress(address), mine)
  const prove = await show(change, accountId)
  return change(async (ctx) => {
    const taken = await takePending(ctx.tx, digest, ctx.now)
    if (!taken) throw unauthenticated('identity.pending_ended')
    const shown = await prove(ctx, taken.accountId)
    await forgive(ctx, address, mine)
    const proof = { level: taken.level, methods: [...taken.methods, ...shown], secondFactorAt: ctx.now }
    return openSession(ctx, taken.accountId, proof, visit)
  })
}
