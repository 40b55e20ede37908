import { createHash, type KeyObject, sign } from 'node:crypto'

/** The private key of the log, and the name under which it signs. */
export interface LogKey {
  id: string
  /** First line of every head, and what stands before its signature. */
  name: string
  privateKey: KeyObject
  /** 32 bytes, Ed25519. */
  publicKey: Buffer
}

const ED25519 = Buffer.from([1])

/** A tree head as a signed text. Source: C2SP tlog-checkpoint and signed-note; the moment is an extension line. */
export function signedHead(key: LogKey, head: { size: number; root: Buffer; at: Date }): string {
  const text = `${key.name}\n${head.size}\n${head.root.toString('base64')}\n${head.at.toISOString()}\n`
  const signature = Buffer.concat([keyHash(key), sign(null, Buffer.from(text), key.privateKey)])
  return `${text}\n— ${key.name} ${signature.toString('base64')}\n`
}

/** The public key as verifiers of such notes take it: `name+hash+key`. */
export const verifierKey = (key: Pick<LogKey, 'name' | 'publicKey'>): string =>
  `${key.name}+${keyHash(key).toString('hex')}+${Buffer.concat([ED25519, key.publicKey]).toString('base64')}`

const keyHash = ({ name, publicKey }: Pick<LogKey, 'name' | 'publicKey'>): Buffer =>
  createHash('sha256').update(`${name}\n`).update(ED25519).update(publicKey).digest().subarray(0, 4)
