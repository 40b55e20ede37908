import { randomBytes } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { algorithm, buildSignedData, bytesOf, OID, type Sign, toDer } from './signed-data.ts'

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
        content: toDer(timestampInfo(digest, at)),
        detached: false,
        contentType: OID.timestampInfo,
        certificate,
        sign,
      }),
  }
}

function timestampInfo(digest: Buffer, at: Date): pkijs.TSTInfo {
  return new pkijs.TSTInfo({
    version: 1,
    policy: DEMONSTRATION_POLICY,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: algorithm(OID.sha256),
      hashedMessage: new asn1js.OctetString({ valueHex: bytesOf(digest) }),
    }),
    serialNumber: new asn1js.Integer({
      valueHex: bytesOf(Buffer.concat([Buffer.from([1]), randomBytes(12)])),
    }),
    genTime: new Date(Math.floor(at.getTime() / 1000) * 1000),
    accuracy: new pkijs.Accuracy({ seconds: 1 }),
  })
}
