import { randomBytes } from 'node:crypto'
import { generalizedTime, identifier, integer, octets, sequence } from './der-writing.ts'
import { algorithm, buildSignedData, OID, type Sign } from './signed-data.ts'

/** An authority that says when a digest existed (RFC 3161). A real one is asked over HTTP, outside any transaction. */
export interface TimestampAuthority {
  /** A token (DER) over a SHA-256 digest. */
  token(digest: Buffer, at: Date): Promise<Buffer>
}

/** An invented policy, of no real authority. */
const DEMONSTRATION_POLICY = '1.3.6.1.4.1.99999.1.1'

/** The demonstration's own authority: believes the clock it is given. */
export function demonstrationTimestamps(certificate: string, sign: Sign): TimestampAuthority {
  return {
    token: (digest, at) =>
      buildSignedData({
        content: timestampInfo(digest, at),
        detached: false,
        contentType: OID.timestampInfo,
        certificate,
        sign,
      }),
  }
}

/** TSTInfo (RFC 3161, 2.4.2): version, policy, imprint, serial number, time, accuracy of one second. */
function timestampInfo(digest: Buffer, at: Date): Buffer {
  return sequence(
    integer(1),
    identifier(DEMONSTRATION_POLICY),
    sequence(algorithm(OID.sha256), octets(digest)),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(12)])),
    generalizedTime(at),
    sequence(integer(1)),
  )
}
