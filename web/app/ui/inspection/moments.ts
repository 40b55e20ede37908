import { dayIn } from '../office/days.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/**
 * `21/11/2026` or `21/11/2026 14:05` of Vietnam as an instant; a day alone is its beginning, or with `end` the moment at which it is
 * over. What is no such text is answered as it is: the API refuses it, at its field.
 */
export function momentIn(text: string, { end = false } = {}): string {
  const [, date = text, hour, minute] = /^\s*(\S+)\s+(\d{1,2}):(\d{2})\s*$/.exec(text) ?? []
  const day = dayIn(date)
  if (!day || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return text
  const midnight = Date.parse(`${day}T00:00:00+07:00`)
  if (hour === undefined) return new Date(midnight + (end ? DAY : 0)).toISOString()
  return new Date(midnight + (Number(hour) * 60 + Number(minute)) * MINUTE).toISOString()
}
