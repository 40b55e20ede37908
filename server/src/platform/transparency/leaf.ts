import { createHash, createHmac, randomBytes } from 'node:crypto'

/** A leaf of the log: opaque ids, and a digest that says nothing without the key kept beside the row. */
export interface Leaf {
  index: number
  /** The table of the logged row. */
  kind: string
  id: string
  /** When its batch was made. */
  at: Date
  /** The first transaction number that had not begun by then. */
  horizon: string
  digest: Buffer
}

const LEAF = Buffer.from([0])

export const newKey = (): Buffer => randomBytes(16)

/** The digest of a row's canonical text under its own key. */
export const digestOf = (key: Buffer, row: string): Buffer => createHmac('sha256', key).update(row).digest()

/** The bytes that are hashed into the tree: a JSON text of fixed form. */
export const encodeLeaf = ({ kind, id, at, horizon, digest }: Omit<Leaf, 'index'>): Buffer =>
  Buffer.from(JSON.stringify(['motcua-leaf/1', kind, id, at.toISOString(), horizon, digest.toString('hex')]))

/** Source: RFC 6962, section 2.1. */
export const leafHash = (leaf: Buffer): Buffer => createHash('sha256').update(LEAF).update(leaf).digest()
