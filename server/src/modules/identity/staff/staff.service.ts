import { randomInt } from 'node:crypto'
import {
  appoint,
  correctName,
  endSubstitution,
  getPost,
  getStaff,
  getUnit,
  leaveOffice,
  listStaff,
  lockWorking,
  moveSeat,
  type NewSubstitution,
  requireSeat,
  type Seat,
  searchStaff,
  staffHistory,
  substitute,
  subtreeIds,
  takeOnStaff,
} from '#modules/organisation/index.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, invalid } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { accountsOfStaff, lockUsername } from '../accounts/accounts.repository.ts'
import { accountNames, closeAccount, findAccount, openAccounts } from '../accounts/accounts.service.ts'
import { hashGoodPassword } from '../credentials/credentials.service.ts'
import { hashPassword } from '../credentials/passwords.ts'
import { staffReassigned } from '../identity.facts.ts'
import { mayAt } from '../identity.policy.ts'
import { permissionsOf } from '../roles.ts'
import { forgetStaffNumberAt, hasStaffNumber } from './staff-numbers.repository.ts'

/** Refuses to manage staff of a unit that the actor's own posts do not reach. */
export async function requireManaged(ctx: Ctx, unitId: string): Promise<void> {
  if (ctx.actor.kind === 'system' || provisions(ctx) || mayAt(ctx.actor, 'identity.manage', unitId)) return
  throw forbidden('identity.staff_out_of_reach')
}

/** The same for every unit that a post reaches: nobody gives more than they manage. */
async function requireManagedAll(ctx: Ctx, unitId: string, reach: Seat['reach']): Promise<void> {
  const reached = reach === 'subtree' ? await subtreeIds(ctx, unitId) : []
  for (const id of new Set([unitId, ...reached])) await requireManaged(ctx, id)
}

/** The system in which the city keeps its staff reaches every unit, and nobody who manages anything. */
const provisions = ({ actor }: Ctx): boolean =>
  actor.kind === 'client' && actor.permissions.has('identity.provision_staff')

/** Managing and inspecting: a system gives neither, and leaves whoever may do it alone. */
const isAboveSystems = (role: string): boolean =>
  permissionsOf(role).some((permission) => permission.endsWith('.manage') || permission === 'audit.search')

async function requireBelowSystems(ctx: Ctx, staffId: string): Promise<void> {
  if (ctx.actor.kind !== 'client') return
  const { posts } = await staffHistory(ctx, staffId)
  if (posts.some(({ endedAt, role }) => endedAt === null && isAboveSystems(role)))
    throw forbidden('identity.staff_out_of_reach')
}

export interface Joiner extends Seat {
  fullName: string
  username: string
  /** The password that they begin with, where somebody has chosen one for them. */
  chosen?: string
}

/** Takes somebody on: their seat, first post and account, whose first password is answered once and kept nowhere. */
export async function joinStaff(
  ctx: Ctx,
  { fullName, username, chosen, ...seat }: Joiner,
): Promise<{ id: string; password: string }> {
  const { unitId } = await requireSeat(ctx, seat)
  await requireManagedAll(ctx, unitId, seat.reach)
  requireRole(ctx, seat.role)
  await lockUsername(ctx.tx, username)
  if (await findAccount(ctx, username)) throw conflict('identity.username_taken')
  const [id, password] = [newId(), chosen ?? firstPassword()]
  const { positionCode, role, reach } = seat
  await takeOnStaff(ctx, [{ id, fullName: tidy(fullName), unitId, positionCode, invented: false }])
  await appoint(ctx, [{ staffId: id, unitId, role, reach, validFrom: dayOf(ctx.now) }])
  const owner = { username, name: fullName }
  const passwordHash = await (chosen ? hashGoodPassword(chosen, owner) : hashPassword(password))
  await openAccounts(ctx, [{ username, personId: null, staffId: id, passwordHash, demonstration: false }])
  return { id, password }
}

const tidy = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ')

/** Nobody gives a role that does not exist, or raises somebody above what they hold themselves, but for work in an office. */
function requireRole(ctx: Ctx, role: string): void {
  if (permissionsOf(role).length === 0 || role === 'citizen') throw invalid('identity.no_such_role')
  if (ctx.actor.kind === 'system') return
  if (ctx.actor.kind === 'client' && isAboveSystems(role)) throw forbidden('identity.role_above_own')
  if (givenByOperator(role)) throw forbidden('identity.role_of_operator')
  const managing = permissionsOf(role).filter((permission) => permission.endsWith('.manage'))
  if (!managing.every((permission) => ctx.actor.permissions.has(permission)))
    throw forbidden('identity.role_above_own')
}

/**
 * Whoever decides what an administrator proposes is appointed on the server (docs/decisions/0029): an administrator who could
 * appoint them would decide alone.
 */
const givenByOperator = (role: string): boolean => permissionsOf(role).includes('identity.merge_decide')

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const firstPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')

