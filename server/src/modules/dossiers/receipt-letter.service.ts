import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import {
  type Component,
  type Fee,
  getProcedureVersion,
  type Limit,
  type ProcedureVersion,
  timeLimitFor,
} from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { dong } from '#platform/letters/index.ts'
import { answerOf } from './check.ts'
import { listAnswers, listDocuments } from './documents.repository.ts'
import type { Channel } from './dossier.ts'
import type { Dossier } from './dossiers.repository.ts'
import { CUSTOMARY_LIMIT } from './intake.service.ts'
import {
  applicantOf,
  baseOf,
  type LetterHouse,
  numberOf,
  procedureOf,
  trackingUrl,
} from './letter-base.service.ts'
import type { ReceiptData, ReceiptPaper } from './letters/index.ts'
import { listSteps } from './process.repository.ts'

/** Form 01: receipt of a dossier and, once it is accepted, the appointment for its result. The same rows give the same letter. */
export async function receiptData(ctx: Ctx, house: LetterHouse, dossier: Dossier): Promise<ReceiptData> {
  const desk = await getUnit(ctx, dossier.desk_unit_id)
  const version = await getProcedureVersion(ctx, dossier.procedure_version_id)
  const at = dossier.accepted_at ?? dossier.submitted_at!
  const heading = {
    unitId: desk.id,
    number: numberOf(dossier, 'TNHS'),
    at,
    qrUrl: trackingUrl(house, dossier),
  }
  return {
    ...(await baseOf(ctx, house, heading)),
    dossierCode: dossier.code!,
    office: desk.name,
    applicant: await applicantOf(ctx, dossier),
    submitter: await submitterOf(ctx, dossier),
    procedure: procedureOf(dossier),
    papers: await papersOf(ctx, dossier, version),
    sets: 1,
    ...limitWords(dossier, version),
    receivedAt: at,
    returnAt: dossier.due_at,
    returnPlace: placeOfReturn(dossier, desk.name),
    ...feesOf(version, dossier.channel),
    payment: null,
    online: dossier.channel === 'online',
    officer: await acceptedBy(ctx, dossier),
    signed: null,
  }
}

/** Whoever handed in for somebody else; an officer who typed at the counter did not. */
async function submitterOf(
  ctx: Ctx,
  { id, authority, submitting_account_id }: Dossier,
): Promise<string | null> {
  const forAnother = authority === 'representative' || authority === 'delegation'
  return forAnother ? accountName(ctx, submitting_account_id, id) : null
}

async function papersOf(ctx: Ctx, dossier: Dossier, version: ProcedureVersion): Promise<ReceiptPaper[]> {
  const documents = await listDocuments(ctx.tx, dossier.id)
  const answers = await listAnswers(ctx.tx, dossier.id)
  return version.components.flatMap((component) => {
    const answer = answerOf(component, { documents, answers })
    if (answer === 'missing' || answer === 'not_applicable') return []
    const onPaper = answer === 'on_paper' || (answer === 'by_form' && dossier.channel !== 'online')
    const files = documents.filter((d) => d.component_code === component.code).length
    const quantity = onPaper ? component.originals + component.copies : files
    return [{ name: component.name, kind: kindOf(component, onPaper), quantity: Math.max(1, quantity) }]
  })
}

function kindOf({ originals, byForm }: Component, onPaper: boolean): string {
  if (!onPaper) return 'bản điện tử'
  return originals > 0 || byForm ? 'bản chính' : 'bản sao'
}

const UNIT_WORDS: Record<Limit['unit'], string> = {
  working_day: 'ngày làm việc',
  day: 'ngày',
  hour: 'giờ làm việc',
  month: 'tháng',
  year: 'năm',
}

/** `05 ngày làm việc`, as the law writes small numbers. */
const limitText = ({ amount, unit }: Limit): string =>
  `${String(amount).padStart(2, '0').replace('.', ',')} ${UNIT_WORDS[unit]}`

function limitWords(
  dossier: Dossier,
  version: ProcedureVersion,
): { processingTime: string; note: string | null } {
  const limit = timeLimitFor(version, dossier.case_code, dossier.channel as Channel)
  const notes = [
    limit ? '' : 'Thủ tục không quy định thời hạn đếm được; áp dụng thời hạn chung.',
    dossier.state === 'refused' ? 'Hồ sơ không được tiếp nhận; lý do ghi trong phiếu từ chối.' : '',
    dossier.accepted_at || dossier.state === 'refused'
      ? ''
      : 'Hồ sơ đang chờ kiểm tra; giờ hẹn trả được ghi khi tiếp nhận.',
  ].filter(Boolean)
  return { processingTime: limitText(limit ?? CUSTOMARY_LIMIT), note: notes.join(' ') || null }
}

function placeOfReturn({ delivery }: Dossier, desk: string): string {
  if (delivery === 'online') return 'Trực tuyến, tại trang theo dõi hồ sơ'
  return delivery === 'post' ? 'Qua bưu chính, đến địa chỉ của người nộp' : desk
}

const FEE_NAMES: Record<Fee['kind'], string> = {
  fee: 'Lệ phí',
  service_fee: 'Phí',
  price: 'Giá dịch vụ',
  note: 'Phí, lệ phí',
}

/**
 * What the receipt says of money. Several amounts of one procedure are mostly alternatives (by area, by case): they are listed
 * in words, because a sum of them would be wrong.
 */
export function feesOf(
  version: Pick<ProcedureVersion, 'fees'>,
  channel: string,
): Pick<ReceiptData, 'fees' | 'feeText'> {
  const fees = version.fees.filter((fee) => fee.channel === channel)
  const [only] = fees
  if (!only || fees.every((fee) => fee.amount === 0)) return { fees: [], feeText: null }
  if (fees.length === 1 && only.amount !== null)
    return { fees: [{ name: FEE_NAMES[only.kind], amount: only.amount }], feeText: null }
  return { fees: [], feeText: `theo quy định: ${fees.map(feeWords).join('; ')}` }
}

function feeWords({ kind, amount, text }: Fee): string {
  const words = text.replace(/\s+/g, ' ').slice(0, 300)
  return [
    amount === null ? '' : `${FEE_NAMES[kind]} ${dong(amount)}`,
    words && `${amount === null ? words : `(${words})`}`,
  ]
    .filter(Boolean)
    .join(' ')
}

async function acceptedBy(ctx: Ctx, dossier: Dossier): Promise<string | null> {
  const steps = await listSteps(ctx.tx, dossier.id)
  return steps.find((step) => step.action === 'accept')?.actor_name ?? null
}
