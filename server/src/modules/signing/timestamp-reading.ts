import { createHash } from 'node:crypto'
import { standingOf, type Trust } from './certificate-trust.ts'
import { expectTag, oidOf, partsOf, readDer, smallInteger, TAG, timeOf } from './der.ts'
import { OID } from './signed-data.ts'
import { readSignedData, type SignedMessage, signatureHolds } from './signed-data-reading.ts'

export interface ReadTimestamp {
  at: Date
  /** Its authority is trusted to say when something existed. */
  trusted: boolean
}

/** The timestamp over a message's signature (RFC 3161): none, one that holds, or a broken one. */
export function timestampOf(message: SignedMessage, trust: Trust): ReadTimestamp | null | 'broken' {
  if (!message.timestamp) return null
  const token = readSignedData(message.timestamp)
  const { content, contentType } = token
  if (!content || contentType !== OID.timestampInfo || token.timestamp) return 'broken'
  const info = readInfo(content)
  if (!signatureHolds(token, [content]) || !info.digest.equals(digestLike(info.method, message.signature)))
    return 'broken'
  const standing = standingOf(token.signer, token.certificates, trust, { moment: info.at, use: 'timestamp' })
  return { at: info.at, trusted: standing.trusted }
}

const METHODS: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

function readInfo(der: Buffer): { at: Date; method: string; digest: Buffer } {
  const [version, , imprint, , time] = partsOf(expectTag(readDer(der), TAG.sequence))
  if (smallInteger(version) !== 1) throw new Error('A timestamp of another version')
  const [algorithm, digest] = partsOf(expectTag(imprint, TAG.sequence))
  const method = oidOf(partsOf(expectTag(algorithm, TAG.sequence))[0])
  return { at: timeOf(time), method, digest: expectTag(digest, TAG.octets).content }
}

function digestLike(method: string, bytes: Buffer): Buffer {
  const name = METHODS[method]
  return name ? createHash(name).update(bytes).digest() : Buffer.alloc(0)
}
