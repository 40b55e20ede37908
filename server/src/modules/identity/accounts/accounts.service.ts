import { getStaff, listStaff, postsOf, staffWithRole } from '#modules/organisation/index.ts'
import { type Assurance, UNPROVED } from '#platform/assurance.ts'
import { audit } from '#platform/audit.ts'
import type { Actor, Ctx, Post } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { isId, newId } from '#platform/ids.ts'
import { unitsWhere } from '../identity.policy.ts'
import { getPerson, listNames } from '../people/people.service.ts'
import { type AccountAudience, audienceOf, permissionsOfRoles } from '../roles.ts'
import { endSessionsOf } from '../sessions/sessions.repository.ts'
import {
  type Account,
  accountById,
  accountByUsername,
  accountOfPerson,
  accountsByIds,
  accountsOfStaff,
  insertAccounts,
  type NewAccount,
  setAccountState,
} from './accounts.repository.ts'

export type { Account } from './accounts.repository.ts'

async function getAccount(ctx: Ctx, accountId: string): Promise<Account> {
  const account = await accountById(ctx.tx, accountId)
  if (!account) throw notFound('identity.account_not_found')
  return account
}

/** An account by what its owner types; case and spaces around do not matter. */
export const findAccount = (ctx: Ctx, username: string): Promise<Account | undefined> =>
  accountByUsername(ctx.tx, plainUsername(username))

export const plainUsername = (username: string): string => username.normalize('NFC').trim().toLowerCase()

/** The name of the person or member of staff behind an account; what no account did was done by the program itself. */
export async function accountName(ctx: Ctx, accountId: string, dossierId?: string): Promise<string> {
  if (!isId(accountId)) return 'Hệ thống'
  const name = (await accountNames(ctx, [accountId], dossierId)).get(accountId)
  if (name === undefined) throw notFound('identity.account_not_found')
  return name
}

/**
 * The names behind several accounts, by account id; ids that are no account's are left out. Officials are named as such; a person
 * who is not the actor is told of it, with the dossier that it serves.
 */
export async function accountNames(
  ctx: Ctx,
  accountIds: readonly string[],
  dossierId?: string,
): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds.filter(isId))]
  if (ids.length === 0) return new Map()
  const accounts = await accountsByIds(ctx.tx, ids)
  const staffIds = accounts.flatMap((a) => a.staffId ?? [])
  const [people, staff] = await Promise.all([peopleNamed(ctx, accounts, dossierId), listStaff(ctx, staffIds)])
  const nameBehind = ({ personId, staffId }: Account) =>
    (personId ? people.get(personId) : staff.get(staffId!))?.fullName ?? ''
  return new Map(accounts.map((account) => [account.id, nameBehind(account)]))
}

async function peopleNamed(ctx: Ctx, accounts: readonly Account[], dossierId?: string) {
  const ids = accounts.flatMap((a) => a.personId ?? [])
  const isOwn = (id: string) => id === ctx.actor.personId
  const [own, others] = await Promise.all([
    listNames(ctx, ids.filter(isOwn), { purpose: 'own' }),
    listNames(
      ctx,
      ids.filter((id) => !isOwn(id)),
      { purpose: 'show_who_acted', dossierId: dossierId ?? null },
    ),
  ])
  return new Map([...own, ...others])
}

/** The name of whoever has just proved that an account is theirs. */
export async function nameOf(ctx: Ctx, account: Account): Promise<string> {
  if (account.staffId) return (await getStaff(ctx, account.staffId)).fullName
  const holder = {
    ...ctx,
    actor: actorFrom({ accountId: account.id, personId: account.personId, posts: [] }),
  }
  return (await getPerson(holder, account.personId!, { purpose: 'own' })).fullName
}

/** The account that a person acts with, open or closed. */
export const accountOf = (ctx: Ctx, personId: string): Promise<Account | undefined> =>
  accountOfPerson(ctx.tx, personId)

/** An account that can be signed in to; undefined when it is closed, or no account at all. */
export async function openAccount(ctx: Ctx, accountId: string): Promise<Account | undefined> {
  const account = isId(accountId) ? await accountById(ctx.tx, accountId) : undefined
  return account?.state === 'active' ? account : undefined
}

