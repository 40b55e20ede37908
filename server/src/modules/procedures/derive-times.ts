import type { CatalogueRecord } from './catalogue-record.ts'
import type { Channel, TimeUnit } from './procedure.ts'
import { tidy, tidyName, uniqueCodes } from './tidy.ts'

type SourceTime = { time: number | string; time_unit: string }

export const CHANNELS: Readonly<Record<string, Channel>> = {
  ONLINE: 'online',
  DIRECT: 'direct',
  POSTAL: 'post',
}

const UNITS: Readonly<Record<string, [TimeUnit, number]>> = {
  WORKING_DAY: ['working_day', 1],
  DAY: ['day', 1],
  HOUR: ['hour', 1],
  MONTH: ['month', 1],
  YEAR: ['year', 1],
}

/**
 * A time that can be counted, or words. With the unit OTHER the number is a placeholder (0, 1, or a copy of the case's
 * number), so only words are kept; a count of zero is no limit.
 */
export function countable({ time, time_unit }: SourceTime): {
  amount: number | null
  unit: TimeUnit
  text: string
} {
  const unit = UNITS[time_unit]
  if (unit && typeof time === 'number' && time > 0) return { amount: time * unit[1], unit: unit[0], text: '' }
  const words = typeof time === 'string' && !/^[\s\d.,-]*$/.test(time) ? tidy(time) : ''
  return { amount: null, unit: 'other', text: words }
}

export interface TimeRow {
  position: number
  channel: Channel | null
  case_code: string | null
  amount: number | null
  unit: TimeUnit
  text: string
  note: string
}

export interface CaseRow {
  position: number
  code: string
  source_code: string
  name: string
  occurrences: number
}

/**
 * Cases without repetitions (the dump repeats one in ten), with the limits of the channels and then of the cases. Rows
 * of one case that differ in their time become one case with several limits.
 */
export function deriveTimes(record: CatalogueRecord): { cases: CaseRow[]; times: TimeRow[] } {
  const times = record.methods.map((method, position): TimeRow => {
    const channel = CHANNELS[method.method]!
    return { position, channel, case_code: null, ...countable(method), note: tidy(method.note) }
  })
  const { cases, ofCases } = deriveCases(record)
  const more = ofCases.map(
    (row, i): TimeRow => ({ position: times.length + i, channel: null, note: '', ...row }),
  )
  return { cases, times: [...times, ...more] }
}

function deriveCases({ cases: rows }: CatalogueRecord) {
  const codes = uniqueCodes()
  const cases = new Map<string, CaseRow>()
  const ofCases = new Map<string, Omit<TimeRow, 'position' | 'channel' | 'note'>>()
  for (const row of rows) {
    const name = tidyName(row.name)
    const key = `${row.code}\n${name}`
    const known = cases.get(key)
    if (known) known.occurrences += 1
    else cases.set(key, newCase(cases.size, codes(row.code, `case-${cases.size + 1}`), row.code, name))
    const time = { case_code: cases.get(key)!.code, ...countable(row) }
    ofCases.set(JSON.stringify(time), time)
  }
  return { cases: [...cases.values()], ofCases: [...ofCases.values()] }
}

const newCase = (position: number, code: string, source_code: string, name: string): CaseRow => {
  return { position, code, source_code, name, occurrences: 1 }
}
