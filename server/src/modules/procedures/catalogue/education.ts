import { channels, fee, group, may, must, procedure, within } from './record.ts'

export const educationProcedures = [
  procedure({
    code: '3.000465',
    id: '019d2bf8-df63-75bf-8bff-4c9d1f98674c',
    name: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
    decision: '985/QĐ-BGDĐT',
    decided: '2026-04-21T17:00:00Z',
    ministry: 'G03',
    levels: ['tinh', 'khac'],
    field: 'G03-GD14',
    lifeEvent: 'hoc-tap',
    subjects: ['DT12', 'ĐT1', 'ĐT4'],
    agencies: ['Cơ sở giáo dục', 'Sở Giáo dục và Đào tạo'],
    vertical: false,
    fullOnline: true,
    steps: [
      'Ghi tên trường, năm tốt nghiệp, loại văn bằng.',
      'Sở Giáo dục và Đào tạo hoặc nơi cấp bằng tra sổ gốc.',
      'Nhận bản sao giấy hoặc điện tử, dùng thay bản chính đã mất.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(1, 'WORKING_DAY', 'Trả ngay trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc kế tiếp.'),
      [fee(0, 'Không thu')],
    ),
    papers: [
      group(
        'Hồ sơ',
        must('G03-KQ002360', 'Phiếu đề nghị cấp bản sao từ sổ gốc'),
        may('G03-KQ002361', 'Giấy tờ của người đại diện, người được ủy quyền, nếu làm thay', {
          original: 0,
          copy: 1,
        }),
        may('G03-KQ002362', 'Giấy tờ về quan hệ, nếu làm thay người thân đã mất hoặc mất tích'),
      ),
    ],
    laws: ['10/2026/TT-BGDĐT', '66.7/2025/NQ-CP'],
    results: [['KQ.G03.000157', 'Bản sao văn bằng, chứng chỉ từ sổ gốc']],
  }),
  procedure({
    code: '1.012971',
    id: '019d2bf8-c019-71ee-a6ee-08f481984494',
    name: 'Thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập',
    decision: '1181/QĐ-BGDĐT',
    decided: '2026-05-14T17:00:00Z',
    ministry: 'G03',
    levels: ['xa'],
    field: 'G03-GD06',
    lifeEvent: 'hoc-tap',
    subjects: ['ĐT1', 'ĐT2', 'ĐT9'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Chuẩn bị phòng lớp, đồ dùng, giáo viên đúng chuẩn trước khi nộp.',
      'Ủy ban xã, phường nhận hồ sơ và đến kiểm tra thực tế.',
      'Nhận quyết định cho phép thành lập.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(8, 'WORKING_DAY'), [fee(0, 'Không thu')]),
    papers: [
      group(
        'Dân lập, tư thục',
        must('G03-KQ002098', 'Tờ trình xin phép thành lập (Mẫu 08)'),
        must('000.00.00.G03-KQ001864', 'Giấy tờ về nhà, đất hoặc hợp đồng thuê địa điểm', {
          original: 0,
          copy: 1,
        }),
        must('000.00.00.G03-KQ001865', 'Giấy tờ xác nhận số tiền đầu tư', { original: 0, copy: 1 }),
      ),
      group('Công lập', may('000.00.00.G03-KQ001862', 'Văn bản đề nghị kiểm tra điều kiện thành lập')),
    ],
    requirements:
      'Có địa điểm, thiết bị và đồ chơi theo chương trình mầm non; giáo viên đủ số lượng, đúng chuẩn; số trẻ mỗi nhóm, lớp đúng quy định.',
    laws: ['125/2024/NĐ-CP', '142/2025/NĐ-CP'],
    results: [['KQ.G03.000379', 'Quyết định cho phép thành lập cơ sở giáo dục mầm non độc lập']],
  }),
]
