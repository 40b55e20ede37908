import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import {
  type ExtensionRule,
  extensionRule,
  type PauseReason,
  pauseReasons,
  warningLevels,
} from './clock-rules.repository.ts'
import type { LevelCode, LevelRule } from './warning.ts'

export interface ClockRules {
  reasons: PauseReason[]
  extension: ExtensionRule | undefined
  levels: LevelRule[]
}

let remembered: { day: string; at: number; rules: ClockRules } | undefined

/** The rules in force today, for what is only shown; read again after a minute. Who decides by a rule reads it itself. */
export async function clockRules(ctx: Ctx): Promise<ClockRules> {
  const day = dayOf(ctx.now)
  if (remembered && remembered.day === day && Date.now() - remembered.at < 60_000) return remembered.rules
  const [reasons, extension, rows] = await Promise.all([
    pauseReasons(ctx.tx, day),
    extensionRule(ctx.tx, day),
    warningLevels(ctx.tx, day),
  ])
  const levels = rows.map(({ code, name_vi: vi, name_en: en, shape, left_at_most: left }) => ({
    code: code as LevelCode,
    vi,
    en,
    shape,
    leftAtMost: left === null ? null : Number(left),
  }))
  const rules = { reasons, extension, levels }
  remembered = { day, at: Date.now(), rules }
  return rules
}
