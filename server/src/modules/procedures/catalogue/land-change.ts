import { channels, fee, group, may, must, procedure, within } from './record.ts'

export const landChangeProcedures = [
  procedure({
    code: '1.115619',
    id: '019f5720-cdeb-72eb-a241-706ae3089c2f',
    name: 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng; bán hoặc tặng cho hoặc để thừa kế hoặc góp vốn bằng tài sản gắn liền với đất thuê của Nhà nước theo hình thức thuê đất trả tiền hàng năm',
    decision: '2670/QĐ-UBND',
    decided: '2026-07-12T17:00:00Z',
    ministry: 'H24',
    levels: ['tinh'],
    field: 'G13-TN02',
    lifeEvent: 'dien-luc-nha-o-dat-dai',
    subjects: ['ĐT10', 'ĐT9', 'DT12', 'ĐT4', 'ĐT1', 'ĐT7'],
    agencies: ['Chi nhánh Văn phòng đăng ký đất đai khu vực', 'Văn phòng đăng ký đất đai'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Công chứng hoặc chứng thực hợp đồng trước, rồi nộp hồ sơ trong 30 ngày.',
      'Chi nhánh Văn phòng đăng ký đất đai kiểm tra và chuyển thông tin sang cơ quan thuế.',
      'Nộp thuế, lệ phí trước bạ theo thông báo.',
      'Nhận Giấy chứng nhận mang tên người mới hoặc trang xác nhận thay đổi.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        5,
        'WORKING_DAY',
        'Cho thuê, cho thuê lại trong dự án hạ tầng: 3 ngày làm việc. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
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
        'Chuyển nhượng, tặng cho, thừa kế, góp vốn',
        must('TP-H24.000044', 'Đơn đăng ký biến động (Mẫu 24)'),
        must('TP-H24.000002', 'Giấy chứng nhận đã cấp'),
        must('TP-H24.000073', 'Hợp đồng hoặc văn bản chuyển quyền theo quy định của pháp luật dân sự'),
        may('TP-H24.000049', 'Bản vẽ tách thửa, hợp thửa, nếu chuyển một phần'),
        may('TP-H24.000076', 'Thỏa thuận cấp chung một giấy, nếu nhiều người đứng tên'),
      ),
    ],
    laws: ['31/2024/QH15', '254/2025/QH15', '49/2026/NĐ-CP', '118/2025/NĐ-CP', '52/2026/QĐ-UBND'],
    results: [['KQ-H24.000014', 'Giấy chứng nhận']],
  }),
  procedure({
    code: '1.115614',
    id: '019f56f7-6bde-76f7-92f5-0000b4d926da',
    name: 'Tách thửa đất, hợp thửa đất',
    decision: '2670/QĐ-UBND',
    decided: '2026-07-12T17:00:00Z',
    ministry: 'H24',
    levels: ['tinh'],
    field: 'G13-TN02',
    lifeEvent: 'dien-luc-nha-o-dat-dai',
    subjects: ['ĐT9', 'DT12', 'ĐT10', 'ĐT4', 'ĐT1', 'ĐT7'],
    agencies: ['Chi nhánh Văn phòng đăng ký đất đai khu vực', 'Văn phòng đăng ký đất đai'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Xem trước diện tích tối thiểu được tách của thành phố.',
      'Nhờ đơn vị đo đạc lập bản vẽ; Văn phòng đăng ký đất đai kiểm tra bản vẽ và điều kiện.',
      'Nhận Giấy chứng nhận mới cho từng thửa.',
    ],
    methods: [
      ...channels(
        ['DIRECT'],
        within(
          7.5,
          'WORKING_DAY',
          'Không đổi người sử dụng đất. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
        ),
        [
          fee(
            null,
            'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
          ),
        ],
      ),
      ...channels(
        ['ONLINE'],
        within(
          7.5,
          'WORKING_DAY',
          'Không đổi người sử dụng đất. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
        ),
        [
          fee(
            null,
            'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
          ),
        ],
      ),
      ...channels(
        ['POSTAL'],
        within(
          7.5,
          'WORKING_DAY',
          'Không đổi người sử dụng đất. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
        ),
        [
          fee(
            null,
            'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
          ),
        ],
      ),
      ...channels(
        ['DIRECT'],
        within(
          9.5,
          'WORKING_DAY',
          'Có đổi người sử dụng đất. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
        ),
        [
          fee(
            null,
            'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
          ),
        ],
      ),
      ...channels(
        ['ONLINE'],
        within(
          9.5,
          'WORKING_DAY',
          'Có đổi người sử dụng đất. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
        ),
        [
          fee(
            null,
            'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
          ),
        ],
      ),
      ...channels(
        ['POSTAL'],
        within(
          9.5,
          'WORKING_DAY',
          'Có đổi người sử dụng đất. Không tính thời gian làm nghĩa vụ tài chính và đo đạc; đặc khu, xã khó khăn được thêm 10 ngày làm việc.',
        ),
        [
          fee(
            null,
            'Theo biểu phí, lệ phí về đất đai do Hội đồng nhân dân thành phố ban hành; tiền sử dụng đất, thuế và lệ phí trước bạ do cơ quan thuế thông báo riêng',
          ),
        ],
      ),
    ],
    papers: [
      group(
        'Hồ sơ',
        must('TP-H24.000055', 'Đơn đề nghị tách thửa, hợp thửa (Mẫu 27)'),
        must('TP-H24.000049', 'Bản vẽ tách thửa, hợp thửa (Mẫu 28)'),
        must('TP-H24.000056', 'Giấy chứng nhận đã cấp, hoặc bản sao kèm bản gốc để đối chiếu'),
        may('TP-H24.000057', 'Văn bản của cơ quan có thẩm quyền về việc tách, hợp thửa, nếu có'),
      ),
    ],
    laws: ['31/2024/QH15', '254/2025/QH15', '49/2026/NĐ-CP', '118/2025/NĐ-CP', '52/2026/QĐ-UBND'],
    results: [['KQ-H24.000014', 'Giấy chứng nhận']],
  }),
  procedure({
    code: '1.115645',
    id: '019f5a84-36cf-73ce-9297-68b61fe2b04f',
    name: 'Cho phép chuyển mục đích sử dụng đất đối với trường hợp không thuộc diện chấp thuận chủ trương đầu tư, chấp thuận nhà đầu tư theo quy định của pháp luật về đầu tư',
    decision: '2670/QĐ-UBND',
    decided: '2026-07-12T17:00:00Z',
    ministry: 'H24',
    levels: ['xa'],
    field: 'G13-TN02',
    lifeEvent: 'dien-luc-nha-o-dat-dai',
    subjects: ['ĐT1'],
    agencies: ['Cơ quan chuyên môn về Nông nghiệp và Môi trường thuộc UBND cấp xã'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Xem thửa đất có nằm trong kế hoạch sử dụng đất cho chuyển mục đích không.',
      'Cơ quan nông nghiệp và môi trường xã, phường thẩm tra, trình ủy ban quyết định.',
      'Nộp tiền sử dụng đất theo thông báo thuế; nhận quyết định và Giấy chứng nhận đã chỉnh lý.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(
        10,
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
    papers: [group('Hồ sơ', must('TP-H24.000014', 'Đơn xin chuyển mục đích sử dụng đất (Mẫu 02)'))],
    laws: ['31/2024/QH15', '254/2025/QH15', '49/2026/NĐ-CP', '118/2025/NĐ-CP', '52/2026/QĐ-UBND'],
    results: [
      ['KQ-H24.000004', 'Quyết định cho phép chuyển mục đích sử dụng đất'],
      ['KQ-H24.000001', 'Giấy chứng nhận quyền sử dụng đất'],
    ],
  }),
]
