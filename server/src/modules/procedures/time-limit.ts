import type { Channel, Limit, ProcedureVersion, TimeLimit } from './procedure.ts'

/** Days that a unit takes, roughly: only to tell which of two limits is longer. */
const DAYS: Readonly<Record<Limit['unit'], number>> = {
  hour: 1 / 8,
  working_day: 1.4,
  day: 1,
  month: 30,
  year: 365,
}

/**
 * How long the office has, for a case and a channel; null when the law sets no limit that can be counted. In order:
 * 1. a procedure with several cases: the limit of the chosen case (where it gives several, the one that the channel
 *    names too, else the longest);
 * 2. the limit of the channel (several, such as "check 1 day, decide 2 days": the longest);
 * 3. the limit of the case, or of the only case: this is where the catalogue keeps it when it says `OTHER`;
 * 4. the longest limit of the other channels.
 */
export function timeLimitFor(
  version: Pick<ProcedureVersion, 'cases' | 'timeLimits'>,
  caseCode: string | null,
  channel: Channel,
): Limit | null {
  const { cases, timeLimits } = version
  const chosen = cases.find((c) => c.code === caseCode) ?? (cases.length === 1 ? cases[0] : undefined)
  const ofCase = chosen?.timeLimits ?? []
  const ofChannel = counted(timeLimits.filter((limit) => limit.channel === channel))
  if (cases.length > 1 && ofCase.length > 0) return longest(shared(ofCase, ofChannel)) ?? longest(ofCase)
  return (
    longest(ofChannel) ??
    longest(ofCase) ??
    longest(counted(timeLimits)) ??
    longest(cases.flatMap((c) => c.timeLimits))
  )
}

const counted = (limits: readonly TimeLimit[]): Limit[] =>
  limits.flatMap(({ amount, unit }) => (amount === null || unit === 'other' ? [] : [{ amount, unit }]))

const shared = (some: readonly Limit[], others: readonly Limit[]): Limit[] =>
  some.filter((a) => others.some((b) => a.amount === b.amount && a.unit === b.unit))

function longest(limits: readonly Limit[]): Limit | null {
  const size = ({ amount, unit }: Limit): number => amount * DAYS[unit]
  return limits.reduce<Limit | null>((max, limit) => (max && size(max) >= size(limit) ? max : limit), null)
}
