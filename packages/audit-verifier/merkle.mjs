/**
 * The Merkle tree of RFC 6962, section 2.1, as an outsider needs it: the root of leaves that come one after the other, and the
 * check of proofs. Hashes are Buffers of 32 bytes.
 */
import { createHash } from 'node:crypto'

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

export const sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
export const leafHash = (data) => sha256(LEAF, data)
const nodeHash = (left, right) => sha256(NODE, left, right)

/** The root of a growing tree; it keeps one hash for each bit of the size. */
export class GrowingTree {
  size = 0
  #peaks = []

  append(hash) {
    let [grown, level] = [hash, 0]
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      grown = nodeHash(this.#peaks[level], grown)
      level += 1
    }
    this.#peaks[level] = grown
    this.size += 1
  }

  root() {
    let root
    for (let [rest, level] = [this.size, 0]; rest > 0; rest = Math.floor(rest / 2), level += 1)
      if (rest % 2 === 1) root = root ? nodeHash(this.#peaks[level], root) : this.#peaks[level]
    return root ?? sha256('')
  }
}

/** Whether `proof` shows that the tree of `size` leaves with this root has `hash` at `index`. Source: RFC 9162, section 2.1.3.2. */
export function provesInclusion({ hash, index, size, proof, root }) {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false
  let [at, last, found] = [index, size - 1, hash]
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      found = nodeHash(sibling, found)
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else found = nodeHash(found, sibling)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && found.equals(root)
}

/** Whether `proof` shows that the tree of `to` leaves begins with the tree of `from` leaves. Source: RFC 9162, section 2.1.4.2. */
export function provesConsistency({ from, to, fromRoot, toRoot, proof }) {
  if (from > to || from < 0) return false
  if (from === to) return proof.length === 0 && fromRoot.equals(toRoot)
  if (from === 0) return proof.length === 0
  const path = isPowerOfTwo(from) ? [fromRoot, ...proof] : [...proof]
  if (path.length === 0) return false
  let [at, last] = [from - 1, to - 1]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  let [before, after] = [path[0], path[0]]
  for (const hash of path.slice(1)) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      before = nodeHash(hash, before)
      after = nodeHash(hash, after)
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else after = nodeHash(after, hash)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && before.equals(fromRoot) && after.equals(toRoot)
}

function isPowerOfTwo(n) {
  let rest = n
  while (rest > 1 && rest % 2 === 0) rest /= 2
  return rest === 1
}
