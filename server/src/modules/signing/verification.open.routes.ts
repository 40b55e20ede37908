import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { invalid, tooLarge } from '#platform/errors.ts'
import type { App } from '#platform/http-app.ts'
import { currentTrust, isInRegister, verifyPdf } from './verification.service.ts'
import { VERDICTS } from './verification-words.ts'

/** The largest file that is checked, in bytes. */
const LIMIT = 20 * 1024 * 1024

const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Nullable = Type.Union([Type.String(), Type.Null()])
const Signature = Type.Object({
  valid: Type.Boolean(),
  coversWholeFile: Type.Boolean(),
  chainTrusted: Type.Boolean(),
  signer: Nullable,
  unit: Nullable,
  reason: Nullable,
  signedAt: Nullable,
  timestampValid: Type.Union([Type.Boolean(), Type.Null()]),
  demonstration: Type.Boolean(),
  problems: Type.Array(Type.Object({ code: Type.String(), vi: Type.String(), en: Type.String() })),
})
const Verification = Type.Object({
  verdict: Type.Union([
    Type.Literal('valid'),
    Type.Literal('altered'),
    Type.Literal('untrusted'),
    Type.Literal('unsigned'),
    Type.Literal('not_pdf'),
  ]),
  message: Words,
  sha256: Type.String(),
  inRegister: Type.Boolean(),
  signatures: Type.Array(Signature),
})

/** Anyone may ask whether a file is what the agency signed. The file is read in memory and never kept. */
export async function verificationRoutes(app: App): Promise<void> {
  app.post(
    '/verifications',
    {
      config: { permission: 'anyone', limit: 'costly' },
      schema: {
        summary: 'Check the signature of a PDF',
        consumes: ['multipart/form-data'],
        response: { 200: Verification },
      },
    },
    async (request) => {
      const file = await uploaded(request)
      const trust = await request.read(currentTrust)
      const { signatures, ...checked } = verifyPdf(file, trust)
      return {
        ...checked,
        message: VERDICTS[checked.verdict],
        inRegister: await request.read((ctx) => isInRegister(ctx, checked.sha256)),
        signatures: signatures.map((one) => ({ ...one, signedAt: one.signedAt?.toISOString() ?? null })),
      }
    },
  )
}

async function uploaded(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw invalid('signing.no_file')
  let file: Buffer | undefined
  for await (const part of request.files({
    limits: { fileSize: LIMIT, files: 2 },
    throwFileSizeLimit: false,
  })) {
    if (file) throw invalid('signing.one_file_only')
    file = await part.toBuffer()
    if (part.file.truncated) throw tooLarge('signing.file_too_large', { maxMegabytes: LIMIT / 1048576 })
  }
  if (!file?.length) throw invalid('signing.no_file')
  return file
}
