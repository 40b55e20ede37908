import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { getProcedureVersion } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import type { ExtensionContent } from './clock/extending.service.ts'
import { readingOf } from './dossiers.readings.ts'
import type { Dossier } from './dossiers.repository.ts'
import {
  applicantOf,
  baseOf,
  contactOf,
  type LetterHouse,
  numberOf,
  procedureOf,
  trackingUrl,
} from './letter-base.service.ts'
import type { ExtensionData, RefusalData, StopNoticeData, SupplementRequestData } from './letters/index.ts'
import type { Notice } from './notices.repository.ts'
import type { SupplementItem } from './supplement.service.ts'

/** Form 02: everything that is missing, each with what to do about it. */
export async function supplementRequestData(
  ctx: Ctx,
  house: LetterHouse,
  dossier: Dossier,
  notice: Notice,
): Promise<SupplementRequestData> {
  const { items } = contentOf(ctx, dossier, notice) as { items: SupplementItem[] }
  const { components } = await getProcedureVersion(ctx, dossier.procedure_version_id)
  const nameOf = (code: string | null) =>
    components.find((c) => c.code === code)?.name ?? 'Thông tin trong hồ sơ'
  const common = await commonOf(ctx, house, dossier, notice, 'YCBS')
  return {
    ...common,
    items: items.map(({ component, text }) => ({ subject: nameOf(component), request: text })),
    reason: 'Hồ sơ chưa đầy đủ hoặc chưa đúng quy định của thủ tục',
    legalBasis: null,
    deadline: null,
    howTo: `trực tuyến tại trang theo dõi hồ sơ, hoặc tại ${common.office}`,
  }
}

/** Form 03: why a dossier is not taken in, and what to do next. */
export async function refusalData(
  ctx: Ctx,
  house: LetterHouse,
  dossier: Dossier,
  notice: Notice,
): Promise<RefusalData> {
  const { reasons } = contentOf(ctx, dossier, notice) as { reasons: string[] }
  return {
    ...(await commonOf(ctx, house, dossier, notice, 'TCTN')),
    submittedAt: dossier.submitted_at!,
    reasons,
    legalBasis: null,
    advice: 'Khắc phục các lý do trên rồi nộp hồ sơ mới, trực tuyến hoặc tại quầy; hồ sơ cũ vẫn xem lại được',
    online: dossier.channel === 'online',
  }
}

/** Form 04: why it takes longer, and the new appointment; sent late, it says so. */
export async function extensionData(
  ctx: Ctx,
  house: LetterHouse,
  dossier: Dossier,
  notice: Notice,
): Promise<ExtensionData> {
  const content = contentOf(ctx, dossier, notice) as ExtensionContent
  const { reasons, extensionNumber, late, signerTitle } = content
  return {
    ...(await officialOf(ctx, house, dossier, notice, { notation: 'XL', signerTitle })),
    receivedAt: dossier.accepted_at!,
    promisedAt: new Date(content.promisedAt),
    newReturnAt: new Date(content.newReturnAt),
    returnPlace: (await getUnit(ctx, dossier.desk_unit_id)).name,
    reasons,
    extensionNumber,
    late,
  }
}

/** Form 05: why the work has stopped, and how to go on. */
export async function stopNoticeData(
  ctx: Ctx,
  house: LetterHouse,
  dossier: Dossier,
  notice: Notice,
): Promise<StopNoticeData> {
  const { reasons, signerTitle } = contentOf(ctx, dossier, notice) as {
    reasons: string[]
    signerTitle: string
  }
  return {
    ...(await officialOf(ctx, house, dossier, notice, { notation: 'TB', signerTitle })),
    receivedAt: dossier.accepted_at!,
    requestedAt: null,
    stoppedAt: notice.issued_at,
    reasons,
    legalBasis: null,
    settlement: 'nhận lại tại bộ phận một cửa nơi nộp hồ sơ; phí, lệ phí theo quy định của thủ tục',
    advice:
      'Khi đã khắc phục các lý do trên, Ông/Bà có thể nộp hồ sơ mới bất cứ lúc nào, trực tuyến hoặc tại quầy.',
  }
}

/** What a letter says that the competent office signs, rather than its counter. */
async function officialOf(
  ctx: Ctx,
  house: LetterHouse,
  dossier: Dossier,
  notice: Notice,
  { notation, signerTitle: title }: { notation: string; signerTitle: string },
) {
  const heading = { unitId: dossier.unit_id, number: numberOf(dossier, notation), at: notice.issued_at }
  return {
    ...(await baseOf(ctx, house, { ...heading, qrUrl: trackingUrl(house, dossier) })),
    dossierCode: dossier.code!,
    applicant: await applicantOf(ctx, dossier),
    procedure: procedureOf(dossier),
    contact: contactOf(await getUnit(ctx, dossier.desk_unit_id)),
    signer: { authority: null, title, name: await accountName(ctx, notice.issued_by) },
    recipients: ['Như trên', 'Bộ phận một cửa', 'Lưu: hồ sơ'],
    signed: null,
  }
}

const contentOf = (ctx: Ctx, dossier: Dossier, notice: Notice): unknown =>
  disclose(ctx, readingOf(ctx.actor, dossier), notice.content)

async function commonOf(ctx: Ctx, house: LetterHouse, dossier: Dossier, notice: Notice, notation: string) {
  const desk = await getUnit(ctx, dossier.desk_unit_id)
  const number = numberOf(dossier, notation)
  const heading = { unitId: desk.id, number, at: notice.issued_at, qrUrl: trackingUrl(house, dossier) }
  return {
    ...(await baseOf(ctx, house, heading)),
    dossierCode: dossier.code!,
    office: desk.name,
    applicant: await applicantOf(ctx, dossier),
    procedure: procedureOf(dossier),
    contact: contactOf(desk),
    officer: await accountName(ctx, notice.issued_by),
    signed: null,
  }
}
