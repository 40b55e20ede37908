import { accountName } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { getProcedureVersion } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
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
import type { RefusalData, SupplementRequestData } from './letters/index.ts'
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
