import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { SignPdf } from '@signpdf/signpdf'
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils'
import type { Ctx } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { keyOfUnit, type SigningKeys, timestampsOf } from './keys.service.ts'
import { buildSignedData, OID, sha256 } from './signed-data.ts'
import { documentSigned } from './signing.facts.ts'
import { findKey, insertSignature } from './signing.repository.ts'

export interface SigningRequest {
  /** A PDF as the letters are made: no object streams, not yet signed. */
  pdf: Buffer
  unitId: string
  unitName: string
  /** Who signs for the unit; stands in the file. */
  signer: { name: string; title: string }
  reason: string
  at: Date
}

export interface SignedPdf {
  pdf: Buffer
  keyId: string
  /** Of the whole signed file, hex. */
  sha256: string
  /** Signed with a demonstration key: of no legal force. */
  demonstration: boolean
}

/** Bytes kept free for the CMS message: an own one takes 2.5 KB, one with foreign RSA certificates up to 8. */
const ROOM = 10_000

/**
 * Puts the unit's signature on a finished letter: PAdES B-T, ETSI.CAdES.detached with an RFC 3161 token. Call it
 * outside any transaction (it opens short ones of its own), then `recordSignature` in the one that keeps the file.
 * Refuses with `signing.no_key` where the unit has no key and none may be made.
 */
export async function signPdf(keys: SigningKeys, request: SigningRequest): Promise<SignedPdf> {
  const key = await keyOfUnit(keys, request.unitId, request.unitName)
  const timestamps = await timestampsOf(keys)
  const signer = new CadesSigner((content) =>
    buildSignedData({
      content,
      detached: true,
      contentType: OID.data,
      certificate: key.certificate,
      sign: (data) => keys.store.sign(key.id, data),
      timestamp: (digest) => timestamps.token(digest, request.at),
    }),
  )
  const pdf = await new SignPdf().sign(withPlaceholder(request), signer, request.at)
  return { pdf, keyId: key.id, sha256: sha256(pdf).toString('hex'), demonstration: key.demonstration }
}

class CadesSigner extends Signer {
  readonly #make: (content: Buffer) => Promise<Buffer>
  constructor(make: (content: Buffer) => Promise<Buffer>) {
    super()
    this.#make = make
  }
  override sign(content: Buffer): Promise<Buffer> {
    return this.#make(content)
  }
}

function withPlaceholder({ pdf, signer, unitName, reason, at }: SigningRequest): Buffer {
  const [name, why, where] = [
    standIn('N', `${signer.name} – ${signer.title}`),
    standIn('R', reason),
    standIn('L', unitName),
  ]
  const prepared = plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: why.text,
    contactInfo: '',
    name: name.text,
    location: where.text,
    signingTime: at,
    signatureLength: ROOM,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
  })
  for (const text of [name, why, where]) text.replaceIn(prepared, pdf.length - 1)
  return withFileId(prepared)
}

/**
 * The placeholder library spoils letters beyond ASCII. So it gets a stand-in, as long as the text's UTF-16 form in
 * hexadecimal, and the form takes its place afterwards.
 */
function standIn(letter: string, text: string) {
  const hex = `FEFF${Buffer.from(text.normalize('NFC').slice(0, 200), 'utf16le').swap16().toString('hex')}`
  const filler = letter.repeat(hex.length)
  return {
    text: filler,
    replaceIn(pdf: Buffer, from: number): void {
      const at = pdf.indexOf(`(${filler})`, from)
      if (at < 0) throw new Error('The stand-in of a text is missing')
      pdf.write(`<${hex}>`, at, 'latin1')
    },
  }
}

/** PDF/A asks for the file's identifier in the last trailer (ISO 19005-2, 6.1.3); the added one lacks it. */
function withFileId(pdf: Buffer): Buffer {
  const trailer = pdf.lastIndexOf('trailer\n<<\n')
  const before = pdf.lastIndexOf('/ID', trailer - 1)
  const id = /^\/ID\s*\[[^\]]{1,400}\]/.exec(pdf.toString('latin1', before, before + 420))
  if (trailer < 0 || before < 0 || !id) throw new Error('The PDF to sign has no file identifier')
  const at = trailer + 'trailer\n<<\n'.length
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(`${id[0]}\n`, 'latin1'), pdf.subarray(at)])
}

export interface SignatureMade {
  keyId: string
  sha256: string
  /** Opaque id of the paper that was signed. */
  documentId: string
  /** Account of the official who signed. */
  accountId: string
  unitId: string
  signedAt: Date
}

/** Enters a signature in the register, in the transaction that keeps the signed file. A repeat changes nothing. */
export async function recordSignature(ctx: Ctx, made: SignatureMade): Promise<void> {
  const { keyId, unitId, documentId } = made
  const key = await findKey(ctx.tx, keyId)
  if (!key) throw new Error('The signature names a key that is not in the register')
  const id = newId()
  const row = {
    id,
    keyId,
    subjectId: documentId,
    documentSha256: made.sha256,
    accountId: made.accountId,
    unitId,
    signedAt: made.signedAt,
  }
  if (!(await insertSignature(ctx.tx, row))) return
  const payload = { keyId, documentId, demonstration: key.demonstration }
  await publish(ctx, documentSigned, { subject: id, unitId, payload })
}
