import { createHmac } from 'node:crypto'
import { type Account, accountName, actorOf, getPerson } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Scope } from './scopes.ts'
import type { Secrets } from './sealing.ts'

type Claims = { sub: string; [claim: string]: unknown }

/** Claims about a person or a member of staff: those that the scopes open, and no others are looked up. */
export async function claimsAbout(ctx: Ctx, account: Account, scopes: ReadonlySet<string>): Promise<Claims> {
  const asks = (...some: Scope[]) => some.some((scope) => scopes.has(scope))
  const claims: Claims = { sub: account.id }
  if (account.personId && asks('profile', 'birthdate', 'citizen_id'))
    Object.assign(claims, await ofThePerson(ctx, account.personId))
  if (account.staffId && asks('profile')) claims.name = await accountName(ctx, account.id)
  if (account.staffId && asks('positions')) claims.positions = await positionsOf(ctx, account.id)
  return claims
}

async function ofThePerson(ctx: Ctx, personId: string): Promise<Omit<Claims, 'sub'>> {
  const person = await getPerson(ctx, personId, { purpose: 'sign_in_elsewhere' })
  const { fullName: name, birthDate: birthdate, citizenId: citizen_id } = person
  return { name, ...(birthdate && { birthdate }), citizen_id }
}

async function positionsOf(ctx: Ctx, accountId: string): Promise<{ role: string; unit: string }[]> {
  const { posts } = await actorOf(ctx, accountId)
  return posts.map(({ role, unitCode }) => ({ role, unit: unitCode }))
}

/**
 * The name by which one system knows a person: the same each time, another in every other system, so that two of
 * them cannot lay their records side by side. `sector` is the host to which people are sent back.
 */
export const pairwiseSubject = (secrets: Secrets, sector: string, accountId: string): string =>
  createHmac('sha256', secrets.keyFor('pairwise subjects'))
    .update(`${sector} ${accountId}`)
    .digest('base64url')
