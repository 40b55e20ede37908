import { channels, fee, group, may, must, procedure, within } from './record.ts'

export const transportProcedures = [
  procedure({
    code: '1.013274',
    id: '019d2bfe-90a2-7673-a2f5-9ba3da842499',
    name: 'Cấp phép sử dụng tạm thời lòng đường, vỉa hè vào mục đích khác',
    decision: '1139/QĐ-BXD',
    decided: '2026-06-30T17:00:00Z',
    ministry: 'G17',
    levels: ['xa', 'tinh', 'bo'],
    field: 'G04-GT02',
    lifeEvent: 'phuong-tien-va-nguoi-lai',
    subjects: ['ĐT9', 'ĐT10', 'ĐT1', 'ĐT2', 'ĐT4', 'ĐT7', 'DT11'],
    agencies: ['Ủy ban nhân dân cấp xã', 'Sở Xây dựng', 'Khu Quản lý đường bộ'],
    vertical: true,
    fullOnline: false,
    steps: [
      'Nộp văn bản đề nghị trước ngày cần dùng: đám tang, đám cưới, tập kết vật liệu, trông xe, sự kiện…',
      'Cơ quan quản lý đường xem chỗ còn lại cho người đi bộ và xe cộ.',
      'Nhận giấy phép ghi vị trí, thời gian; dùng xong trả lại nguyên trạng.',
    ],
    methods: [
      ...channels(['ONLINE'], within(3, 'WORKING_DAY', 'Đám tang: 1 ngày; việc khác: 3 ngày làm việc.'), [
        fee(0, 'Phí sử dụng tạm thời do Hội đồng nhân dân thành phố quyết định'),
      ]),
      ...channels(['POSTAL'], within(3, 'WORKING_DAY', 'Đám tang: 1 ngày; việc khác: 3 ngày làm việc.'), [
        fee(0, 'Phí sử dụng tạm thời do Hội đồng nhân dân thành phố quyết định'),
      ]),
      ...channels(['DIRECT'], within(3, 'WORKING_DAY', 'Đám tang: 1 ngày; việc khác: 3 ngày làm việc.'), [
        fee(0, 'Phí sử dụng tạm thời do Hội đồng nhân dân thành phố quyết định'),
      ]),
    ],
    papers: [
      group(
        'Hồ sơ',
        must('TP-G17.000099', 'Văn bản đề nghị cấp phép (Mẫu số 1)'),
        must('000.00.00.G04-KQ005085', 'Phương án sử dụng và tổ chức giao thông', { original: 1, copy: 1 }),
      ),
    ],
    laws: ['165/2024/NĐ-CP', '241/2026/NĐ-CP'],
    results: [['KQ-G17.000021', 'Văn bản cấp phép sử dụng tạm thời lòng đường, vỉa hè']],
  }),
  procedure({
    code: '2.002288',
    id: '019d2bfe-a055-702e-b40b-ed5848ebb0d9',
    name: 'Cấp, cấp lại Phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ kinh doanh vận tải',
    decision: '461/QĐ-BXD',
    decided: '2025-04-20T17:00:00Z',
    ministry: 'G04',
    levels: ['tinh'],
    field: 'G04-GT02',
    lifeEvent: 'phuong-tien-va-nguoi-lai',
    subjects: ['ĐT9', 'ĐT2', 'ĐT7', 'DT11', 'ĐT10'],
    agencies: ['Sở Xây dựng'],
    vertical: false,
    fullOnline: true,
    steps: [
      'Đơn vị đã có giấy phép kinh doanh vận tải nộp đề nghị cho từng xe.',
      'Sở Xây dựng đối chiếu dữ liệu giám sát hành trình và đăng ký xe.',
      'Nhận phù hiệu; gắn lên kính chắn gió.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(2, 'WORKING_DAY'), [fee(0, 'Không thu')]),
    papers: [
      group(
        'Hồ sơ',
        must('000.00.00.G04-KQ005039', 'Giấy đề nghị cấp, cấp lại phù hiệu'),
        must('000.00.00.G04-KQ005040', 'Chứng nhận đăng ký xe hoặc giấy hẹn nhận chứng nhận', {
          original: 0,
          copy: 1,
        }),
      ),
    ],
    requirements:
      'Mỗi xe chỉ mang một loại phù hiệu; phù hiệu sắp hết hạn thì xin cấp lại trong 15 ngày trước ngày hết hạn.',
    laws: ['158/2024/NĐ-CP'],
    results: [['KQ.G04.000504', 'Phù hiệu xe kinh doanh vận tải']],
  }),
  procedure({
    code: '3.000348',
    id: '019d2bf7-bdb6-7217-affe-2819858d612c',
    name: 'Cấp lại giấy phép lái xe',
    decision: '1025/QĐ-BCA',
    decided: '2025-02-24T17:00:00Z',
    ministry: 'G01',
    levels: ['tinh', 'bo'],
    field: 'G01-CA28',
    lifeEvent: 'phuong-tien-va-nguoi-lai',
    subjects: ['ĐT1', 'ĐT4', 'DT12'],
    agencies: ['Công an cấp Xã', 'Công an tỉnh', 'Cục cảnh sát giao thông'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Kê khai trên mạng hoặc đến điểm tiếp nhận của công an xã, phường, Phòng Cảnh sát giao thông.',
      'Chụp ảnh tại chỗ nếu nộp trực tiếp; nộp lệ phí.',
      'Nhận giấy phép thẻ nhựa và bản điện tử trên VNeID.',
    ],
    methods: channels(['ONLINE', 'DIRECT'], within(5, 'WORKING_DAY'), [fee(135000, '135.000 đồng/lần cấp')]),
    papers: [
      group(
        'Hồ sơ',
        must('000.00.00.G01-KQ003262', 'Đơn đề nghị theo mẫu (Phụ lục XII Thông tư 12/2025/TT-BCA)'),
        may(
          '000.00.00.G01-KQ003263',
          'Giấy khám sức khỏe của người lái xe; đã có trên dữ liệu y tế thì không phải nộp',
        ),
        may('000.00.00.G01-KQ003264', 'Bản sao giấy phép lái xe, nếu còn', { original: 0, copy: 1 }),
        may(
          '000.00.00.G01-KQ003265',
          'Hộ chiếu còn hạn, với người nước ngoài và người Việt Nam ở nước ngoài',
        ),
      ),
    ],
    laws: ['12/2025/TT-BCA', '37/2023/TT-BTC', '06/2025/TT-BTC'],
    results: [['KQ.G01.000185', 'Giấy phép lái xe']],
  }),
]
