import { createHash } from 'node:crypto'

/** The hash of the complete subtree at a level (0: leaves) and place: it covers leaves `index * 2^level` and on. */
export type NodeAt = (level: number, index: number) => Buffer

const NODE = Buffer.from([1])

export const parentHash = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest()

/** The root of the first `size` leaves. Source: RFC 6962, section 2.1. */
export const rootOf = (node: NodeAt, size: number): Buffer =>
  size === 0 ? createHash('sha256').digest() : subtree(node, 0, size)

/** The proof that leaf `index` is in the tree of `size` leaves, from the leaf upwards. Source: RFC 6962, section 2.1.1. */
export function inclusionProof(node: NodeAt, index: number, size: number): Buffer[] {
  return pathIn(node, index, 0, size)
}

function pathIn(node: NodeAt, index: number, begin: number, size: number): Buffer[] {
  if (size === 1) return []
  const split = splitOf(size)
  return index - begin < split
    ? [...pathIn(node, index, begin, split), subtree(node, begin + split, size - split)]
    : [...pathIn(node, index, begin + split, size - split), subtree(node, begin, split)]
}

/** The proof that the tree of `to` leaves begins with the tree of `from` leaves. Source: RFC 6962, section 2.1.2. */
export function consistencyProof(node: NodeAt, from: number, to: number): Buffer[] {
  return from === 0 || from === to ? [] : fork(node, from, 0, to, true)
}

function fork(node: NodeAt, from: number, begin: number, size: number, whole: boolean): Buffer[] {
  if (from === size) return whole ? [] : [subtree(node, begin, size)]
  const split = splitOf(size)
  return from <= split
    ? [...fork(node, from, begin, split, whole), subtree(node, begin + split, size - split)]
    : [...fork(node, from - split, begin + split, size - split, false), subtree(node, begin, split)]
}

/** The hash over leaves `begin` to `begin + size`, where `begin` is a multiple of the next power of two. */
function subtree(node: NodeAt, begin: number, size: number): Buffer {
  const level = Math.log2(size)
  if (Number.isInteger(level)) return node(level, begin / size)
  const split = splitOf(size)
  return parentHash(subtree(node, begin, split), subtree(node, begin + split, size - split))
}

/** The largest power of two below `size`. */
const splitOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)
