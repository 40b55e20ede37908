import { getUnit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, forbidden, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import type { Moved, PersonMerging } from '#platform/person-merging.ts'
import { accountOfPerson, setAccountState } from '../accounts/accounts.repository.ts'
import { accountNames, closeAccount } from '../accounts/accounts.service.ts'
import { peopleMerged, peopleSeparated } from '../identity.facts.ts'
import { postsWith } from '../identity.policy.ts'
import { findPersonByCitizenId, listPeople } from '../people/people.service.ts'
import type { Person } from '../people/person.ts'
import type { Permission } from '../roles.ts'
import {
  decide,
  delegationsSince,
  endAlias,
  insertMerger,
  isAlias,
  keepMoved,
  listMergers,
  lockMerger,
  lockRecords,
  type Merger,
  makeAlias,
  markUndone,
  moveAccount,
  moveIdentity,
  setState,
  wasVerified,
} from './mergers.repository.ts'

/** How long a merger can be undone; then what the old record said of the person is forgotten. */
export const UNDO_DAYS = 30
const READING = { purpose: 'merge' } as const
const ACCOUNT = { moved: 'identity.account.moved', closed: 'identity.account.closed' }

export interface Proposal {
  oldCitizenId: string
  keptCitizenId: string
  evidence: Merger['evidence']
  /** Kind and number of the paper that was seen, and why they are one. */
  seen: string
}

/** Proposes that two records are one person's: by their numbers and what was seen, never by what they are called. */
export async function proposeMerger(
  ctx: Ctx,
  { oldCitizenId, keptCitizenId, evidence, seen }: Proposal,
): Promise<string> {
  await requireWholeCity(ctx, 'identity.merge')
  const [old, kept] = [await known(ctx, oldCitizenId), await known(ctx, keptCitizenId)]
  if (old.id === kept.id) throw conflict('identity.merge_same')
  if (evidence === 'vneid' && !(await wasVerified(ctx.tx, kept.id)))
    throw conflict('identity.merge_not_verified')
  const id = newId()
  const proposal = { id, oldPersonId: old.id, keptPersonId: kept.id, evidence, by: ctx.actor.id, at: ctx.now }
  const tidy = seen.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (!(await insertMerger(ctx.tx, { ...proposal, seen: tidy }))) throw conflict('identity.merge_under_way')
  await audit(ctx, { action: 'identity.merger-proposed', subject: id })
  return id
}

/** People belong to no office: whoever administers one alone neither sees nor touches their records here. */
async function requireWholeCity(ctx: Ctx, permission: Permission): Promise<void> {
  if (!(await mayInWholeCity(ctx, permission))) throw forbidden('permission.missing')
}

async function mayInWholeCity(ctx: Ctx, permission: Permission): Promise<boolean> {
  const wide = postsWith(ctx.actor, permission).filter(({ reach }) => reach === 'subtree')
  const units = await Promise.all(wide.map(({ unitId }) => getUnit(ctx, unitId)))
  return units.some(({ kind }) => kind === 'city')
}

async function known(ctx: Ctx, citizenId: string): Promise<Person> {
  const person = await findPersonByCitizenId(ctx, citizenId.replace(/\s/g, ''), READING)
  if (!person) throw invalid('identity.merge_unknown')
  return person
}

/**
 * Somebody other than the proposer approves, and the two are one from this transaction on: what points at the old record
 * is the kept one's, the old number is nobody's, and the old id stays an alias.
 */
export async function approveMerger(ctx: Ctx, hooks: readonly PersonMerging[], id: string): Promise<void> {
  const merger = await requireProposed(ctx, id)
  await holdRecords(ctx, merger)
  await decide(ctx.tx, id, { state: 'merging', by: ctx.actor.id, at: ctx.now })
  const between = { id, source: merger.oldPersonId, target: merger.keptPersonId }
  const moved: Moved[] = [...(await moveIdentity(ctx.tx, between)), ...(await joinAccounts(ctx, merger))]
  for (const hook of hooks) moved.push(...(await hook.move(ctx, between)))
  await makeAlias(ctx.tx, merger)
  await keepMoved(ctx.tx, id, moved)
  await setState(ctx.tx, id, 'merged')
  await audit(ctx, { action: 'identity.merger-approved', subject: id })
  await publish(ctx, peopleMerged, {
    subject: id,
    unitId: null,
    payload: { keptPersonId: merger.keptPersonId },
  })
}

/** The kept record must be nobody else's by then: what was moved to it would be lost, or could not be found again. */
async function holdRecords({ tx }: Ctx, merger: Merger): Promise<void> {
  await lockRecords(tx, merger)
  if (await isAlias(tx, merger.keptPersonId)) throw conflict('identity.merge_under_way')
}

export async function refuseMerger(ctx: Ctx, id: string): Promise<void> {
  await requireProposed(ctx, id)
  await decide(ctx.tx, id, { state: 'refused', by: ctx.actor.id, at: ctx.now })
  await audit(ctx, { action: 'identity.merger-refused', subject: id })
}

async function requireProposed(ctx: Ctx, id: string): Promise<Merger> {
  await requireWholeCity(ctx, 'identity.merge_decide')
  const merger = await lockMerger(ctx.tx, id)
  if (!merger) throw notFound('identity.merger_not_found')
  if (merger.state !== 'proposed') throw conflict('identity.merger_decided', { state: merger.state })
  if (merger.proposedBy === ctx.actor.id) throw conflict('identity.merger_own')
  return merger
}

/** The person goes on with the account of the kept record; where there is none, with the old one's. */
async function joinAccounts(
  ctx: Ctx,
  { id, oldPersonId: source, keptPersonId: target }: Merger,
): Promise<Moved[]> {
  const [old, kept] = [await accountOfPerson(ctx.tx, source), await accountOfPerson(ctx.tx, target)]
  if (!old) return []
  if (!kept) {
    await moveAccount(ctx.tx, { id, source, target })
    return [{ table: ACCOUNT.moved, ids: [old.id] }]
  }
  if (old.state !== 'active') return []
  await closeAccount(ctx, old.id)
  return [{ table: ACCOUNT.closed, ids: [old.id] }]
}

/**
 * Takes a merger back within thirty days, by somebody other than its proposer. Refused where something new has come to the
 * person since: nobody could say whose it is. Of two that follow each other the later one is taken back first.
 */
export async function undoMerger(ctx: Ctx, hooks: readonly PersonMerging[], id: string): Promise<void> {
  await requireWholeCity(ctx, 'identity.merge_decide')
  const merger = await lockMerger(ctx.tx, id)
  if (!merger) throw notFound('identity.merger_not_found')
  if (merger.state !== 'merged') throw conflict('identity.merger_not_merged', { state: merger.state })
  if (merger.proposedBy === ctx.actor.id) throw conflict('identity.merger_own')
  await holdRecords(ctx, merger)
  await requireUndoable(ctx, hooks, merger)
  await setState(ctx.tx, id, 'undoing')
  const between = { id, source: merger.keptPersonId, target: merger.oldPersonId }
  if (!(await endAlias(ctx.tx, merger))) throw conflict('identity.merge_number_taken')
  await moveIdentity(ctx.tx, between, merger.moved)
  await partAccounts(ctx, merger)
  for (const hook of hooks) await hook.move(ctx, between, merger.moved)
  await markUndone(ctx.tx, id, { by: ctx.actor.id, at: ctx.now })
  await audit(ctx, { action: 'identity.merger-undone', subject: id })
  await publish(ctx, peopleSeparated, {
    subject: id,
    unitId: null,
    payload: { keptPersonId: merger.keptPersonId },
  })
}

async function requireUndoable(ctx: Ctx, hooks: readonly PersonMerging[], merger: Merger): Promise<void> {
  if (!isRecent(merger, ctx.now)) throw conflict('identity.merge_too_old')
  const decidedAt = merger.decidedAt!
  const fresh = [await delegationsSince(ctx.tx, merger.keptPersonId, decidedAt)]
  for (const hook of hooks) fresh.push(await hook.since(ctx, merger.keptPersonId, decidedAt))
  const things = fresh.reduce((sum, n) => sum + n, 0)
  if (things > 0) throw conflict('identity.merge_grown', { things })
}

async function partAccounts(ctx: Ctx, { id, oldPersonId, keptPersonId, moved }: Merger): Promise<void> {
  const ids = (table: string) => moved.find((one) => one.table === table)?.ids ?? []
  if (ids(ACCOUNT.moved).length > 0)
    await moveAccount(ctx.tx, { id, source: keptPersonId, target: oldPersonId })
  for (const accountId of ids(ACCOUNT.closed)) await setAccountState(ctx.tx, accountId, 'active')
}

/** Every merger, with who is meant and who decided what. */
export async function viewMergers(ctx: Ctx) {
  await requireWholeCity(ctx, 'identity.read_mergers')
  const rows = await listMergers(ctx.tx)
  const people = await listPeople(
    ctx,
    rows.flatMap((m) => [m.oldPersonId, m.keptPersonId]),
    READING,
  )
  const names = await accountNames(
    ctx,
    rows.flatMap((m) => [m.proposedBy, m.decidedBy ?? '', m.undoneBy ?? '']),
  )
  const mayDecide = await mayInWholeCity(ctx, 'identity.merge_decide')
  const items = rows.map((m) => ({
    id: m.id,
    state: m.state,
    evidence: m.evidence,
    seen: disclose(ctx, READING, m.words).seen,
    old: recordOf(people.get(m.oldPersonId)),
    kept: recordOf(people.get(m.keptPersonId)),
    proposedBy: names.get(m.proposedBy) ?? '',
    proposedAt: m.proposedAt.toISOString(),
    decidedBy: m.decidedBy && (names.get(m.decidedBy) ?? ''),
    decidedAt: m.decidedAt?.toISOString() ?? null,
    undoneAt: m.undoneAt?.toISOString() ?? null,
    mayDecide: mayDecide && m.state === 'proposed' && m.proposedBy !== ctx.actor.id,
    mayUndo: mayDecide && mayUndo(ctx, m),
  }))
  return { mayPropose: await mayInWholeCity(ctx, 'identity.merge'), items }
}

const mayUndo = ({ actor, now }: Ctx, m: Merger): boolean =>
  m.state === 'merged' && m.proposedBy !== actor.id && isRecent(m, now)

const isRecent = ({ decidedAt }: Merger, now: Date): boolean =>
  now.getTime() - decidedAt!.getTime() <= UNDO_DAYS * 86_400_000

const recordOf = (person: Person | undefined) => ({
  fullName: person?.fullName ?? '',
  digits: person?.citizenId.slice(-4) ?? '',
  birthDate: person?.birthDate ?? null,
})
