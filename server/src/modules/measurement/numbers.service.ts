import { postsWith, unitsWhere } from '#modules/identity/index.ts'
import { listUnits } from '#modules/organisation/index.ts'
import { addDays, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import {
  type DayCount,
  type Period,
  submittedByDay,
  sumByUnit,
  type UnitCount,
} from './measurement.repository.ts'
import { type Counts, noCounts, onTimeRate, rate } from './measures.ts'

const LONGEST_DAYS = 366

export interface Figures extends Counts {
  online: number
  direct: number
  post: number
  /** Handed in online, of all handed in; 0 to 1, `null` where nothing was handed in. */
  onlineRate: number | null
  /** Decided by the due time, of all decided; 0 to 1, `null` where nothing was decided. */
  onTimeRate: number | null
}

export interface Numbers {
  period: Period
  total: Figures
  units: (Figures & { unitId: string; unitCode: string; unitName: string; kind: string })[]
  days: { day: string; online: number; direct: number; post: number }[]
}

/** The first numbers of the offices that the actor leads; a city leader sees every office. */
export async function readNumbers(ctx: Ctx, asked: Partial<Period>): Promise<Numbers> {
  const period = periodOf(ctx.now, asked)
  const scope = scopeOf(ctx)
  const rows = await sumByUnit(ctx.tx, period, scope)
  return {
    period,
    total: figuresOf(rows),
    units: await byUnit(ctx, rows),
    days: byDay(await submittedByDay(ctx.tx, period, scope)),
  }
}

/** The last thirty days, if none are asked for. */
function periodOf(now: Date, { from, to }: Partial<Period>): Period {
  const last = to ?? dayOf(now)
  const period = { from: from ?? addDays(last, -29), to: last }
  if (period.from > period.to || addDays(period.from, LONGEST_DAYS) < period.to)
    throw invalid('measurement.bad_period')
  return period
}

/** The offices that a post reaches which gives the right to read numbers; what else the actor does elsewhere gives none. */
function scopeOf({ actor }: Ctx): string[] | null {
  if (postsWith(actor, 'measurement.read').some((p) => p.role === 'city_leader')) return null
  return [...unitsWhere(actor, 'measurement.read')]
}

async function byUnit(ctx: Ctx, rows: UnitCount[]): Promise<Numbers['units']> {
  const units = new Map((await listUnits(ctx, {})).map((u) => [u.id, u]))
  return [...grouped(rows)]
    .map(([unitId, own]) => {
      const unit = units.get(unitId)
      const named = { unitCode: unit?.code ?? '', unitName: unit?.name ?? '', kind: unit?.kind ?? '' }
      return { ...figuresOf(own), unitId, ...named }
    })
    .sort((a, b) => b.submitted - a.submitted || a.unitCode.localeCompare(b.unitCode))
}

function figuresOf(rows: UnitCount[]): Figures {
  const counts = noCounts()
  const channels = { online: 0, direct: 0, post: 0 }
  for (const { measure, channel, value } of rows) {
    counts[measure] += value
    if (measure === 'submitted') channels[channel as keyof typeof channels] += value
  }
  const rates = { onlineRate: rate(channels.online, counts.submitted), onTimeRate: onTimeRate(counts) }
  return { ...counts, ...channels, ...rates }
}

function byDay(rows: DayCount[]): Numbers['days'] {
  const days = new Map<string, Numbers['days'][number]>()
  for (const { day, channel, value } of rows) {
    const entry = days.get(day) ?? { day, online: 0, direct: 0, post: 0 }
    days.set(day, { ...entry, [channel]: value })
  }
  return [...days.values()]
}

function grouped(rows: UnitCount[]): Map<string, UnitCount[]> {
  const groups = new Map<string, UnitCount[]>()
  for (const row of rows) groups.set(row.unitId, [...(groups.get(row.unitId) ?? []), row])
  return groups
}
