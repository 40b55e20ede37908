import type { LetterBase } from '#platform/letters/index.ts'
import type {
  ControlSlipData,
  ExtensionData,
  ReceiptData,
  RefusalData,
  RegisterData,
  ResultData,
  StopNoticeData,
  SupplementRequestData,
} from './index.ts'

/** Invented data for tests and for looking at the letters; every person here is made up. */
const at = new Date('2026-11-23T01:05:09Z')
const later = (hours: number): Date => new Date(at.getTime() + hours * 3600_000)

const base: LetterBase = {
  agency: {
    parent: 'Ủy ban nhân dân phường Hồng Bàng',
    name: 'Trung tâm Phục vụ hành chính công',
    place: 'Hồng Bàng',
  },
  number: '0975/TNHS',
  at,
  demonstration: true,
  qrUrl: 'http://localhost:8080/theo-doi/H24.17.05-261123-0975',
}
const committee: LetterBase = {
  ...base,
  agency: { parent: null, name: 'Ủy ban nhân dân phường Hồng Bàng', place: 'Hồng Bàng' },
}
const applicant = {
  name: 'Nguyễn Thị Hoàng Yến (nhân vật giả định)',
  idLabel: null,
  idNumber: '031190001234',
  address: 'Số 12/45 đường Điện Biên Phủ, phường Hồng Bàng, thành phố Hải Phòng',
  phone: '0912 345 678',
  email: null,
}
const about = {
  dossierCode: 'H24.17.05-261123-0975',
  office: 'Bộ phận Một cửa phường Hồng Bàng',
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
}
const contact = { name: 'Bộ phận Một cửa phường Hồng Bàng', phone: '0225 000 0000' }
const signed = { unit: 'Ủy ban nhân dân phường Hồng Bàng', person: 'Trần Văn Đức – Công chức một cửa', at }
const chair = { authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch', name: 'Đặng Hữu Nghĩa (giả định)' }
const recipients = ['Như trên', 'Trung tâm Phục vụ hành chính công phường', 'Lưu: VT, hồ sơ']

export const receiptSample: ReceiptData = {
  ...base,
  ...about,
  applicant,
  submitter: null,
  papers: [
    { name: 'Tờ khai đăng ký khai sinh', kind: 'bản điện tử', quantity: 1 },
    {
      name: 'Giấy chứng sinh; không có giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận việc sinh',
      kind: 'bản chính',
      quantity: 1,
    },
    { name: 'Văn bản ủy quyền', kind: null, quantity: 2 },
  ],
  sets: 1,
  processingTime: '01 ngày làm việc',
  receivedAt: at,
  returnAt: later(33),
  returnPlace: 'Trung tâm Phục vụ hành chính công phường Hồng Bàng',
  fees: [
    { name: 'Lệ phí đăng ký khai sinh', amount: 8000 },
    { name: 'Phí cấp bản sao', amount: 1250000 },
  ],
  payment: 'nộp khi nhận kết quả',
  note: null,
  online: true,
  officer: 'Trần Văn Đức (giả định)',
  signed,
}

export const supplementRequestSample: SupplementRequestData = {
  ...base,
  ...about,
  number: '0012/YCBS',
  applicant,
  items: [
    { subject: 'Giấy chứng sinh', request: 'Nộp lại: ảnh chụp bị mờ, không đọc được ngày sinh và nơi sinh.' },
    {
      subject: 'Tờ khai, mục “Nơi cư trú của người mẹ”',
      request: 'Ghi đủ số nhà, đường, phường; hiện chỉ ghi tên thành phố.',
    },
  ],
  reason: 'Hồ sơ chưa đủ thông tin để ghi vào Sổ đăng ký khai sinh',
  legalBasis: 'Điều 16 Luật Hộ tịch',
  deadline: later(240),
  howTo: 'trực tuyến tại trang theo dõi hồ sơ, hoặc tại Bộ phận Một cửa phường Hồng Bàng',
  contact,
  officer: 'Trần Văn Đức (giả định)',
  signed,
}

export const refusalSample: RefusalData = {
  ...base,
  ...about,
  number: '0003/TCTN',
  applicant,
  submittedAt: at,
  reasons: [
    'Trẻ em đã được đăng ký khai sinh tại phường khác ngày 02/11/2026, mỗi người chỉ đăng ký khai sinh một lần.',
    'Thủ tục cấp bản sao trích lục hộ tịch mới đúng với yêu cầu nêu trong tờ khai.',
  ],
  legalBasis: 'Luật Hộ tịch',
  advice:
    'Nộp hồ sơ theo thủ tục “Cấp bản sao trích lục hộ tịch” (mã 2.000635), trực tuyến hoặc tại mọi Bộ phận Một cửa',
  contact,
  online: false,
  officer: 'Trần Văn Đức (giả định)',
  signed: null,
}

export const extensionSample: ExtensionData = {
  ...committee,
  ...about,
  number: '45/UBND-XL',
  applicant,
  receivedAt: at,
  promisedAt: later(33),
  reasons: ['Cơ quan phối hợp chưa trả lời kết quả xác minh nơi cư trú.'],
  newReturnAt: later(81),
  returnPlace: 'Trung tâm Phục vụ hành chính công phường Hồng Bàng',
  extensionNumber: 1,
  late: false,
  contact,
  signer: chair,
  recipients,
  signed: { ...signed, person: null },
}

export const stopNoticeSample: StopNoticeData = {
  ...committee,
  ...about,
  number: '46/TB-UBND',
  applicant,
  receivedAt: at,
  requestedAt: later(20),
  stoppedAt: later(24),
  reasons: ['Người nộp hồ sơ đề nghị rút hồ sơ.'],
  legalBasis: null,
  settlement: 'bản chính giấy chứng sinh được trả lại tại Bộ phận Một cửa; lệ phí chưa thu.',
  advice:
    'Người nộp có thể nộp lại hồ sơ bất cứ lúc nào; thông tin đã khai vẫn được giữ trong kho dữ liệu của người nộp.',
  contact,
  signer: chair,
  recipients,
  signed: { ...signed, person: null },
}

export const controlSlipSample: ControlSlipData = {
  ...base,
  ...about,
  number: null,
  partners: [],
  applicant: applicant.name,
  receivedAt: at,
  dueAt: later(33),
  steps: [
    {
      from: 'Bộ phận Một cửa',
      to: 'Công chức tư pháp – hộ tịch',
      handedAt: later(1),
      receivedAt: later(1.2),
      dueAt: later(8),
      result: 'before',
      note: null,
    },
    {
      from: 'Công chức tư pháp – hộ tịch',
      to: 'Chủ tịch Ủy ban nhân dân phường',
      handedAt: later(7),
      receivedAt: null,
      dueAt: later(24),
      result: null,
      note: 'Chờ ký; đã nhắc một lần',
    },
  ],
  officer: 'Trần Văn Đức (giả định)',
  signed: null,
}

export const registerSample: RegisterData = {
  ...base,
  number: null,
  qrUrl: null,
  office: about.office,
  period: 'từ 01/11/2026 đến 30/11/2026',
  rows: Array.from({ length: 60 }, (_, i) => ({
    code: `H24.17.05-261123-${String(i + 1).padStart(4, '0')}`,
    procedure:
      i % 7 === 0
        ? 'Cấp giấy xác nhận tình trạng hôn nhân cho công dân Việt Nam cư trú trong nước'
        : 'Đăng ký khai sinh',
    sets: 1,
    applicant:
      i % 5 === 0
        ? 'Công ty trách nhiệm hữu hạn Thương mại và Dịch vụ Ường Ỗ Ẫ Ữ (giả định)'
        : applicant.name,
    address: i % 3 === 0 ? null : `${applicant.address}; ${applicant.phone}`,
    agency: 'UBND phường Hồng Bàng',
    receivedAt: later(i),
    dueAt: later(i + 24),
    returnedAt: i % 2 ? later(i + 20) : null,
    returnBy: i % 2 ? 'trực tuyến' : null,
    note: null,
  })),
  officer: 'Trần Văn Đức (giả định)',
  signed: null,
}

export const resultSample: ResultData = {
  ...committee,
  number: '15/GXN-UBND',
  dossierCode: about.dossierCode,
  kind: 'Giấy xác nhận',
  abstract: 'Tình trạng hôn nhân',
  authorityLine: null,
  bases: ['Luật Hộ tịch ngày 20 tháng 11 năm 2014', 'hồ sơ số H24.17.05-261123-0975 nộp ngày 23/11/2026'],
  addressedTo: [],
  resolution: null,
  opening: ['Ủy ban nhân dân phường Hồng Bàng xác nhận người có tên dưới đây:'],
  fields: [
    { label: 'Họ, chữ đệm, tên', value: 'Nguyễn Thị Hoàng Yến (nhân vật giả định)' },
    { label: 'Ngày, tháng, năm sinh', value: '01/02/1990' },
    { label: 'Số định danh cá nhân', value: '031190001234' },
    { label: 'Nơi cư trú', value: applicant.address },
    { label: 'Tình trạng hôn nhân', value: 'Chưa đăng ký kết hôn với ai' },
    { label: 'Ghi chú', value: null },
  ],
  tables: [],
  paragraphs: ['Giấy này dùng để đăng ký kết hôn và có giá trị trong sáu tháng kể từ ngày cấp./.'],
  signer: chair,
  recipients: ['Người có yêu cầu', 'Lưu: VT, hồ sơ'],
  signed: { ...signed, person: 'Đặng Hữu Nghĩa (giả định) – Chủ tịch' },
}
