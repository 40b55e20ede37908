/** A generator of equally likely numbers from 0 to 1 that gives the same ones after the same seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Draws from a list, each item as often as its weight says. */
export function drawer<T>(
  items: readonly T[],
  weightOf: (item: T, index: number) => number,
): (at: number) => T {
  let sum = 0
  const ends = items.map((item, i) => (sum += weightOf(item, i)))
  return (at) => {
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! > at * sum) high = middle
      else low = middle + 1
    }
    return items[low]!
  }
}
