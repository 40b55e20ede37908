import { listUnits } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import {
  type Agency,
  type Letter,
  type LetterBase,
  plainLetter,
  renderLetter,
  shortDate,
} from '#platform/letters/index.ts'
import type { Parts } from '#platform/module.ts'
import type { Erasure, PersonalRecords } from '#platform/personal-records.ts'
import type { DeskRequest } from './desk.service.ts'
import type { PersonExport } from './export.service.ts'
import { dataExportLetter } from './letters/data-export.letter.ts'
import type { RequestKind } from './request.ts'

/** A letter whose data are read: typeset it once the transaction is over. */
export interface Printable {
  fileName: string
  render: () => Promise<Buffer>
}

export const printable = <T extends LetterBase>(letter: Letter<T>, data: T, fileName: string): Printable => ({
  fileName,
  render: () => renderLetter(letter, data),
})

/** The city itself writes to people about their data. */
export async function cityLetter(ctx: Ctx, { mode }: Pick<Parts, 'mode'>): Promise<LetterBase> {
  return {
    agency: await cityAgency(ctx),
    number: null,
    at: ctx.now,
    demonstration: mode === 'demo',
    qrUrl: null,
  }
}

async function cityAgency(ctx: Ctx): Promise<Agency> {
  const [city] = await listUnits(ctx, { kind: 'city' })
  const name = city?.name ?? 'Thành phố'
  return { parent: null, name, place: name.replace(/^.*(?:thành phố|tỉnh)\s+(?=\p{Lu})/iu, '') }
}

export const printExport = async (ctx: Ctx, parts: Parts, held: PersonExport): Promise<Printable> =>
  printable(dataExportLetter, { ...(await cityLetter(ctx, parts)), ...held }, 'du-lieu-cua-toi.pdf')

export const KIND_WORDS: Record<RequestKind, string> = {
  access: 'cung cấp bản sao dữ liệu cá nhân',
  correction: 'chỉnh sửa dữ liệu cá nhân',
  deletion: 'xóa dữ liệu cá nhân',
  restriction: 'hạn chế xử lý dữ liệu cá nhân',
  objection: 'phản đối xử lý dữ liệu cá nhân',
}

/** What the desk answered, to hand over or to post. */
export async function printAnswer(
  ctx: Ctx,
  parts: Parts,
  records: readonly PersonalRecords[],
  request: DeskRequest,
): Promise<Printable> {
  const { kind, person, madeAt, answer, ground, extensionReason, dueBy, report } = request
  const names = new Map(records.flatMap(({ kinds }) => kinds).map(({ code, name }) => [code, name.vi]))
  const day = dueBy.split('-').reverse().join('/')
  const data = {
    ...(await cityLetter(ctx, parts)),
    kind: 'Thông báo',
    abstract: `về yêu cầu ${KIND_WORDS[kind]}`,
    paragraphs: [
      `Kính gửi: ${person.fullName}.`,
      `Ngày ${shortDate(madeAt)}, thành phố nhận yêu cầu ${KIND_WORDS[kind]} của ông/bà.`,
      ...(answer ? [answer] : [`Yêu cầu đang được xem xét, hạn giải quyết ${day}.`]),
      ...(extensionReason ? [`Thời hạn được gia hạn đến ${day}, vì: ${extensionReason}`] : []),
      ...(ground ? [`Yêu cầu không được chấp nhận. Căn cứ: ${ground}`] : []),
      ...(report ?? []).map((one) => erasureWords(one, names)),
      'Nếu không đồng ý, ông/bà có quyền khiếu nại theo quy định của pháp luật./.',
    ],
    signer: { title: 'Người phụ trách bảo vệ dữ liệu cá nhân', name: '' },
    recipients: ['Như trên', 'Lưu: VT'],
    signed: null,
  }
  return printable(plainLetter, data, `tra-loi-yeu-cau-${request.id.slice(-8)}.pdf`)
}

function erasureWords({ kind, erased, kept, because }: Erasure, names: Map<string, string>): string {
  const name = names.get(kind) ?? kind
  const stays = kept > 0 ? `; giữ lại ${kept}${because ? `: ${because.vi}` : ' làm bằng chứng'}` : ''
  return `– ${name}: đã xóa ${erased}${stays}.`
}