/** Gives somebody another seat. Old rights end at the moment the new ones begin, also in sessions under way. */
export async function moveStaff(ctx: Ctx, staffId: string, seat: Seat): Promise<void> {
  const { unitId: from } = await lockWorking(ctx, staffId)
  await requireBelowSystems(ctx, staffId)
  const { unitId: to } = await requireSeat(ctx, seat)
  await requireManaged(ctx, from)
  await requireManagedAll(ctx, to, seat.reach)
  requireRole(ctx, seat.role)
  await moveSeat(ctx, staffId, seat)
  await tellReassigned(ctx, staffId, to)
}

/** Corrects how somebody is called. */
export async function renameStaff(ctx: Ctx, staffId: string, fullName: string): Promise<void> {
  const { unitId } = await lockWorking(ctx, staffId)
  await requireManaged(ctx, unitId)
  await requireBelowSystems(ctx, staffId)
  await correctName(ctx, staffId, tidy(fullName))
}

/** What somebody read on their last day is looked through for 31 days at most (inspection), so that leaving hides nothing. */
const NUMBER_KEPT_MS = 32 * 86_400_000

/** Ends posts, account and sessions at the same moment; open steps go back to their offices. */
export async function leaveStaff(ctx: Ctx, staffId: string): Promise<void> {
  const { unitId } = await lockWorking(ctx, staffId)
  await requireManaged(ctx, unitId)
  await requireBelowSystems(ctx, staffId)
  const accounts = await accountsOfStaff(ctx.tx, [staffId])
  if (accounts.some(({ id }) => id === ctx.actor.id)) throw conflict('identity.not_oneself')
  await leaveOffice(ctx, staffId)
  await forgetStaffNumberAt(ctx.tx, staffId, new Date(ctx.now.getTime() + NUMBER_KEPT_MS))
  await tellReassigned(ctx, staffId, unitId)
  for (const { id } of accounts) await closeAccount(ctx, id)
}

/** Says of each of their accounts that its rights have changed: whoever gave it work takes back what it may not do any more. */
async function tellReassigned(ctx: Ctx, staffId: string, unitId: string): Promise<void> {
  for (const { id: accountId } of await accountsOfStaff(ctx.tx, [staffId]))
    await publish(ctx, staffReassigned, { subject: staffId, unitId, payload: { accountId } })
}

/** Orders that somebody does the work of a colleague's post for some days; whoever orders it manages both. */
export async function orderSubstitution(ctx: Ctx, order: NewSubstitution): Promise<string> {
  await requireManaged(ctx, (await getStaff(ctx, order.substituteId)).unitId)
  const { unitId, role, reach } = await getPost(ctx, order.postId)
  await requireManagedAll(ctx, unitId, reach)
  requireRole(ctx, role)
  return substitute(ctx, order)
}

/** Ends a substitution at once. */
export async function cancelSubstitution(ctx: Ctx, id: string): Promise<void> {
  const substituteId = await endSubstitution(ctx, id)
  const { unitId } = await getStaff(ctx, substituteId)
  await requireManaged(ctx, unitId)
  await tellReassigned(ctx, substituteId, unitId)
}

/** Staff of a unit and below, where the actor may manage them. */
export async function listStaffOf(ctx: Ctx, filter: { unitCode: string; name?: string | undefined }) {
  const found = await searchStaff(ctx, filter)
  const seen = found.filter(({ unitId }) => mayAt(ctx.actor, 'identity.manage', unitId))
  return seen.map(({ leftAt, unitId: _, ...row }) => ({ ...row, leftAt: leftAt?.toISOString() ?? null }))
}

/** A member of staff with their posts ever and who stood in for whom. */
export async function viewStaff(ctx: Ctx, staffId: string) {
  const staff = await getStaff(ctx, staffId)
  await requireManaged(ctx, staff.unitId)
  const [{ posts, substitutions }, unit, accounts] = [
    await staffHistory(ctx, staffId),
    await getUnit(ctx, staff.unitId),
    await accountsOfStaff(ctx.tx, [staffId]),
  ]
  const colleagues = await listStaff(
    ctx,
    substitutions.map(({ substituteId }) => substituteId),
  )
  const orderers = await accountNames(
    ctx,
    substitutions.map(({ madeBy }) => madeBy),
  )
  return {
    id: staff.id,
    fullName: staff.fullName,
    positionCode: staff.positionCode,
    positionTitle: staff.positionTitle,
    unit: { code: unit.code, name: unit.name },
    hasAccount: accounts.length > 0,
    hasNumber: await hasStaffNumber(ctx.tx, staffId),
    posts: posts.map(({ staffId: _, endedAt, ...post }) => ({
      ...post,
      endedAt: endedAt?.toISOString() ?? null,
    })),
    substitutions: substitutions.map((s) => ({
      id: s.id,
      postId: s.postId,
      substitute: colleagues.get(s.substituteId)?.fullName ?? '',
      firstDay: s.firstDay,
      lastDay: s.lastDay,
      reason: s.reason,
      madeBy: orderers.get(s.madeBy) ?? '',
      madeAt: s.madeAt.toISOString(),
      endedAt: s.endedAt?.toISOString() ?? null,
    })),
  }
}
