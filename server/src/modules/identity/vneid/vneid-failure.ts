import * as openid from 'openid-client'

/**
 * Why nobody could be signed in: the person refused, VNeID did not answer in time or at all, or what it answered does not
 * fit. `fault` says what did not, in a word without anything personal, such as `nonce`.
 */
export class VneidFailure extends Error {
  readonly reason: 'refused' | 'unavailable' | 'unconfirmed'
  readonly fault: string
  constructor(reason: VneidFailure['reason'], fault: string) {
    super(`VNeID: ${reason}, ${fault}`)
    this.reason = reason
    this.fault = fault
  }
}

/** Codes of a connection, or of something between VNeID and us that answers in its place. */
const SILENT = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])
const BUSY = new Set(['temporarily_unavailable', 'server_error'])

/** The failure behind an error of the client; what is no failure of VNeID's is a defect, and thrown on. */
export function failureBehind(error: unknown): VneidFailure {
  if (error instanceof VneidFailure) return error
  if (error instanceof openid.AuthorizationResponseError) return answered(error.error)
  if (error instanceof openid.ResponseBodyError) return answered(error.error)
  if (error instanceof TypeError && error.message === 'fetch failed')
    return new VneidFailure('unavailable', 'no connection')
  if (!(error instanceof openid.ClientError)) throw error
  if (SILENT.has(error.code ?? '')) return new VneidFailure('unavailable', error.code!)
  return new VneidFailure('unconfirmed', claimBehind(error) ?? error.code ?? 'unknown')
}

function answered(error: string): VneidFailure {
  if (error === 'access_denied') return new VneidFailure('refused', error)
  return new VneidFailure(BUSY.has(error) ? 'unavailable' : 'unconfirmed', knownOr(error))
}

/** What came from outside goes into a record only when it is a word of the standard's form. */
const knownOr = (error: string): string => (/^[a-z_]{1,40}$/.test(error) ? error : 'unknown')

/** The name of the claim that did not fit: `nonce`, `aud`, `iss`, `exp`. */
function claimBehind({ cause }: { cause?: unknown }): string | undefined {
  const claim = (cause as { cause?: { claim?: unknown } } | undefined)?.cause?.claim
  return typeof claim === 'string' ? knownOr(claim) : undefined
}
