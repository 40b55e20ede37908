import { channels, fee, group, may, must, procedure, within } from './record.ts'

export const landCertificateProcedures = [
  procedure({
    code: '1.115620',
    id: '019f591f-1ab1-71fc-a829-d9f7424bc86d',
    name: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với cá nhân, cộng đồng dân cư, hộ gia đình đang sử dụng đất',
    decision: '2670/QĐ-UBND',
    decided: '2026-07-12T17:00:00Z',
    ministry: 'H24',
    levels: ['xa'],
    field: 'G13-TN02',
    lifeEvent: 'dien-luc-nha-o-dat-dai',
    subjects: ['ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Gom các giấy tờ cũ về đất: giấy mua bán, thừa kế, quyết định giao đất, biên lai thuế…',
      'Ủy ban xã, phường xác minh hiện trạng, niêm yết công khai và kiểm tra tranh chấp.',
      'Cơ quan thuế thông báo khoản phải nộp; nộp xong thì nhận Giấy chứng nhận.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        8.5,
        'WORKING_DAY',
        'Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
      ),
      [
        fee(
          null,
          'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
        ),
      ],
    ),
    papers: [
      group(
        'Đăng ký và cấp Giấy chứng nhận',
        must('TP-H24.000040', 'Đơn đăng ký đất đai, tài sản gắn liền với đất (Mẫu 21)'),
        may('TP-H24.000121', 'Giấy tờ về quyền sử dụng đất, nhà ở, nếu có'),
        may('TP-H24.000123', 'Giấy tờ thừa kế, nếu đất do người trước để lại'),
        may(
          'TP-H24.000124',
          'Giấy tờ giao đất không đúng thẩm quyền hoặc giấy mua, thanh lý nhà, nếu thuộc trường hợp này',
        ),
        may('TP-H24.000127', 'Văn bản nêu các thành viên cùng có quyền sử dụng đất của hộ'),
      ),
      group(
        'Đã có thông báo đăng ký, nay xin cấp giấy',
        may('TP-H24.000135', 'Thông báo xác nhận kết quả đăng ký đất đai'),
      ),
    ],
    laws: ['31/2024/QH15', '254/2025/QH15', '49/2026/NĐ-CP', '118/2025/NĐ-CP', '52/2026/QĐ-UBND'],
    results: [
      ['KQ-H24.000001', 'Giấy chứng nhận quyền sử dụng đất'],
      ['KQ-H24.000015', 'Thông báo xác nhận kết quả đăng ký đất đai'],
    ],
  }),
  procedure({
    code: '1.115621',
    id: '019f5930-4e43-70c8-a9f4-ec8b791d78dc',
    name: 'Cấp lại Giấy chứng nhận do bị mất',
    decision: '2670/QĐ-UBND',
    decided: '2026-07-12T17:00:00Z',
    ministry: 'H24',
    levels: ['xa'],
    field: 'G13-TN02',
    lifeEvent: 'dien-luc-nha-o-dat-dai',
    subjects: ['ĐT1'],
    agencies: ['Ủy ban nhân dân cấp xã', 'Chi nhánh Văn phòng đăng ký đất đai khu vực'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Báo mất với ủy ban xã, phường nơi có đất.',
      'Cơ quan đăng tin và niêm yết 15 ngày; tìm lại được thì báo để dừng.',
      'Hủy giấy cũ trong sổ và cấp Giấy chứng nhận mới.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        5,
        'WORKING_DAY',
        'Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
      ),
      [
        fee(
          null,
          'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
        ),
      ],
    ),
    papers: [
      group(
        'Mất Giấy chứng nhận',
        must('TP-H24.000044', 'Đơn đăng ký biến động (Mẫu 24), ghi lý do xin cấp lại'),
        may('TP-H24.000062', 'Mảnh trích đo hoặc phiếu đo chỉnh lý, nếu thửa đất chưa có bản đồ địa chính'),
      ),
      group('Chỉ mất trang bổ sung', may('TP-H24.000002', 'Giấy chứng nhận đã cấp')),
    ],
    laws: ['31/2024/QH15', '254/2025/QH15', '49/2026/NĐ-CP', '118/2025/NĐ-CP', '52/2026/QĐ-UBND'],
    results: [['KQ-H24.000001', 'Giấy chứng nhận quyền sử dụng đất']],
  }),
  procedure({
    code: '1.115628',
    id: '019f59a2-3c99-757e-8041-0c2308ea3f31',
    name: 'Đính chính Giấy chứng nhận đã cấp',
    decision: '2670/QĐ-UBND',
    decided: '2026-07-12T17:00:00Z',
    ministry: 'H24',
    levels: ['xa'],
    field: 'G13-TN02',
    lifeEvent: 'dien-luc-nha-o-dat-dai',
    subjects: ['ĐT1'],
    agencies: [
      'Chi nhánh Văn phòng đăng ký đất đai khu vực',
      'Cơ quan chuyên môn về Nông nghiệp và Môi trường thuộc UBND cấp xã',
    ],
    vertical: false,
    fullOnline: false,
    steps: [
      'Chỉ ra chỗ sai trên giấy và giấy tờ chứng minh thông tin đúng.',
      'Cơ quan đối chiếu hồ sơ lưu, lập biên bản về sai sót.',
      'Sửa trên giấy hoặc cấp giấy mới. Sai do cơ quan thì bạn không phải nộp phí.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        5,
        'WORKING_DAY',
        'Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
      ),
      [
        fee(
          null,
          'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
        ),
      ],
    ),
    papers: [
      group(
        'Hồ sơ',
        must('TP-H24.000044', 'Đơn đăng ký biến động (Mẫu 24), nêu chỗ sai'),
        must('TP-H24.000058', 'Bản gốc Giấy chứng nhận đã cấp'),
        may('TP-H24.000059', 'Giấy tờ chứng minh sai sót về thửa đất, nhà'),
        may('TP-H24.000060', 'Giấy tờ chứng minh sai sót về tên, giấy tờ tùy thân'),
        may('TP-H24.000004', 'Văn bản ủy quyền khi nhờ người khác'),
      ),
    ],
    laws: ['31/2024/QH15', '254/2025/QH15', '49/2026/NĐ-CP', '118/2025/NĐ-CP', '52/2026/QĐ-UBND'],
    results: [['KQ-H24.000001', 'Giấy chứng nhận quyền sử dụng đất']],
  }),
]
