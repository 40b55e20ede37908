import type { Ctx } from '../context.ts'
import { invalid, notFound } from '../errors.ts'
import { getHead } from './heads.service.ts'
import { encodeLeaf, leafHash } from './leaf.ts'
import { findLeafIndex, readLeaves, readTiles } from './log.repository.ts'
import { consistencyProof, inclusionProof, type NodeAt, rootOf } from './merkle.ts'
import { nodesOf, tilesFor } from './tiles.ts'

export interface InclusionProof {
  index: number
  leaf: string
  hash: Buffer
  size: number
  root: Buffer
  proof: Buffer[]
}

/** Proves that a leaf, named by its place or its hash, is in the tree of a size (of the newest head, if none is given). */
export async function proveInclusion(
  ctx: Ctx,
  { index, hash, size }: { index?: number; hash?: string; size?: number },
): Promise<InclusionProof> {
  const of = await signedSize(ctx, size)
  const at = index ?? (hash && (await findLeafIndex(ctx.tx, Buffer.from(hash, 'hex'))))
  if (typeof at !== 'number' || at >= of) throw notFound('log.no_such_leaf')
  const [found] = await readLeaves(ctx.tx, at, 1)
  if (found?.index !== at) throw notFound('log.no_such_leaf')
  const encoded = encodeLeaf(found)
  const { proof, root } = await withTiles(ctx, (node) => ({
    proof: inclusionProof(node, at, of),
    root: rootOf(node, of),
  }))
  return { index: at, leaf: encoded.toString(), hash: leafHash(encoded), size: of, root, proof }
}

export interface ConsistencyProof {
  from: number
  to: number
  fromRoot: Buffer
  toRoot: Buffer
  proof: Buffer[]
}

/** Proves that the tree of one size begins with the tree of a smaller one. */
export async function proveConsistency(ctx: Ctx, from: number, to?: number): Promise<ConsistencyProof> {
  const until = await signedSize(ctx, to)
  if (from > until) throw invalid('log.no_such_size', { size: until })
  const proven = await withTiles(ctx, (node) => ({
    fromRoot: rootOf(node, from),
    toRoot: rootOf(node, until),
    proof: consistencyProof(node, from, until),
  }))
  return { from, to: until, ...proven }
}

/** Leaves as they were hashed, in their order, up to the newest head. */
export async function listLeaves(
  ctx: Ctx,
  from: number,
  limit: number,
): Promise<{ index: number; leaf: string }[]> {
  const { size } = await getHead(ctx)
  const leaves = await readLeaves(ctx.tx, from, limit)
  return leaves
    .filter(({ index }) => index < size)
    .map((leaf) => ({ index: leaf.index, leaf: encodeLeaf(leaf).toString() }))
}

/** Nothing is proved that no signed head covers. */
async function signedSize(ctx: Ctx, size: number | undefined): Promise<number> {
  const head = await getHead(ctx)
  if (size !== undefined && size > head.size) throw invalid('log.no_such_size', { size: head.size })
  return size ?? head.size
}

async function withTiles<T>({ tx }: Ctx, work: (node: NodeAt) => T): Promise<T> {
  return work(nodesOf(await readTiles(tx, tilesFor(work))))
}
