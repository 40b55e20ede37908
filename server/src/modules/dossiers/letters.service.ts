import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { findFile } from '#platform/files.ts'
import { type Letter, type LetterBase, renderLetter } from '#platform/letters/index.ts'
import { requireOwn } from './acting.service.ts'
import { type Act, requireOffice } from './dossiers.policy.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, findDossier } from './dossiers.repository.ts'
import { handoversOf } from './handovers.ts'
import { baseOf, type LetterHouse, procedureOf } from './letter-base.service.ts'
import {
  type ControlSlipData,
  controlSlipLetter,
  extensionLetter,
  receiptLetter,
  refusalLetter,
  stopNoticeLetter,
  supplementRequestLetter,
} from './letters/index.ts'
import {
  extensionData,
  refusalData,
  stopNoticeData,
  supplementRequestData,
} from './notice-letters.service.ts'
import { findNotice } from './notices.repository.ts'
import { receiptData } from './receipt-letter.service.ts'
import { findResult } from './results.repository.ts'
import { readStory } from './story.service.ts'

/** A letter whose data are read: typeset it once the transaction is over, because that takes 10 ms of the processor. */
export interface Printable {
  fileName: string
  render: () => Promise<Buffer>
}

const printable = <T extends LetterBase>(letter: Letter<T>, data: T, fileName: string): Printable => ({
  fileName: `${fileName}.pdf`,
  render: () => renderLetter(letter, data),
})

/** The dossier, if it is the actor's own, one in which they act, or their office's, and was handed in. */
async function requireLegible(ctx: Ctx, id: string, act: Act = 'read'): Promise<Dossier> {
  const found = await findDossier(ctx.tx, id)
  const dossier =
    ctx.actor.kind === 'person' ? await requireOwn(ctx, found, act) : requireOffice(ctx.actor, found)
  if (dossier.state === 'draft') throw conflict('dossiers.not_handed_in')
  return dossier
}

/** Form 01. Refuses with `dossiers.not_found` or `dossiers.not_handed_in`. */
export async function printReceipt(ctx: Ctx, house: LetterHouse, id: string): Promise<Printable> {
  const dossier = await requireLegible(ctx, id)
  return printable(receiptLetter, await receiptData(ctx, house, dossier), `${dossier.code}-mau-01`)
}

/** Forms 02 to 05, as they were issued. Refuses with `dossiers.no_such_notice`. */
export async function printNotice(
  ctx: Ctx,
  house: LetterHouse,
  id: string,
  noticeId: string,
): Promise<Printable> {
  const dossier = await requireLegible(ctx, id)
  const notice = await findNotice(ctx.tx, id, noticeId)
  const name = `${dossier.code}-mau-${notice?.form}`
  if (notice?.form === '02')
    return printable(supplementRequestLetter, await supplementRequestData(ctx, house, dossier, notice), name)
  if (notice?.form === '03')
    return printable(refusalLetter, await refusalData(ctx, house, dossier, notice), name)
  if (notice?.form === '04')
    return printable(extensionLetter, await extensionData(ctx, house, dossier, notice), name)
  if (notice?.form === '05')
    return printable(stopNoticeLetter, await stopNoticeData(ctx, house, dossier, notice), name)
  throw notFound('dossiers.no_such_notice')
}

/** Form 06, for officials only: it names how each office kept its time. */
export async function printControlSlip(ctx: Ctx, house: LetterHouse, id: string): Promise<Printable> {
  const dossier = requireOffice(ctx.actor, await findDossier(ctx.tx, id))
  return printable(controlSlipLetter, await controlSlipData(ctx, house, dossier), `${dossier.code}-mau-06`)
}

async function controlSlipData(ctx: Ctx, house: LetterHouse, dossier: Dossier): Promise<ControlSlipData> {
  const desk = await getUnit(ctx, dossier.desk_unit_id)
  return {
    ...(await baseOf(ctx, house, { unitId: desk.id, number: null, at: ctx.now, qrUrl: null })),
    dossierCode: dossier.code!,
    office: desk.name,
    partners: [],
    applicant: disclose(ctx, readingOf(ctx.actor, dossier), dossier.content).applicantName,
    procedure: procedureOf(dossier),
    receivedAt: dossier.accepted_at ?? dossier.submitted_at!,
    dueAt: dossier.due_at,
    steps: handoversOf(await readStory(ctx, dossier)),
    officer: await accountName(ctx, ctx.actor.id),
    signed: null,
  }
}

export interface SignedFile {
  fileName: string
  sha256: string
  /** Bytes. */
  size: number
}

/** The signed result as it lies on the disk. Refuses with `dossiers.no_result` or `dossiers.not_signed_yet`. */
export async function findSignedResult(ctx: Ctx, id: string): Promise<SignedFile> {
  const dossier = await requireLegible(ctx, id, 'result')
  const result = await findResult(ctx.tx, id)
  if (!result?.decided_at) throw notFound('dossiers.no_result')
  const { fileId } = disclose(ctx, readingOf(ctx.actor, dossier), result.content)
  const file = fileId && (await findFile(ctx, fileId))
  if (!file) throw conflict('dossiers.not_signed_yet')
  return { fileName: `${dossier.code}-ket-qua.pdf`, sha256: file.sha256, size: file.size }
}