/** The person behind an account; null for an account of staff. */
export const personBehind = async (ctx: Ctx, accountId: string): Promise<string | null> =>
  (await getAccount(ctx, accountId)).personId

/** The member of staff behind an account; null for a person's, and for what is no account's. */
export const staffBehind = async (ctx: Ctx, accountId: string): Promise<string | null> =>
  isId(accountId) ? ((await accountById(ctx.tx, accountId))?.staffId ?? null) : null

/** Who is behind several accounts, by account id: a person or a member of staff; ids that are no account's are left out. */
export async function holdersOf(
  ctx: Ctx,
  accountIds: readonly string[],
): Promise<Map<string, Pick<Account, 'personId' | 'staffId'>>> {
  const ids = [...new Set(accountIds.filter(isId))]
  const accounts = ids.length > 0 ? await accountsByIds(ctx.tx, ids) : []
  return new Map(accounts.map(({ id, personId, staffId }) => [id, { personId, staffId }]))
}

/** Whose pages an account opens first; `posts` are those its holder has today. */
export const accountAudience = ({ staffId }: Account, posts: readonly Post[]): AccountAudience =>
  staffId ? audienceOf(posts.map((post) => post.role)) : 'citizen'

/** The posts that an account's holder has today; a person has none. */
export const accountPosts = async (ctx: Ctx, { staffId }: Account): Promise<Post[]> =>
  staffId ? postsOf(ctx, staffId) : []

/** Accounts of those who hold a role at one of the units, or nearest above; staff without an account are left out. */
export async function accountsWithRole(
  ctx: Ctx,
  unitIds: readonly string[],
  role: string,
): Promise<{ accountId: string; name: string; title: string; unitId: string }[]> {
  const staff = await staffWithRole(ctx, unitIds, role)
  const accounts = await accountsOfStaff(
    ctx.tx,
    staff.map((s) => s.staffId),
  )
  const accountOf = new Map(accounts.map((a) => [a.staffId, a.id]))
  return staff.flatMap(({ staffId, name, positionTitle: title, unitId }) => {
    const accountId = accountOf.get(staffId)
    return accountId ? [{ accountId, name, title, unitId }] : []
  })
}

interface Holder {
  accountId: string
  personId: string | null
  posts: readonly Post[]
  assurance?: Assurance
}

/** The actor behind an account: a person with a citizen's permissions, or staff with those of their posts. */
export const actorFrom = ({ accountId, personId, posts, assurance = UNPROVED }: Holder): Actor => ({
  id: accountId,
  kind: personId ? 'person' : 'staff',
  personId,
  permissions: permissionsOfRoles(personId ? ['citizen'] : posts.map((post) => post.role)),
  posts,
  assurance,
  seesUnits: [...unitsWhere({ posts }, 'dossiers.read_unit')],
})

/** The actor that an account would be on signing in now, of whom nothing is proved: for commands and tests. */
export async function actorOf(ctx: Ctx, accountId: string): Promise<Actor> {
  const account = await getAccount(ctx, accountId)
  return actorFrom({ accountId, personId: account.personId, posts: await accountPosts(ctx, account) })
}

/** Opens accounts for people or staff; answers nothing that could be used to sign in. */
export async function openAccounts(ctx: Ctx, accounts: readonly Omit<NewAccount, 'id'>[]): Promise<void> {
  const rows = accounts.map((account) => ({
    ...account,
    username: plainUsername(account.username),
    id: newId(),
  }))
  await insertAccounts(ctx.tx, rows, ctx.now)
  for (const { id } of rows) await audit(ctx, { action: 'identity.account-opened', subject: id })
}

/** Closes an account and ends its sessions at once. */
export async function closeAccount(ctx: Ctx, accountId: string): Promise<void> {
  if (!(await setAccountState(ctx.tx, accountId, 'closed'))) throw conflict('identity.account_closed')
  await endSessionsOf(ctx.tx, accountId)
  await audit(ctx, { action: 'identity.account-closed', subject: accountId })
}
