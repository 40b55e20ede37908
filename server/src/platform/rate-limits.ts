/** Kinds of routes by what a call costs; a route may name its own, or has one by its method. */
export type LimitClass = 'reading' | 'writing' | 'costly' | 'lookup' | 'upload' | 'page' | 'ticket'

/** Calls a minute to one route, all at once if one likes. */
interface Budget {
  /** By one account, from wherever. */
  account: number
  /** By all who share an address and are not signed in: behind one commune's address sit hundreds of people. */
  address: number
}

/** An honest person opens a page a second at the most; each limit is many times what one does. */
export const BUDGETS: Readonly<Record<LimitClass, Budget>> = {
  /** Pages call some of these several times over. */
  reading: { account: 600, address: 6_000 },
  writing: { account: 120, address: 600 },
  /** What is drawn, exported or verified: a second of a processor and more. */
  costly: { account: 60, address: 120 },
  /** Where codes could be tried. */
  lookup: { account: 120, address: 600 },
  /** Pieces of a file; a slow telephone sends many small ones. */
  upload: { account: 1_200, address: 1_200 },
  page: { account: 300, address: 3_000 },
  /** Drawing a number at a service centre: a centre's screens draw one a second at the most. */
  ticket: { account: 10, address: 60 },
}

/** Everything from one address, before anybody is asked who they are: a whole office behind one address stays far below. */
export const GATE = 20_000

const MINUTE = 60_000
/** More callers than a city has in a minute; beyond it those who have rested are forgotten first. */
export const MOST_REMEMBERED = 200_000

/**
 * Counts calls in this process. Of each caller one number is kept: the moment until which their past calls have used up their budget
 * (GCRA, the generic cell rate algorithm of ATM's I.371), so that a budget refills evenly and no window has an edge to wait for.
 */
export class RateLimits {
  readonly #times: number
  readonly #spentUntil = new Map<string, number>()

  /** `times` multiplies every budget: for measurements that press harder than people. */
  constructor({ times = 1 }: { times?: number } = {}) {
    this.#times = times
  }

  /** Counts a call; answers 0, or after how many seconds it may come again. A call that is refused costs nothing. */
  spend(key: string, perMinute: number, now: number): number {
    const costs = MINUTE / (perMinute * this.#times)
    const next = Math.max(this.#spentUntil.get(key) ?? 0, now) + costs
    const over = next - now - Math.max(MINUTE, costs)
    if (over > 0.001) return Math.ceil(over / 1000)
    if (this.#spentUntil.size >= MOST_REMEMBERED) this.#forget(now)
    this.#spentUntil.set(key, next)
    return 0
  }

  /** How many callers are remembered. */
  get callers(): number {
    return this.#spentUntil.size
  }

  #forget(now: number): void {
    for (const [key, until] of this.#spentUntil) if (until <= now) this.#spentUntil.delete(key)
    // nobody has rested: begin anew rather than grow without end
    if (this.#spentUntil.size >= MOST_REMEMBERED) this.#spentUntil.clear()
  }
}

/** Whom an address stands for: an IPv6 subscriber has a /64 to choose from. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '')
  const [head = '', tail] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0')
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
