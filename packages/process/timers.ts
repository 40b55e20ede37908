import { type Element, placeAt, text } from './diagram.ts'
import { type Problem, problem } from './problems.ts'
import type { Duration, Timer, TimeUnit } from './table.ts'

const UNITS: readonly TimeUnit[] = ['working_day', 'day', 'hour', 'month']
const PARTS =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** The time of a timer event definition; `mc:unit="working_day"` makes its days working days. */
export function timerOf(event: Element, definition: Element): Timer | Problem {
  const place = placeAt(event)
  const { timeDuration, timeDate, timeCycle } = definition
  const body = (timeDuration ?? timeDate ?? timeCycle)?.body?.trim() ?? ''
  if (!body) return problem('no_timer', place)
  if (timeCycle)
    return problem('bad_timer', place, { vi: 'không chạy hẹn giờ lặp lại', en: 'timers do not repeat' })
  if (timeDate)
    return isDate(body)
      ? { at: body }
      : problem('bad_timer', place, {
          vi: `${body} không phải ngày ISO 8601`,
          en: `${body} is no ISO 8601 date`,
        })
  const after = durationOf(body, text(definition, 'unit'))
  if (after) return { after }
  const why = { vi: `${body} không quy về một đơn vị`, en: `${body} is not of one unit` }
  return problem('bad_timer', place, why)
}

const isDate = (body: string): boolean => DATE.test(body) && !Number.isNaN(Date.parse(body))

/** ISO 8601 in one of the clock's units; null when it mixes days with hours or months, which no calendar can add up. */
export function durationOf(iso: string, unit = ''): Duration | null {
  const found = PARTS.exec(iso)
  if (!found || iso === 'P' || iso.endsWith('T')) return null
  const [years, months, weeks, days, hours, minutes, seconds] = found
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number]
  const each: Duration[] = [
    { amount: years * 12 + months, unit: 'month' },
    { amount: weeks * 7 + days, unit: unit === 'working_day' ? 'working_day' : 'day' },
    { amount: hours + minutes / 60 + seconds / 3600, unit: 'hour' },
  ]
  const used = each.filter(({ amount }) => amount > 0)
  return used.length > 1 ? null : (used[0] ?? { amount: 0, unit: 'hour' })
}

/** What `durationOf` reads as this time. */
export function isoOf({ amount, unit }: Duration): string {
  if (unit === 'hour') return `PT${amount}H`
  return unit === 'month' ? `P${amount}M` : `P${amount}D`
}

export const isUnit = (unit: string): unit is TimeUnit => (UNITS as readonly string[]).includes(unit)
