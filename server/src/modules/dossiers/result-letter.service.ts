import { getUnit } from '#modules/organisation/index.ts'
import { getProcedureVersion } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { shortDate } from '#platform/letters/index.ts'
import { readingOf } from './dossiers.readings.ts'
import type { Dossier } from './dossiers.repository.ts'
import { applicantOf, baseOf, type LetterHouse } from './letter-base.service.ts'
import type { ResultData } from './letters/index.ts'
import type { Result } from './results.repository.ts'

/** More legal bases than these fill the first page without helping anybody. */
const MOST_BASES = 6

const KINDS: Readonly<Record<string, string>> = {
  granted: 'Kết quả giải quyết thủ tục hành chính',
  rejected: 'Thông báo không giải quyết',
}

/** The letter of a decided result, dated and shown as signed at `at`; the QR leads to its verification. */
export async function resultData(
  ctx: Ctx,
  house: LetterHouse,
  { dossier, result, at }: { dossier: Dossier; result: Result; at: Date },
): Promise<ResultData> {
  const unit = await getUnit(ctx, dossier.unit_id)
  const qrUrl = `${house.publicUrl}/xac-minh/${result.verification_code}`
  const base = await baseOf(ctx, house, { unitId: unit.id, number: result.number, at, qrUrl })
  const { title, body } = disclose(ctx, readingOf(ctx.actor, dossier), result.content)
  const signer = { authority: null, title: result.signer_title ?? unit.name, name: result.signer_name ?? '' }
  return {
    ...base,
    dossierCode: dossier.code!,
    verificationCode: result.verification_code,
    kind: KINDS[result.outcome] ?? KINDS.granted!,
    abstract: title,
    authorityLine: null,
    bases: await basesOf(ctx, dossier),
    addressedTo: [],
    resolution: null,
    opening: [`${unit.name} trả lời hồ sơ “${dossier.procedure_name}” (mã ${dossier.procedure_code}) của:`],
    fields: await fieldsOf(ctx, dossier),
    tables: [],
    paragraphs: body.split('\n').filter((line) => line.trim() !== ''),
    signer,
    recipients: ['Người nộp hồ sơ', (await getUnit(ctx, dossier.desk_unit_id)).name, 'Lưu: hồ sơ điện tử'],
    signed: { unit: unit.name, person: result.signer_name, at },
  }
}

async function basesOf(ctx: Ctx, dossier: Dossier): Promise<string[]> {
  const { legalBasis } = await getProcedureVersion(ctx, dossier.procedure_version_id)
  const laws = legalBasis.slice(0, MOST_BASES).map(({ name }) => name.replace(/[\s;,.]+$/, ''))
  return [...laws, `hồ sơ số ${dossier.code} nộp ngày ${shortDate(dossier.submitted_at!)}`]
}

async function fieldsOf(ctx: Ctx, dossier: Dossier): Promise<ResultData['fields']> {
  const { name, idLabel, idNumber, address } = await applicantOf(ctx, dossier)
  const who = dossier.applicant_kind === 'organisation' ? 'Tên tổ chức' : 'Họ, chữ đệm, tên'
  return [
    { label: who, value: name },
    { label: idLabel ?? 'Số định danh cá nhân', value: idNumber },
    { label: 'Địa chỉ', value: address },
  ]
}
