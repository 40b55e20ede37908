import { createHash } from 'node:crypto'
import { addDays, addMonths, dayOf, instantOf } from '#platform/calendar.ts'
import type { Words } from '#platform/personal-records.ts'
import type { Schedule } from './retention.repository.ts'

type Span = Pick<Schedule, 'amount' | 'unit'>

/** What ended before this instant is past its time: whole days in Vietnam, so that a day is never cut short. */
export function overBefore({ amount, unit }: Span, now: Date): Date {
  const today = dayOf(now)
  if (unit === 'day') return instantOf(addDays(today, -amount), 0)
  return instantOf(addMonths(today, -amount * (unit === 'year' ? 12 : 1)), 0)
}

const UNITS = { day: ['ngày', 'days'], month: ['tháng', 'months'], year: ['năm', 'years'] } as const

/** `24 tháng từ ngày gửi; xóa hẳn`. */
export const spanWords = ({
  amount,
  unit,
  counted,
}: Pick<Schedule, 'amount' | 'unit' | 'counted'>): Words => ({
  vi: `${amount} ${UNITS[unit][0]} ${counted.vi}`,
  en: `${amount} ${UNITS[unit][1]} ${counted.en}`,
})

/** SHA-256 of ids in their order, one a line: who knows the ids can check what was deleted; nobody else learns anything. */
export const digestOfIds = (ids: readonly string[]): string =>
  createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex')
