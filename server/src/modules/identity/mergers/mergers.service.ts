import { getUnit } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, forbidden, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { Kind, Moved, RecordMerging } from '#platform/record-merging.ts'
import { accountNames } from '../accounts/accounts.service.ts'
import { postsWith } from '../identity.policy.ts'
import type { Permission } from '../roles.ts'
import { endAlias, isAlias, isErased, lockRecords, makeAlias } from './aliases.repository.ts'
import { MERGED, READING, type Shown } from './merged-kinds.service.ts'
import {
  decide,
  insertMerger,
  keepMoved,
  listMergers,
  lockMerger,
  type Merger,
  markUndone,
  setState,
} from './mergers.repository.ts'
import { delegationsSince, moveIdentity } from './moves.repository.ts'

/** How long a merger can be undone; then what the old record said of the person is forgotten. */
export const UNDO_DAYS = 30

export interface Proposal {
  kind: Kind
  /** Citizen numbers, or tax numbers. */
  oldNumber: string
  keptNumber: string
  evidence: Merger['evidence']
  /** Kind and number of the paper that was seen, and why they are one. */
  seen: string
}

/** Proposes that two records are one person's or one organisation's: by their numbers and what was seen, never by what they are called. */
export async function proposeMerger(
  ctx: Ctx,
  { kind, oldNumber, keptNumber, evidence, seen }: Proposal,
): Promise<string> {
  await requireWholeCity(ctx, 'identity.merge')
  const [oldId, keptId] = [await known(ctx, kind, oldNumber), await known(ctx, kind, keptNumber)]
  if (oldId === keptId) throw conflict('identity.merge_same')
  if (evidence === 'vneid' && !(await MERGED[kind].isVouchedFor(ctx, keptId)))
    throw conflict('identity.merge_not_verified')
  const id = newId()
  const proposal = { id, kind, oldId, keptId, evidence, by: ctx.actor.id, at: ctx.now }
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

async function known(ctx: Ctx, kind: Kind, number: string): Promise<string> {
  const id = await MERGED[kind].find(ctx, number.replace(/\s/g, ''))
  if (!id) throw invalid('identity.merge_unknown')
  return id
}

/**
 * Somebody other than the proposer approves, and the two are one from this transaction on: what points at the old record
 * is the kept one's, the old number is nobody's unless the law has changed it, and the old id stays an alias.
 */
export async function approveMerger(ctx: Ctx, hooks: readonly RecordMerging[], id: string): Promise<void> {
  const merger = await requireProposed(ctx, id)
  await holdRecords(ctx, merger)
  await decide(ctx.tx, id, { state: 'merging', by: ctx.actor.id, at: ctx.now })
  const { kind, oldId: source, keptId: target } = merger
  const between = { id, kind, source, target }
  const joined = await MERGED[kind].joinAccounts(ctx, merger)
  const moved: Moved[] = [...(await moveIdentity(ctx.tx, between)), ...joined]
  for (const hook of hooks) moved.push(...(await hook.move(ctx, between)))
  await makeAlias(ctx.tx, merger)
  await keepMoved(ctx.tx, id, moved)
  await setState(ctx.tx, id, 'merged')
  await audit(ctx, { action: 'identity.merger-approved', subject: id })
  await MERGED[kind].tell(ctx, 'merged', merger)
}

/** Neither person may be forgotten by then, nor the kept record be another's: what was moved to it would be lost, or not be found again. */
async function holdRecords({ tx }: Ctx, merger: Merger): Promise<void> {
  await lockRecords(tx, merger)
  if (await isErased(tx, merger)) throw conflict('identity.merge_erased')
  if (await isAlias(tx, merger.kind, merger.keptId)) throw conflict('identity.merge_under_way')
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

/**
 * Takes a merger back within thirty days, by somebody other than its proposer. Refused where something new has come to the
 * person since: nobody could say whose it is. Of two that follow each other the later one is taken back first.
 */
export async function undoMerger(ctx: Ctx, hooks: readonly RecordMerging[], id: string): Promise<void> {
  await requireWholeCity(ctx, 'identity.merge_decide')
  const merger = await lockMerger(ctx.tx, id)
  if (!merger) throw notFound('identity.merger_not_found')
  if (merger.state !== 'merged') throw conflict('identity.merger_not_merged', { state: merger.state })
  if (merger.proposedBy === ctx.actor.id) throw conflict('identity.merger_own')
  if (!isRecent(merger, ctx.now)) throw conflict('identity.merge_too_old')
  await holdRecords(ctx, merger)
  await requireNothingNew(ctx, hooks, merger)
  await setState(ctx.tx, id, 'undoing')
  const { kind, oldId: target, keptId: source } = merger
  const between = { id, kind, source, target }
  if (!(await endAlias(ctx.tx, merger))) throw conflict('identity.merge_number_taken')
  await moveIdentity(ctx.tx, between, merger.moved)
  await MERGED[kind].partAccounts(ctx, merger)
  for (const hook of hooks) await hook.move(ctx, between, merger.moved)
  await markUndone(ctx.tx, id, { by: ctx.actor.id, at: ctx.now })
  await audit(ctx, { action: 'identity.merger-undone', subject: id })
  await MERGED[kind].tell(ctx, 'separated', merger)
}

async function requireNothingNew(ctx: Ctx, hooks: readonly RecordMerging[], merger: Merger): Promise<void> {
  const decidedAt = merger.decidedAt!
  const fresh = [
    await delegationsSince(ctx.tx, merger.keptId, decidedAt),
    await MERGED[merger.kind].waysInSince(ctx, merger),
  ]
  for (const hook of hooks) fresh.push(await hook.since(ctx, merger.keptId, decidedAt))
  const things = fresh.reduce((sum, n) => sum + n, 0)
  if (things > 0) throw conflict('identity.merge_grown', { things })
}

/** Every merger, with who is meant and who decided what. */
export async function viewMergers(ctx: Ctx) {
  await requireWholeCity(ctx, 'identity.read_mergers')
  const rows = await listMergers(ctx.tx)
  const shown = new Map([
    ...(await shownOf(ctx, 'person', rows)),
    ...(await shownOf(ctx, 'organisation', rows)),
  ])
  const names = await accountNames(
    ctx,
    rows.flatMap((m) => [m.proposedBy, m.decidedBy ?? '', m.undoneBy ?? '']),
  )
  const mayDecide = await mayInWholeCity(ctx, 'identity.merge_decide')
  const items = rows.map((m) => ({
    id: m.id,
    kind: m.kind,
    state: m.state,
    evidence: m.evidence,
    seen: disclose(ctx, READING, m.words).seen ?? '',
    old: shown.get(m.oldId) ?? UNNAMED,
    kept: shown.get(m.keptId) ?? UNNAMED,
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

const shownOf = (ctx: Ctx, kind: Kind, rows: readonly Merger[]): Promise<Map<string, Shown>> =>
  MERGED[kind].show(
    ctx,
    rows.filter((m) => m.kind === kind).flatMap((m) => [m.oldId, m.keptId]),
  )

const mayUndo = ({ actor, now }: Ctx, m: Merger): boolean =>
  m.state === 'merged' && m.proposedBy !== actor.id && isRecent(m, now)

const isRecent = ({ decidedAt }: Merger, now: Date): boolean =>
  now.getTime() - decidedAt!.getTime() <= UNDO_DAYS * 86_400_000

const UNNAMED: Shown = { fullName: '', digits: '', birthDate: null }
