import { channels, fee, group, may, must, procedure, within } from './record.ts'

export const healthProcedures = [
  procedure({
    code: '1.013855',
    id: '019d2bff-2d33-76fe-bd90-4f37b18e4401',
    name: 'Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống, cơ sở sản xuất thực phẩm thuộc phạm vi quản lý của Bộ Y tế',
    decision: '2495/QĐ-BYT',
    decided: '2025-08-04T00:00:00Z',
    ministry: 'G18',
    levels: ['xa', 'tinh'],
    field: 'G18-YT01',
    lifeEvent: 'suc-khoe-va-y-te',
    subjects: ['ĐT10', 'ĐT9', 'DT12', 'DT11', 'ĐT1', 'ĐT2', 'ĐT4', 'ĐT7'],
    agencies: ['Ủy ban nhân dân cấp xã', 'Sở Y tế'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Kiểm tra bếp, nguồn nước, chỗ rửa và giấy khám sức khỏe của mọi người làm.',
      'Nộp đơn và giấy tờ; cơ quan thẩm định giấy tờ rồi đến tận nơi.',
      'Đạt thì nhận giấy chứng nhận, hạn 3 năm; chưa đạt thì được hẹn sửa và kiểm tra lại.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(20, 'WORKING_DAY'), [
      fee(350000, 'Quán dưới 200 suất: 350.000 đồng/lần'),
      fee(500000, 'Quán từ 200 suất: 500.000 đồng/lần'),
      fee(250000, 'Cơ sở sản xuất nhỏ lẻ: 250.000 đồng/lần'),
      fee(1250000, 'Cơ sở sản xuất khác: 1.250.000 đồng/lần'),
    ]),
    papers: [
      group(
        'Hồ sơ',
        must(
          '000.00.00.G18-KQ005163',
          'Đơn đề nghị cấp giấy chứng nhận (Mẫu số 1 Phụ lục I, Nghị định 155/2018)',
          { original: 1, copy: 1 },
        ),
        may(
          'MC-1.013855-01',
          'Bản thuyết minh cơ sở vật chất và giấy xác nhận kiến thức, sức khỏe của chủ quán, người chế biến',
        ),
      ),
    ],
    laws: ['55/2010/QH12', '155/2018/NĐ-CP', '148/2025/NĐ-CP', '67/2021/TT-BTC'],
    results: [['KQ.G10.000099', 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm']],
  }),
  procedure({
    code: '1.014137',
    id: '019d2bff-3d08-7599-80c7-c185678b6753',
    name: 'Thủ tục cấp thẻ bảo hiểm y tế',
    decision: '2306/QĐ-BYT',
    decided: '2025-07-11T00:00:00Z',
    ministry: 'G18',
    levels: ['tinh', 'khac'],
    field: 'G18-YT26',
    lifeEvent: 'suc-khoe-va-y-te',
    subjects: ['ĐT10', 'ĐT1', 'ĐT2', 'ĐT4', 'ĐT7', 'DT11', 'DT13', 'ĐT9', 'DT12'],
    agencies: ['Bảo hiểm xã hội tỉnh'],
    vertical: false,
    fullOnline: false,
    steps: [
      'Điền tờ khai của người tham gia; hộ gia đình khai một lần cho cả nhà.',
      'Đóng tiền tại điểm thu hoặc qua tài khoản.',
      'Thẻ hiện trên VNeID và VssID; cần thẻ giấy thì ghi trong tờ khai.',
    ],
    methods: channels(['ONLINE', 'DIRECT', 'POSTAL'], within(5, 'WORKING_DAY'), [
      fee(0, 'Không thu phí làm thẻ'),
    ]),
    papers: [
      group(
        'Hồ sơ',
        must('000.00.00.G18-KQ005425', 'Tờ khai tham gia, điều chỉnh thông tin bảo hiểm y tế (Mẫu 2)'),
        may('000.00.00.G18-KQ005426', 'Danh sách người tham gia (Mẫu 3), khi cơ quan, đơn vị lập chung'),
        may('000.00.00.G18-KQ005427', 'Giấy tờ chứng minh, khi đổi thông tin hoặc mức hưởng'),
      ),
    ],
    laws: ['25/2008/QH12', '51/2024/QH15', '188/2025/NĐ-CP'],
    results: [['KQ.G18.000285', 'Thẻ bảo hiểm y tế điện tử hoặc bản giấy']],
  }),
]
