/** So many batches are remembered; a transaction that ran longer is not judged. */
const REMEMBERED = 20_000

/**
 * When each batch of the log was made, and the first transaction number that had not begun by then (its horizon). A transaction
 * at or beyond a batch's horizon began after that batch.
 */
export class Moments {
  #horizons = []
  #ats = []

  passed(horizon, at) {
    const last = this.#horizons.length - 1
    if (last >= 0 && this.#horizons[last] === horizon && this.#ats[last] === at) return
    this.#horizons.push(horizon)
    this.#ats.push(at)
    if (this.#horizons.length < 2 * REMEMBERED) return
    this.#horizons.splice(0, REMEMBERED)
    this.#ats.splice(0, REMEMBERED)
  }

  /** The earliest moment at which the transaction can have written, or undefined where nothing is known. */
  earliest(xid) {
    let [low, high] = [0, this.#horizons.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#horizons[middle] <= xid) low = middle + 1
      else high = middle
    }
    return this.#ats[low - 1]
  }
}
