import { dayOf } from '#platform/calendar.ts'

/** How near a due time is, in a word and a shape. */
export interface Level {
  code: LevelCode
  vi: string
  en: string
  shape: string
}

export const LEVELS = ['comfortable', 'half', 'last_fifth', 'today', 'late'] as const
export type LevelCode = (typeof LEVELS)[number]

/** A level with the share of its time from which it holds; none where the day alone decides. */
export interface LevelRule extends Level {
  leftAtMost: number | null
}

export interface Span {
  begin: Date
  due: Date | null
  now: Date
}

/** The level at which a span stands; null where nothing is due, as while the clock stands. */
export function levelOf(rules: readonly LevelRule[], { begin, due, now }: Span): Level | null {
  if (!due) return null
  const named = (code: LevelCode) => rules.find((rule) => rule.code === code)
  const found =
    due < now
      ? named('late')
      : dayOf(due) === dayOf(now)
        ? named('today')
        : byShare(rules, shareLeft(begin, due, now))
  return found ? { code: found.code, vi: found.vi, en: found.en, shape: found.shape } : null
}

/** What is left of the time, 0 to 1, by the wall clock: a queue of thousands is filtered by the same figure in SQL. */
const shareLeft = (begin: Date, due: Date, now: Date): number =>
  due > begin ? (due.getTime() - now.getTime()) / (due.getTime() - begin.getTime()) : 0

/** The narrowest level that holds the share; what has more than all its time left is comfortable too. */
function byShare(rules: readonly LevelRule[], share: number): LevelRule | undefined {
  const byWidth = shares(rules)
  return byWidth.find((rule) => share <= rule.leftAtMost) ?? byWidth.at(-1)
}

/** The levels that a share decides, the narrowest first. */
export const shares = <R extends { leftAtMost: number | null }>(
  rules: readonly R[],
): (R & { leftAtMost: number })[] =>
  rules
    .filter((rule): rule is R & { leftAtMost: number } => rule.leftAtMost !== null)
    .sort((a, b) => a.leftAtMost - b.leftAtMost)

/** Between which shares a level lies: more than the one, and at most the other. */
export function boundsOf(
  rules: readonly LevelRule[],
  code: LevelCode,
): { above: number; atMost: number } | undefined {
  const byWidth = shares(rules)
  const at = byWidth.findIndex((rule) => rule.code === code)
  if (at < 0) return undefined
  const isWidest = at === byWidth.length - 1
  return {
    above: at === 0 ? Number.NEGATIVE_INFINITY : byWidth[at - 1]!.leftAtMost,
    atMost: isWidest ? Number.POSITIVE_INFINITY : byWidth[at]!.leftAtMost,
  }
}
