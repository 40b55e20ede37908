import { getProcedureVersion, timeLimitFor } from '#modules/procedures/index.ts'
import { workingCalendar } from '#platform/calendar.ts'
import {
  type CalendarChange,
  findChange,
  insertMoves,
  type Move,
  updateChange,
  withChange,
  withoutChange,
} from '#platform/calendar-changes.ts'
import type { Ctx } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import type { Work } from '#platform/jobs.ts'
import type { WorkingCalendar } from '#platform/working-days.ts'
import { intervalOf, type Reckoned, reckonDue } from '../clock/due.service.ts'
import { dropApology } from '../clock/extensions.repository.ts'
import { stepMoved } from '../clock.ts'
import type { Channel } from '../dossier.ts'
import { dueMoved } from '../dossiers.facts.ts'
import { updateDossier } from '../dossiers.repository.ts'
import { CUSTOMARY_LIMIT } from '../intake.service.ts'
import { isTurn, listStays, putTokenDue } from '../process.repository.ts'
import {
  countOpen,
  intervalsOf,
  lastExtensions,
  type OpenDossier,
  openAfter,
} from './recalculation.repository.ts'

export const BATCH = 200

/** One pass over all open dossiers, a batch in a transaction with its own place: whoever takes it up again goes on from there. */
export async function recalculate({ change }: Pick<Work, 'change'>, changeId: string): Promise<void> {
  while (await change((ctx) => nextBatch(ctx, changeId)));
}

/** Answers whether there is more to do. */
async function nextBatch(ctx: Ctx, changeId: string): Promise<boolean> {
  const change = await findChange(ctx.tx, changeId, true)
  if (change?.state !== 'counting' && change?.state !== 'applying') return false
  const applies = change.state === 'applying'
  const batch = await openAfter(ctx.tx, { after: change.last_subject, limit: BATCH, lock: applies })
  const moves = await movesIn(ctx, change, batch)
  if (applies) for (const move of moves) await moveDue(ctx, change, move)
  if (applies)
    await insertMoves(
      ctx.tx,
      changeId,
      moves.map(({ move }) => move),
    )
  const isLast = batch.length < BATCH
  await updateChange(ctx.tx, changeId, {
    ...tallied(change, batch, moves),
    ...(change.seen === 0 && { total: await countOpen(ctx.tx) }),
    ...(isLast && (applies ? { state: 'done', finished_at: ctx.now } : { state: 'counted' })),
  })
  return !isLast
}

interface Moved {
  dossier: OpenDossier
  move: Move
}

/** Whose due time the change moves, and whither; the others stay as they are, however they came to be. */
async function movesIn(ctx: Ctx, change: CalendarChange, batch: OpenDossier[]): Promise<Moved[]> {
  if (batch.length === 0) return []
  const [before, after] = await calendarsOf(ctx, change)
  const reckoned = await reckonedIn(ctx, batch)
  return batch.flatMap((dossier) => {
    const facts = reckoned.get(dossier.id)!
    const to = reckonDue(after, facts)
    const isSame =
      to.getTime() === reckonDue(before, facts).getTime() || to.getTime() === dossier.due_at.getTime()
    return isSame
      ? []
      : [{ dossier, move: { subject: dossier.id, code: dossier.code, from: dossier.due_at, to } }]
  })
}

/** The calendar without the change and with it: while it is only counted, it is not in the calendar yet. */
async function calendarsOf(ctx: Ctx, change: CalendarChange): Promise<[WorkingCalendar, WorkingCalendar]> {
  const calendar = await workingCalendar(ctx)
  return change.state === 'applying'
    ? [withoutChange(calendar, change), calendar]
    : [calendar, withChange(calendar, change)]
}

async function reckonedIn(ctx: Ctx, batch: readonly OpenDossier[]): Promise<Map<string, Reckoned>> {
  const ids = batch.map(({ id }) => id)
  const [intervals, extensions] = await Promise.all([intervalsOf(ctx.tx, ids), lastExtensions(ctx.tx, ids)])
  const granted = new Map(extensions.map((extension) => [extension.dossier_id, extension]))
  const all = new Map<string, Reckoned>()
  for (const dossier of batch) {
    const version = await getProcedureVersion(ctx, dossier.procedure_version_id)
    all.set(dossier.id, {
      limit: timeLimitFor(version, dossier.case_code, dossier.channel as Channel) ?? CUSTOMARY_LIMIT,
      acceptedAt: dossier.accepted_at,
      intervals: intervals.filter((i) => i.dossier_id === dossier.id).map(intervalOf),
      extension: granted.get(dossier.id),
    })
  }
  return all
}

async function moveDue(
  ctx: Ctx,
  change: CalendarChange,
  { dossier, move: { from, to } }: Moved,
): Promise<void> {
  const calendar = await workingCalendar(ctx)
  for (const token of (await listStays(ctx.tx, dossier.id)).filter(isTurn)) {
    const due = token.due_at && stepMoved(calendar, token.due_at, from, to)
    const stood = token.stood_due_at && stepMoved(calendar, token.stood_due_at, from, to)
    await putTokenDue(ctx.tx, token.id, { due_at: due, stood_due_at: stood })
  }
  await dropApology(ctx.tx, dossier.id)
  await updateDossier(ctx.tx, dossier.id, { due_at: to }, ctx.now)
  const { procedure_code: procedureCode, channel } = dossier
  await publish(ctx, dueMoved, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: {
      procedureCode,
      channel: channel as Channel,
      changeId: change.id,
      from: from.toISOString(),
      dueAt: to.toISOString(),
      later: to > from,
    },
  })
}

function tallied(change: CalendarChange, batch: readonly OpenDossier[], moves: readonly Moved[]) {
  const later = moves.filter(({ move }) => move.to > move.from).length
  return {
    last_subject: batch.at(-1)?.id ?? change.last_subject,
    seen: change.seen + batch.length,
    later: change.later + later,
    earlier: change.earlier + moves.length - later,
  }
}
