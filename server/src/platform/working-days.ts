/** Holidays and swapped working days, as announced per year; days are `yyyy-mm-dd`. */
export interface WorkingCalendar {
  holidays: ReadonlySet<string>
  workingSaturdays: ReadonlySet<string>
}

/** Days since 1970-01-01 in Vietnam, so that a day can be reckoned with as a number. */
export type DayNumber = number

const MS_A_DAY = 86_400_000
const FIRST = Date.UTC(1970, 0, 1) / MS_A_DAY
/** The calendar is reckoned this far; nothing that a person asks for today is due later. */
const LAST = Date.UTC(2199, 11, 31) / MS_A_DAY

export const numberOfDay = (day: string): DayNumber => Date.parse(day) / MS_A_DAY
export const dayOfNumber = (n: DayNumber): string => new Date(n * MS_A_DAY).toISOString().slice(0, 10)

/** Every question about working days answered without walking: one counts them once for the whole calendar. */
export interface WorkingDays {
  isWorking(day: DayNumber): boolean
  /** The first working day on or after `day`. */
  onOrAfter(day: DayNumber): DayNumber
  /** The `n`th working day after `day`; a part of a day takes the whole of it, and 0 gives `day` itself. */
  after(day: DayNumber, n: number): DayNumber
  /** How many working days lie after `from`, up to and including `to`; 0 where `to` is not later. */
  between(from: DayNumber, to: DayNumber): number
  /** How many working days lie before `day`. */
  before(day: DayNumber): number
  /** The working day before which lie `n` others. */
  nth(n: number): DayNumber
}

const counted = new WeakMap<WorkingCalendar, WorkingDays>()

/** The calendar's working days, counted at the first question: a calendar is never changed, only replaced. */
export function workingDaysOf(calendar: WorkingCalendar): WorkingDays {
  const known = counted.get(calendar)
  if (known) return known
  const days = countWorkingDays(calendar)
  counted.set(calendar, days)
  return days
}

function countWorkingDays(calendar: WorkingCalendar): WorkingDays {
  const { before, days } = tally(calendar)
  const upTo = (day: DayNumber): number => before[within(day) + 1]!
  const nth = (n: number): DayNumber => days[n] ?? tooFar()
  return {
    isWorking: (day) => upTo(day) > before[within(day)]!,
    onOrAfter: (day) => nth(before[within(day)]!),
    after: (day, n) => (n > 0 ? nth(upTo(day) + Math.ceil(n) - 1) : day),
    between: (from, to) => (to > from ? upTo(to) - upTo(from) : 0),
    before: (day) => before[within(day)]!,
    nth,
  }
}

/** For each day how many working days lie before it, and all working days in order. */
function tally({ holidays, workingSaturdays }: WorkingCalendar): { before: Int32Array; days: Int32Array } {
  const off = new Set([...holidays].map(numberOfDay))
  const on = new Set([...workingSaturdays].map(numberOfDay))
  const before = new Int32Array(LAST - FIRST + 2)
  const days = new Int32Array(LAST - FIRST + 1)
  let n = 0
  for (let day = FIRST; day <= LAST; day += 1) {
    before[day - FIRST] = n
    if (on.has(day) || (isWeekday(day) && !off.has(day))) days[n++] = day
  }
  before[LAST - FIRST + 1] = n
  return { before, days: days.subarray(0, n) }
}

/** 1970-01-01 was a Thursday. */
const isWeekday = (day: DayNumber): boolean => (((day + 3) % 7) + 7) % 7 < 5

const within = (day: DayNumber): number => (day >= FIRST && day <= LAST ? day - FIRST : tooFar())

function tooFar(): never {
  throw new RangeError('The working calendar is reckoned from 1970 to 2199')
}
