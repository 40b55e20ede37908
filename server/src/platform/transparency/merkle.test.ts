import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GrowingTree, leafHash as leafHashOutside, provesConsistency, provesInclusion } from '#audit-verifier'
import { leafHash } from './leaf.ts'
import { consistencyProof, inclusionProof, type NodeAt, rootOf } from './merkle.ts'
import { edgeOf, grownTiles, nodesOf, type Tile, tilesFor } from './tiles.ts'

/** The tree a third time, word by word as RFC 6962 section 2.1 defines it, and shared with nobody. */
const H = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const k = (n: number): number => {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}
function MTH(D: Buffer[]): Buffer {
  if (D.length === 0) return H()
  if (D.length === 1) return H(Buffer.of(0), D[0]!)
  return H(Buffer.of(1), MTH(D.slice(0, k(D.length))), MTH(D.slice(k(D.length))))
}
function PATH(m: number, D: Buffer[]): Buffer[] {
  if (D.length === 1) return []
  const [left, right] = [D.slice(0, k(D.length)), D.slice(k(D.length))]
  return m < left.length ? [...PATH(m, left), MTH(right)] : [...PATH(m - left.length, right), MTH(left)]
}
function SUBPROOF(m: number, D: Buffer[], b: boolean): Buffer[] {
  if (m === D.length) return b ? [] : [MTH(D)]
  const [left, right] = [D.slice(0, k(D.length)), D.slice(k(D.length))]
  return m <= left.length
    ? [...SUBPROOF(m, left, b), MTH(right)]
    : [...SUBPROOF(m - left.length, right, false), MTH(left)]
}

/** The eight leaves and roots with which implementations of RFC 6962 are tried against each other. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** A tree grown in tiles, in batches of these sizes. */
function grown(hashes: Buffer[], batches: number[]): NodeAt {
  const tiles = new Map<string, Tile>()
  let size = 0
  for (let i = 0; size < hashes.length; i++) {
    const more = hashes.slice(size, size + batches[i % batches.length]!)
    const edge = edgeOf(size).map(({ level, index }) => tiles.get(`${level}/${index}`)!)
    for (const tile of grownTiles(size, edge, more)) tiles.set(`${tile.level}/${tile.index}`, tile)
    size += more.length
  }
  return nodesOf([...tiles.values()])
}

const data = (n: number): Buffer[] => Array.from({ length: n }, (_, i) => Buffer.from(`leaf ${i}`))

describe('the published examples', () => {
  test('have their roots in the server, in the verifier, and by the letter of the RFC', () => {
    const D = LEAVES.map((hex) => Buffer.from(hex, 'hex'))
    const node = grown(D.map(leafHash), [3])
    const tree = new GrowingTree()
    for (const [size, root] of ROOTS.entries()) {
      expect(MTH(D.slice(0, size)).toString('hex')).toBe(root)
      expect(rootOf(node, size).toString('hex')).toBe(root)
      expect(tree.root().toString('hex')).toBe(root)
      if (D[size]) tree.append(leafHashOutside(D[size]))
    }
  })
})

test('every proof of every small tree is the one of the RFC, and the verifier accepts it', () => {
  const D = data(70)
  const node = grown(D.map(leafHash), [1, 2, 30])
  for (let size = 1; size <= D.length; size++) {
    const whole = D.slice(0, size)
    const root = rootOf(node, size)
    expect(root).toEqual(MTH(whole))
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(node, index, size)
      expect(proof).toEqual(PATH(index, whole))
      expect(provesInclusion({ hash: leafHash(D[index]!), index, size, proof, root })).toBe(true)
    }
    for (let from = 1; from <= size; from++) {
      const proof = consistencyProof(node, from, size)
      expect(proof).toEqual(SUBPROOF(from, whole, true))
      const fromRoot = MTH(D.slice(0, from))
      expect(provesConsistency({ from, to: size, fromRoot, toRoot: root, proof })).toBe(true)
    }
  }
})

/** Sizes around the edges of tiles are as likely as any others. */
const sizes = fc.oneof(
  fc.integer({ min: 1, max: 3000 }),
  fc.constantFrom(255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 66_049),
)

test('trees of any size grown in any batches: a proof holds, and a changed one does not', () => {
  const hashes = data(66_100).map(leafHash)
  const batch = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(sizes, batch, fc.nat(), fc.nat(), fc.nat(), (size, batches, one, other, bit) => {
      const node = grown(hashes.slice(0, size), batches)
      const tree = new GrowingTree()
      const from = 1 + (other % size)
      let fromRoot = tree.root()
      for (const hash of hashes.slice(0, size)) {
        tree.append(hash)
        if (tree.size === from) fromRoot = tree.root()
      }
      const root = tree.root()
      expect(rootOf(node, size)).toEqual(root)
      const index = one % size
      const claim = { hash: hashes[index]!, index, size, proof: inclusionProof(node, index, size), root }
      expect(provesInclusion(claim)).toBe(true)
      expect(provesInclusion({ ...claim, hash: flipped(claim.hash, bit) })).toBe(false)
      expect(provesInclusion({ ...claim, root: flipped(root, bit) })).toBe(false)
      expect(provesInclusion({ ...claim, index: (index + 1) % size })).toBe(size === 1)
      if (claim.proof.length > 0) {
        expect(provesInclusion({ ...claim, proof: claim.proof.slice(1) })).toBe(false)
        expect(provesInclusion({ ...claim, proof: withOneFlipped(claim.proof, bit) })).toBe(false)
      }
      const growth = { from, to: size, fromRoot, toRoot: root, proof: consistencyProof(node, from, size) }
      expect(provesConsistency(growth)).toBe(true)
      expect(provesConsistency({ ...growth, fromRoot: flipped(fromRoot, bit) })).toBe(false)
      expect(provesConsistency({ ...growth, toRoot: flipped(root, bit) })).toBe(false)
      if (growth.proof.length > 0)
        expect(provesConsistency({ ...growth, proof: withOneFlipped(growth.proof, bit) })).toBe(false)
    }),
    { numRuns: 30 },
  )
}, 60_000)

test('a proof reads few tiles, and a missing one is no silent answer', () => {
  const size = 10_000_000
  expect(tilesFor((node) => inclusionProof(node, 4_321_000, size)).length).toBeLessThan(9)
  expect(tilesFor((node) => consistencyProof(node, 1_234_567, size)).length).toBeLessThan(9)
  const node = nodesOf([])
  expect(() => rootOf(node, 3)).toThrow('missing')
})

const flipped = (hash: Buffer, bit: number): Buffer => {
  const other = Buffer.from(hash)
  const at = (bit >> 3) % hash.length
  other[at] = other[at]! ^ (1 << (bit & 7))
  return other
}
const withOneFlipped = (proof: Buffer[], bit: number): Buffer[] =>
  proof.map((hash, i) => (i === bit % proof.length ? flipped(hash, bit) : hash))
