import { getUnit, holdStaff, listStaff, listUnits, staffHistory } from '#modules/organisation/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { isId } from '#platform/ids.ts'
import {
  markDeleted,
  type ProvisionedAccount,
  putExternalId,
  staffAccountsFor,
} from '../staff/provisioned.repository.ts'
import { joinStaff, leaveStaff, moveStaff, renameStaff } from '../staff/staff.service.ts'
import { badValue, ScimError } from './scim-errors.ts'
import type { UserFilter } from './scim-filter.ts'
import { patched } from './scim-patch.ts'
import { type Known, plainResource, type ScimSeat, versionOf, type Wanted, wantedIn } from './scim-user.ts'

const gone = () => new ScimError(404, 'There is no such user')

/** A page of the staff that have accounts, left ones too. */
export async function listUsers(
  ctx: Ctx,
  filter: UserFilter,
  page: { start: number; count: number },
): Promise<{ total: number; users: Known[] }> {
  if (filter.id !== undefined && !isId(filter.id)) return { total: 0, users: [] }
  const asked = { userName: null, externalId: null, id: null, ...filter }
  const { total, rows } = await staffAccountsFor(ctx.tx, ctx.actor.id, asked, page)
  return { total, users: await usersBehind(ctx, rows) }
}

export async function getUser(ctx: Ctx, id: string): Promise<Known> {
  const [found] = (await listUsers(ctx, { id }, { start: 1, count: 1 })).users
  if (!found) throw gone()
  return found
}

async function usersBehind(ctx: Ctx, accounts: readonly ProvisionedAccount[]): Promise<Known[]> {
  const staff = await listStaff(
    ctx,
    accounts.map(({ staffId }) => staffId),
  )
  const codes = new Map((await listUnits(ctx)).map(({ id, code }) => [id, code]))
  return Promise.all(
    accounts.map(async ({ staffId, username, externalId }) => {
      const one = staff.get(staffId)!
      const { post, left } = await postNow(ctx, staffId)
      const unitId = post?.unitId ?? one.unitId
      return {
        id: staffId,
        userName: username,
        fullName: one.fullName,
        externalId,
        active: !left,
        positionTitle: one.positionTitle,
        seat: {
          unitCode: codes.get(unitId) ?? (await getUnit(ctx, unitId)).code,
          positionCode: one.positionCode,
          role: post?.role ?? '',
          reach: post?.reach ?? ('unit' as const),
        },
      }
    }),
  )
}

/** The post that somebody was given last and holds today; whoever has left holds none. */
async function postNow(ctx: Ctx, staffId: string) {
  const day = dayOf(ctx.now)
  const { posts, leftAt } = await staffHistory(ctx, staffId)
  const held = posts.find(
    (p) => p.endedAt === null && p.validFrom <= day && (p.validTo === null || day < p.validTo),
  )
  return { post: held ?? posts[0], left: leftAt !== null }
}

/** Takes somebody on, with the password that they begin with. */
export async function createUser(ctx: Ctx, body: unknown): Promise<Known> {
  const { userName, fullName, externalId, active, seat, password } = wantedIn(body)
  if (!active) throw badValue('active: whoever is taken on begins active')
  if (!password) throw badValue('password: is required when somebody is taken on')
  const { id } = await joinStaff(ctx, { ...seat, fullName, username: userName, chosen: password })
  await keepExternalId(ctx, id, externalId)
  return getUser(ctx, id)
}

async function keepExternalId(ctx: Ctx, staffId: string, externalId: string | null): Promise<void> {
  if (!(await putExternalId(ctx.tx, { clientId: ctx.actor.id, staffId, externalId })))
    throw new ScimError(409, 'externalId: belongs to another user', 'uniqueness')
}

/** Puts what a body says in the place of what is; `seen` is the version that the system looked at, if it says. */
export const replaceUser = (ctx: Ctx, id: string, body: unknown, seen: string | undefined): Promise<Known> =>
  change(ctx, id, seen, () => wantedIn(body))

/** The same for single attributes. */
export const patchUser = (ctx: Ctx, id: string, body: unknown, seen: string | undefined): Promise<Known> =>
  change(ctx, id, seen, (known) => wantedIn(patched(plainResource(known), body)))

async function change(
  ctx: Ctx,
  id: string,
  seen: string | undefined,
  wantedOf: (known: Known) => Wanted,
): Promise<Known> {
  const known = await lockUser(ctx, id, seen)
  const wanted = wantedOf(known)
  if (wanted.userName !== known.userName)
    throw new ScimError(400, 'userName: cannot be changed', 'mutability')
  if (wanted.password !== undefined)
    throw new ScimError(400, 'password: is its owner’s once they have joined', 'mutability')
  if (!known.active) {
    if (wanted.active) throw new ScimError(400, 'active: whoever has left is taken on anew', 'mutability')
    return known
  }
  if (wanted.externalId !== known.externalId) await keepExternalId(ctx, id, wanted.externalId)
  if (wanted.fullName !== known.fullName) await renameStaff(ctx, id, wanted.fullName)
  if (!isSameSeat(wanted.seat, known.seat)) await moveStaff(ctx, id, wanted.seat)
  if (!wanted.active) await leaveStaff(ctx, id)
  return getUser(ctx, id)
}

const isSameSeat = (one: ScimSeat, other: ScimSeat): boolean =>
  one.unitCode === other.unitCode &&
  one.positionCode === other.positionCode &&
  one.role === other.role &&
  one.reach === other.reach

/** They leave at once, if they have not left, and the system finds them no more. */
export async function deleteUser(ctx: Ctx, id: string, seen: string | undefined): Promise<void> {
  const known = await lockUser(ctx, id, seen)
  if (known.active) await leaveStaff(ctx, id)
  await markDeleted(ctx.tx, { clientId: ctx.actor.id, staffId: id, at: ctx.now })
}

/** As they are, held against every other change; refuses a version that has been overtaken. */
async function lockUser(ctx: Ctx, id: string, seen: string | undefined): Promise<Known> {
  await getUser(ctx, id)
  await holdStaff(ctx, id)
  const known = await getUser(ctx, id)
  if (seen !== undefined && seen !== '*' && !seen.split(',').some((one) => one.trim() === versionOf(known)))
    throw new ScimError(412, 'The user was changed meanwhile')
  return known
}
