import { dayOf, holdCalendar } from '#platform/calendar.ts'
import {
  type CalendarChange,
  type CalendarDay,
  type DayChanges,
  daysOfYear,
  findChange,
  insertChange,
  isChangeOpen,
  type KnownDay,
  latestChanges,
  putDays,
  updateChange,
} from '#platform/calendar-changes.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { calendarChanged } from '../dossiers.facts.ts'
import { recalculation } from './recalculation.task.ts'

export interface Wanted {
  /** The decision that announces the days. */
  decision: string
  add: CalendarDay[]
  remove: string[]
}

/** A year's days, and the changes of late. */
export async function readCalendar(
  ctx: Ctx,
  year: number,
): Promise<{ days: KnownDay[]; changes: CalendarChange[] }> {
  const [days, changes] = await Promise.all([daysOfYear(ctx.tx, year), latestChanges(ctx.tx, 10)])
  return { days, changes: changes.filter(({ state }) => state !== 'dropped') }
}

/** Asks for a change of days: nothing moves yet, but what would move is counted. */
export async function proposeChange(ctx: Ctx, { decision, add, remove }: Wanted): Promise<{ id: string }> {
  await holdCalendar(ctx)
  if (await isChangeOpen(ctx.tx)) throw conflict('dossiers.calendar_change_open')
  const changes = await changesOf(ctx, add, remove)
  if (changes.added.length + changes.removed.length === 0) throw invalid('dossiers.calendar_change_empty')
  const id = newId()
  await insertChange(ctx.tx, {
    id,
    decision,
    ...changes,
    state: 'counting',
    asked_by: ctx.actor.id,
    asked_at: ctx.now,
  })
  await enqueue(ctx, recalculation, { changeId: id }, { key: `calendar:${id}:count` })
  return { id }
}

/** Leaves out what is so already; a day that is replaced leaves first. Refuses two wishes for one day, and days long past. */
async function changesOf(ctx: Ctx, add: CalendarDay[], remove: string[]): Promise<DayChanges> {
  const wanted = [...add.map(({ day }) => day), ...remove]
  if (new Set(wanted).size < wanted.length) throw invalid('dossiers.calendar_day_twice')
  const earliest = `${Number(dayOf(ctx.now).slice(0, 4)) - 1}-01-01`
  if (wanted.some((day) => day < earliest || day > '2150-12-31'))
    throw invalid('dossiers.calendar_day_too_far')
  const known = await knownDays(ctx, wanted)
  const isSame = (one: CalendarDay) => {
    const there = known.get(one.day)
    return there?.kind === one.kind && there.nameVi === one.nameVi && there.nameEn === one.nameEn
  }
  const added = add.filter((one) => !isSame(one))
  const gone = [...added.map(({ day }) => day), ...remove]
  return { added, removed: gone.flatMap((day) => known.get(day) ?? []) }
}

async function knownDays(ctx: Ctx, days: readonly string[]): Promise<Map<string, CalendarDay>> {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))]
  const known = new Map<string, CalendarDay>()
  for (const year of years)
    for (const { day, kind, nameVi, nameEn } of await daysOfYear(ctx.tx, year))
      known.set(day, { day, kind, nameVi, nameEn })
  return known
}

/** Lets a counted change happen: the days hold from now on, and what is open is reckoned anew behind the page. */
export async function applyChange(ctx: Ctx, id: string): Promise<{ id: string }> {
  await holdCalendar(ctx)
  const change = await requireChange(ctx, id, ['counted'])
  await putDays(ctx.tx, change)
  await updateChange(ctx.tx, id, {
    state: 'applying',
    applied_by: ctx.actor.id,
    applied_at: ctx.now,
    last_subject: null,
    seen: 0,
    later: 0,
    earlier: 0,
  })
  await publish(ctx, calendarChanged, {
    subject: id,
    unitId: null,
    payload: { added: change.added.length, removed: change.removed.length },
  })
  await enqueue(ctx, recalculation, { changeId: id }, { key: `calendar:${id}:apply` })
  return { id }
}

/** Takes a change back that has not happened. */
export async function dropChange(ctx: Ctx, id: string): Promise<{ id: string }> {
  await requireChange(ctx, id, ['counting', 'counted'])
  await updateChange(ctx.tx, id, { state: 'dropped' })
  return { id }
}

async function requireChange(
  ctx: Ctx,
  id: string,
  states: readonly CalendarChange['state'][],
): Promise<CalendarChange> {
  const change = await findChange(ctx.tx, id, true)
  if (!change) throw notFound('dossiers.no_such_calendar_change')
  if (!states.includes(change.state))
    throw conflict('dossiers.calendar_change_not_now', { state: change.state })
  return change
}
