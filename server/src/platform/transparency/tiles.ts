import { type NodeAt, parentHash } from './merkle.ts'

/** Hashes of one level, side by side in one row: 256 of them are the leaves of a small tree whose root stands one tile level up. */
export const TILE = 256
const HASH = 32
const BITS = 8

export interface TileName {
  level: number
  index: number
}
export interface Tile extends TileName {
  hashes: Buffer
}

const nameOf = ({ level, index }: TileName): string => `${level}/${index}`

/** The tiles that a piece of tree arithmetic asks for, found by doing it once with empty hashes. */
export function tilesFor(work: (node: NodeAt) => unknown): TileName[] {
  const wanted = new Map<string, TileName>()
  const nothing = Buffer.alloc(HASH)
  work((level, index) => {
    const { tile } = placeOf(level, index)
    wanted.set(nameOf(tile), tile)
    return nothing
  })
  return [...wanted.values()]
}

/** The nodes that these tiles hold. Throws (a defect, or somebody tampered) where one is missing. */
export function nodesOf(tiles: readonly Tile[]): NodeAt {
  const known = new Map(tiles.map((tile) => [nameOf(tile), tile.hashes]))
  return (level, index) => {
    const { tile, first, count } = placeOf(level, index)
    const hashes = known.get(nameOf(tile))
    if (!hashes || hashes.length < (first + count) * HASH)
      throw new Error(`The log's tile ${nameOf(tile)} is missing or short`)
    return rootWithin(hashes, first, count)
  }
}

/** Where a node stands: so many neighbours of a tile make it up. */
function placeOf(level: number, index: number): { tile: TileName; first: number; count: number } {
  const tileLevel = Math.floor(level / BITS)
  const count = 2 ** (level - tileLevel * BITS)
  const at = index * count
  return { tile: { level: tileLevel, index: Math.floor(at / TILE) }, first: at % TILE, count }
}

function rootWithin(hashes: Buffer, first: number, count: number): Buffer {
  if (count === 1) return hashes.subarray(first * HASH, (first + 1) * HASH)
  const half = count / 2
  return parentHash(rootWithin(hashes, first, half), rootWithin(hashes, first + half, half))
}

/** The last tile of every level of a tree of `size` leaves, where it is not full. */
export function edgeOf(size: number): TileName[] {
  const edge: TileName[] = []
  for (let [level, count] = [0, size]; count > 0; level += 1, count = Math.floor(count / TILE))
    if (count % TILE > 0) edge.push({ level, index: Math.floor(count / TILE) })
  return edge
}

/** The tiles that change when these leaf hashes follow on a tree of `size` leaves whose edge this is. */
export function grownTiles(size: number, edge: readonly Tile[], leafHashes: readonly Buffer[]): Tile[] {
  const changed: Tile[] = []
  for (let [level, count, more] = [0, size, leafHashes]; more.length > 0; level += 1) {
    const index = Math.floor(count / TILE)
    const begun = edge.find((tile) => tile.level === level && tile.index === index)
    const all = Buffer.concat([...(begun ? [begun.hashes] : []), ...more])
    const full: Buffer[] = []
    for (let at = 0; at < all.length; at += TILE * HASH) {
      const hashes = all.subarray(at, at + TILE * HASH)
      changed.push({ level, index: index + at / (TILE * HASH), hashes })
      if (hashes.length === TILE * HASH) full.push(rootWithin(hashes, 0, TILE))
    }
    count = index
    more = full
  }
  return changed
}
