/** How long serving took lately, and who serves. */
export interface Pace {
  /** Seconds of each of the last served. */
  served: readonly number[]
  /** How many windows serve this now. */
  windows: number
}

/** From so many to so many minutes, in steps of five; `to` is never below `from`. */
export interface WaitEstimate {
  from: number
  to: number
}

/** How many of the last served are looked at. */
export const LOOKED_AT = 20
/** From fewer nobody can tell. */
export const KNOWN_FROM = 5
const STEP = 5

/**
 * How long somebody will wait who has `before` people before them. Null where that is not known: too few were served, or nobody serves.
 * The range runs from all windows working at the pace of the quicker quarter, with one about to be free, to the slower quarter, with
 * every window having just begun.
 */
export function estimateWait(before: number, { served, windows }: Pace): WaitEstimate | null {
  if (windows < 1 || served.length < KNOWN_FROM) return null
  const seconds = [...served].map((one) => Math.max(0, one)).sort((a, b) => a - b)
  const quick = quantile(seconds, 0.25)
  const slow = quantile(seconds, 0.75)
  const from = (Math.floor(before / windows) * quick) / 60
  const to = (Math.ceil((before + 1) / windows) * slow) / 60
  return {
    from: Math.floor(from / STEP) * STEP,
    to: Math.max(STEP, Math.ceil(to / STEP) * STEP),
  }
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.round((sorted.length - 1) * part)]!
