import { createHmac, randomBytes } from 'node:crypto'

const MODULUS = 1n << 128n

/**
 * Whether the states shown as latest are those without a successor: every other one must be followed by exactly one. Sums of digests
 * under a key of this run's own stand for the sets, so that no list of subjects is kept.
 */
export class Successors {
  #key = randomBytes(32)
  #difference = 0n

  state(subject, no, isLatest) {
    if (no > 1) this.#add(subject, no, 1n)
    if (!isLatest) this.#add(subject, no + 1, -1n)
  }

  fit() {
    return this.#difference % MODULUS === 0n
  }

  #add(subject, no, sign) {
    const digest = createHmac('sha256', this.#key).update(`${subject} ${no}`).digest()
    this.#difference += sign * ((digest.readBigUInt64BE(0) << 64n) | digest.readBigUInt64BE(8))
  }
}
