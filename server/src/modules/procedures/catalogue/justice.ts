import { channels, fee, group, may, must, onPage, procedure, within } from './record.ts'

export const justiceProcedures = [
  procedure({
    code: '3.000333',
    id: '019d2bf7-bd79-75fb-a4c6-ba1bf85d20ad',
    name: 'Cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài',
    decision: '1025/QĐ-BCA',
    decided: '2025-02-24T17:00:00Z',
    ministry: 'G01',
    levels: ['tinh'],
    field: 'G01-CA27',
    lifeEvent: 'cu-tru-va-giay-to-tuy-than',
    subjects: ['ĐT1', 'ĐT3', 'DT12'],
    agencies: ['Công an tỉnh'],
    vertical: true,
    fullOnline: true,
    steps: [
      'Chọn Phiếu số 1 (nộp cho cơ quan, nơi làm việc) hoặc Phiếu số 2 (theo yêu cầu của nước ngoài hoặc để tự biết).',
      'Kê khai nơi ở và việc làm từ khi đủ 14 tuổi, cha mẹ, vợ hoặc chồng.',
      'Công an thành phố tra cứu án tích; nhận phiếu điện tử trên VNeID, bản giấy nhận tại chỗ hoặc qua bưu điện.',
    ],
    methods: channels(
      ['ONLINE', 'DIRECT', 'POSTAL'],
      within(10, 'DAY', 'Từng ở nhiều nơi hoặc ở nước ngoài: không quá 15 ngày.'),
      [
        fee(
          200000,
          '200.000 đồng/lần/người; học sinh, sinh viên, người có công và thân nhân liệt sĩ 100.000 đồng; trẻ em, người cao tuổi, người khuyết tật, hộ nghèo được miễn (Thông tư 244/2016/TT-BTC)',
        ),
      ],
    ),
    papers: [
      group(
        'Tờ khai',
        onPage('000.00.00.G01-KQ003209', 'Phần kê khai trên trang này (thay Mẫu 01/2025/LLTP)'),
      ),
      group(
        'Giấy tờ kèm theo',
        must('000.00.00.G01-KQ003211', 'Ảnh chụp thẻ căn cước hoặc hộ chiếu của người được cấp phiếu'),
        may(
          '000.00.00.G01-KQ003212',
          'Văn bản ủy quyền, chỉ với Phiếu số 1; cha, mẹ, vợ, chồng, con thì không cần',
        ),
        may('000.00.00.G01-KQ003213', 'Giấy tờ chứng minh được miễn hoặc giảm phí'),
      ),
    ],
    requirements:
      'Phiếu số 2 phải do chính người đó xin, không ủy quyền; cha mẹ được xin cho con chưa thành niên.',
    laws: ['28/2009/QH12', '244/2016/TT-BTC'],
    results: [
      ['KQ.G01.000200', 'Phiếu lý lịch tư pháp số 1'],
      ['KQ.G01.000199', 'Phiếu lý lịch tư pháp số 2'],
    ],
  }),
]
