import { peopleServedBy } from '#modules/dossiers/index.ts'
import { nearAmongRead } from '#modules/identity/index.ts'
import {
  addDays,
  type Day,
  dayOf,
  hourOf,
  instantOf,
  isWorkingDay,
  workingCalendar,
} from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import {
  busyHours,
  muchRead,
  type ReaderOfPeople,
  type ReadingsIn,
  readersIn,
  readingsOfEach,
  usualPace,
} from '#platform/reading-patterns.ts'
import { declaredAmong, lastLookedDay, markLooked, noteSign, type Sign } from './signs.repository.ts'
import { CHOSEN, TASKS, THRESHOLDS } from './thresholds.ts'

/** After so long a stop the older days are for a search, not for signs. */
const MOST_DAYS = 31

/** The days to be looked through now: from the first that was not looked through after it was over, to today. */
export async function daysDue(ctx: Ctx): Promise<Day[]> {
  const today = dayOf(ctx.now)
  const last = await lastLookedDay(ctx.tx)
  const earliest = addDays(today, -MOST_DAYS)
  const next = last ? addDays(last, 1) : addDays(today, -1)
  const days: Day[] = []
  for (let day = [next, earliest].sort().at(-1)!; day <= today; day = addDays(day, 1)) days.push(day)
  return days
}

/** Looks through the readings of a day and writes down what somebody should look at. May run as often as one likes. */
export async function noticeSigns(ctx: Ctx, day: Day): Promise<void> {
  const found = [
    ...(await manyPeople(ctx, day)),
    ...(await withoutTask(ctx, day)),
    ...(await oddHours(ctx, day)),
    ...(await nearPeople(ctx, day)),
    ...(await manyReaders(ctx, day)),
  ]
  for (const sign of found) await noteSign(ctx.tx, { ...sign, id: newId(), day, noticedAt: ctx.now })
  // a reading may be written down a moment after it was made
  if (ctx.now.getTime() > instantOf(addDays(day, 1), 1).getTime()) await markLooked(ctx.tx, day, ctx.now)
}

type Noticed = Omit<Sign, 'id' | 'day' | 'noticedAt'>

const wholeDay = (day: Day, purposes = CHOSEN): ReadingsIn => ({
  purposes,
  from: instantOf(day, 0),
  until: instantOf(addDays(day, 1), 0),
})

async function manyPeople({ tx }: Ctx, day: Day): Promise<Noticed[]> {
  const { atLeast, timesUsual, usualOverDays } = THRESHOLDS.manyPeople
  const hours = await busyHours(tx, wholeDay(day), atLeast)
  if (hours.length === 0) return []
  const before = {
    purposes: CHOSEN,
    from: instantOf(addDays(day, -usualOverDays), 0),
    until: instantOf(day, 0),
  }
  const usual = await usualPace(
    tx,
    before,
    hours.map(({ accountId }) => accountId),
  )
  return hours
    .filter(({ accountId, people }) => people > timesUsual * (usual.get(accountId) ?? 0))
    .map(({ accountId, unitId, hour, people }) => ({
      rule: 'many_people',
      accountId,
      unitId,
      personId: null,
      about: hour.toISOString(),
      evidence: { people, hour: hourOf(hour), usual: Math.round(usual.get(accountId) ?? 0) },
    }))
}

async function withoutTask(ctx: Ctx, day: Day): Promise<Noticed[]> {
  const { atLeast, ofAllRead } = THRESHOLDS.withoutTask
  const found: Noticed[] = []
  for (const { accountId, unitId, personIds } of await readersIn(ctx.tx, wholeDay(day, TASKS))) {
    if (personIds.length < atLeast) continue
    const people = personIds.length - (await peopleServedBy(ctx, accountId, personIds)).length
    if (people < atLeast || people <= ofAllRead * personIds.length) continue
    const evidence = { people, all: personIds.length }
    found.push({ rule: 'without_task', accountId, unitId, personId: null, about: '', evidence })
  }
  return found
}

async function oddHours(ctx: Ctx, day: Day): Promise<Noticed[]> {
  const { nightFrom, nightUntil, peopleOnDaysOff } = THRESHOLDS.oddHours
  const within = async (about: string, from: number, until: number, atLeast: number) => {
    const readings = { purposes: CHOSEN, from: instantOf(day, from), until: instantOf(day, until) }
    const readers = await readersIn(ctx.tx, readings)
    return readers
      .filter(({ personIds }) => personIds.length >= atLeast)
      .map((reader) => oddly(about, reader))
  }
  const isOff = !isWorkingDay(await workingCalendar(ctx), day)
  return [
    ...(await within('before_morning', 0, nightUntil, 1)),
    ...(await within('late_evening', nightFrom, 24, 1)),
    ...(isOff ? await within('day_off', nightUntil, nightFrom, peopleOnDaysOff) : []),
  ]
}

const oddly = (about: string, { accountId, unitId, personIds, first, last }: ReaderOfPeople): Noticed => ({
  rule: 'odd_hours',
  accountId,
  unitId,
  personId: null,
  about,
  evidence: { people: personIds.length, first: first.toISOString(), last: last.toISOString() },
})

/** Themselves or somebody near to them: as declared, or as the city knew it when they read. What was declared goes first. */
async function nearPeople(ctx: Ctx, day: Day): Promise<Noticed[]> {
  const found: Noticed[] = []
  for (const { accountId, unitId, readings } of await readingsOfEach(ctx.tx, wholeDay(day))) {
    const read = readings.map(({ subjectId }) => subjectId)
    const near = new Map<string, Sign['evidence']>()
    for (const [id, kind] of await nearAmongRead(ctx, accountId, readings))
      near.set(id, { kind, source: 'known' })
    for (const { person, kind } of await declaredAmong(ctx.tx, accountId, read))
      near.set(person, { kind, source: 'declared' })
    for (const [id, evidence] of near)
      found.push({ rule: 'declared_relation', accountId, unitId, personId: id, about: id, evidence })
  }
  return found
}

async function manyReaders({ tx }: Ctx, day: Day): Promise<Noticed[]> {
  const read = await muchRead(tx, wholeDay(day), THRESHOLDS.manyReaders.atLeast)
  return read.map(({ personId, readers, units }) => ({
    rule: 'many_readers',
    accountId: null,
    unitId: null,
    personId,
    about: personId,
    evidence: { readers, units },
  }))
}
