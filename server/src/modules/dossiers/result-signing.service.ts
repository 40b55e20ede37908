import { recordSignature, type SigningKeys, signPdf } from '#modules/signing/index.ts'
import type { Ctx, Run } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import { type FileStore, recordFile, type StoredFile, storeFile } from '#platform/files.ts'
import { renderLetter } from '#platform/letters/index.ts'
import { aboutOf } from './about.ts'
import { returnOnline } from './decision.service.ts'
import { resultSigned } from './dossiers.facts.ts'
import { type Dossier, findDossier, lockDossier } from './dossiers.repository.ts'
import type { LetterHouse } from './letter-base.service.ts'
import { type ResultData, resultLetter } from './letters/index.ts'
import { resultData } from './result-letter.service.ts'
import { findResult, type Result, updateResult } from './results.repository.ts'
import { tellApplicant } from './telling.service.ts'

/** Far above any letter; a larger file is a defect. */
const MAX_BYTES = 20 * 1024 * 1024

export interface SigningHouse extends LetterHouse {
  files: FileStore
  keys: SigningKeys
  read: Run
  change: Run
}

/**
 * Makes the letter of a decided result, signs it with the unit's key, keeps it, and tells the applicant. It may run twice or stop
 * anywhere: nothing counts before the last transaction, and that one does nothing where a signed file is already recorded. A file
 * stored by a run that stopped or lost is named by no row, so nobody can reach it. Refuses with `signing.no_key`.
 */
export async function signDecidedResult(house: SigningHouse, dossierId: string): Promise<void> {
  const draft = await house.read((ctx) => readUnsigned(ctx, house, dossierId))
  if (!draft) return
  const { dossier, data } = draft
  const signed = await signPdf(house.keys, {
    pdf: await renderLetter(resultLetter, data),
    unitId: dossier.unit_id,
    unitName: dossier.unit_name,
    signer: { name: data.signer.name, title: data.signer.title },
    reason: `Ban hành kết quả giải quyết hồ sơ ${dossier.code}`,
    at: data.at,
  })
  const stored = await storeFile(house.files, signed.pdf, { maxBytes: MAX_BYTES })
  await house.change((ctx) => keepSigned(ctx, dossierId, { stored, keyId: signed.keyId, at: data.at }))
}

async function readUnsigned(
  ctx: Ctx,
  house: LetterHouse,
  id: string,
): Promise<{ dossier: Dossier; data: ResultData } | undefined> {
  const dossier = await findDossier(ctx.tx, id)
  const result = await findResult(ctx.tx, id)
  if (!dossier || !result?.decided_at || result.signed_at) return undefined
  return { dossier, data: await resultData(ctx, house, { dossier, result, at: ctx.now }) }
}

interface Signed {
  stored: StoredFile
  keyId: string
  at: Date
}

/** Everything that the signature changes, at once; answers false where another run was first. */
export async function keepSigned(ctx: Ctx, dossierId: string, signed: Signed): Promise<boolean> {
  const dossier = await lockDossier(ctx.tx, dossierId)
  const result = await findResult(ctx.tx, dossierId)
  if (!dossier || !result || result.signed_at) return false
  const sha256 = signed.stored.sha256
  const fileId = await recordFile(ctx, { ...signed.stored, mediaType: 'application/pdf' })
  const set = { file_id: fileId, file_sha256: sha256, key_id: signed.keyId, signed_at: signed.at }
  await updateResult(ctx.tx, dossierId, set)
  await register(ctx, dossier, result, signed)
  const about = { ...aboutOf(dossier), sha256 }
  await publish(ctx, resultSigned, { subject: dossierId, unitId: dossier.unit_id, payload: about })
  await returnOnline(ctx, dossierId)
  await tellApplicant(ctx, dossierId, 'dossier.result_ready')
  return true
}

async function register(
  ctx: Ctx,
  dossier: Dossier,
  result: Result,
  { stored, keyId, at }: Signed,
): Promise<void> {
  await recordSignature(ctx, {
    keyId,
    sha256: stored.sha256,
    documentId: dossier.id,
    accountId: result.decided_by!,
    unitId: dossier.unit_id,
    signedAt: at,
  })
}
