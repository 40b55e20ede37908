/**
 * A signed tree head as text: a checkpoint in the form of a signed note (C2SP tlog-checkpoint and signed-note), so that other
 * programs read it too. First line the log's name, then size, root (base64) and the moment; after an empty line, signatures.
 */
import { createPublicKey, verify } from 'node:crypto'
import { sha256 } from './merkle.mjs'

const ED25519 = Buffer.from([1])
/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')
const SIGNATURE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/

/** Four bytes by which a signature names its key. */
export const keyHash = (name, publicKey) => sha256(`${name}\n`, ED25519, publicKey).subarray(0, 4)

/** Reads every head of a text; lines around them, such as an explanation for whoever prints it, are passed over. */
export function readHeads(text) {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  return lines.flatMap((line, i) => (SIGNATURE.test(line) ? (headAbove(lines, i) ?? []) : []))
}

function headAbove(lines, signatureLine) {
  const [name, size, root, at, gap] = lines.slice(Math.max(0, signatureLine - 5), signatureLine)
  const [, by, blob] = SIGNATURE.exec(lines[signatureLine])
  if (gap !== '' || !/^\d{1,15}$/.test(size) || by !== name || Number.isNaN(Date.parse(at))) return undefined
  const bytes = Buffer.from(blob, 'base64')
  const signed = Buffer.from(`${name}\n${size}\n${root}\n${at}\n`)
  const text = `${signed}\n${lines[signatureLine]}\n`
  return {
    name,
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    at,
    keyHash: bytes.subarray(0, 4),
    signature: bytes.subarray(4),
    signed,
    text,
  }
}

/** Whether the head was signed by one of these keys: raw Ed25519 keys of 32 bytes. */
export function isSigned(head, publicKeys) {
  const key = publicKeys.find((candidate) => keyHash(head.name, candidate).equals(head.keyHash))
  if (!key) return false
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' })
  return verify(null, head.signed, publicKey, head.signature)
}
