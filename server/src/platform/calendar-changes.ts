import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Day } from './calendar.ts'
import type { Tx } from './db.ts'
import type { DB } from './tables.ts'
import type { WorkingCalendar } from './working-days.ts'

export interface CalendarDay {
  day: Day
  kind: 'holiday' | 'working'
  nameVi: string
  nameEn: string
}
export interface KnownDay extends CalendarDay {
  decision: string | null
  provisional: boolean
}
/** What goes into the calendar, and what leaves it: a day that is replaced stands in both. */
export interface DayChanges {
  added: CalendarDay[]
  removed: CalendarDay[]
}

type Row = Selectable<DB['platform.calendar_change']>
export type CalendarChange = Omit<Row, 'added' | 'removed' | 'state'> &
  DayChanges & { state: 'counting' | 'counted' | 'applying' | 'done' | 'dropped' }

const opened = (row: Row): CalendarChange => row as unknown as CalendarChange

export async function daysOfYear(tx: Tx, year: number): Promise<KnownDay[]> {
  const rows = await tx
    .selectFrom('platform.calendar_day')
    .selectAll()
    .where(sql<boolean>`extract(year from day) = ${year}`)
    .orderBy('day')
    .execute()
  return rows.map(({ day, kind, name_vi: nameVi, name_en: nameEn, decision, provisional }) => ({
    day: day as unknown as Day,
    kind: kind as CalendarDay['kind'],
    nameVi,
    nameEn,
    decision,
    provisional,
  }))
}

export async function insertChange(
  tx: Tx,
  {
    added,
    removed,
    ...row
  }: Omit<Insertable<DB['platform.calendar_change']>, 'added' | 'removed'> & DayChanges,
): Promise<void> {
  const days = { added: JSON.stringify(added), removed: JSON.stringify(removed) }
  await tx
    .insertInto('platform.calendar_change')
    .values({ ...row, ...days })
    .execute()
}

/** The change with this id, held until the transaction ends where `lock` says so. */
export async function findChange(tx: Tx, id: string, lock = false): Promise<CalendarChange | undefined> {
  const query = tx.selectFrom('platform.calendar_change').selectAll().where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && opened(row)
}

/** Whether a change is under way: there is one at most. */
export async function isChangeOpen(tx: Tx): Promise<boolean> {
  const query = tx.selectFrom('platform.calendar_change').select('id')
  const open = await query.where('state', 'in', ['counting', 'counted', 'applying']).executeTakeFirst()
  return open !== undefined
}

/** The newest first. */
export async function latestChanges(tx: Tx, limit: number): Promise<CalendarChange[]> {
  const query = tx.selectFrom('platform.calendar_change').selectAll().orderBy('asked_at', 'desc').limit(limit)
  return (await query.execute()).map(opened)
}

export async function updateChange(
  tx: Tx,
  id: string,
  set: Omit<Updateable<DB['platform.calendar_change']>, 'added' | 'removed'>,
): Promise<void> {
  await tx.updateTable('platform.calendar_change').set(set).where('id', '=', id).execute()
}

/** Puts the days of a change into the calendar. The caller holds the calendar alone. */
export async function putDays(tx: Tx, { added, removed, decision }: CalendarChange): Promise<void> {
  const gone = removed.map(({ day }) => day)
  if (gone.length > 0)
    await sql`delete from platform.calendar_day where day = any(${gone}::date[])`.execute(tx)
  const rows = added.map(({ day, kind, nameVi, nameEn }) => ({
    day,
    kind,
    name_vi: nameVi,
    name_en: nameEn,
    decision,
  }))
  if (rows.length > 0) await tx.insertInto('platform.calendar_day').values(rows).execute()
}

/** A calendar with a change in it. */
export function withChange(calendar: WorkingCalendar, { added, removed }: DayChanges): WorkingCalendar {
  const gone = new Set(removed.map(({ day }) => day))
  const changed = (days: ReadonlySet<Day>, kind: CalendarDay['kind']) => {
    const kept = [...days].filter((day) => !gone.has(day))
    return new Set([...kept, ...added.filter((one) => one.kind === kind).map(({ day }) => day)])
  }
  return {
    holidays: changed(calendar.holidays, 'holiday'),
    workingSaturdays: changed(calendar.workingSaturdays, 'working'),
  }
}

/** The calendar as it was before a change that is in it. */
export const withoutChange = (calendar: WorkingCalendar, { added, removed }: DayChanges): WorkingCalendar =>
  withChange(calendar, { added: removed, removed: added })

export interface Move {
  subject: string
  code: string
  from: Date
  to: Date
}

/** Writes down what a change moved; a row that is there stays. */
export async function insertMoves(tx: Tx, changeId: string, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map(({ subject, code, from, to }) => ({
    change_id: changeId,
    subject,
    code,
    from_at: from,
    to_at: to,
  }))
  await tx
    .insertInto('platform.calendar_move')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function movesOf(tx: Tx, changeId: string, limit: number): Promise<Move[]> {
  const rows = await tx
    .selectFrom('platform.calendar_move')
    .selectAll()
    .where('change_id', '=', changeId)
    .orderBy('code')
    .limit(limit)
    .execute()
  return rows.map(({ subject, code, from_at: from, to_at: to }) => ({ subject, code, from, to }))
}
