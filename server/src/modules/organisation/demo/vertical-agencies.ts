export interface VerticalAgency {
  code: string
  name: string
  shortName: string
  kind: 'department' | 'board'
  calledInCatalogue: string[]
}

/**
 * Agencies of central ministries that serve the city; they do not stand below its committee. The first part of a code
 * is the ministry's (G01 public security, G12 finance …); the numbers after it are this demonstration's own.
 */
export const verticalAgencies: readonly VerticalAgency[] = [
  {
    code: 'G01.31',
    name: 'Công an thành phố Hải Phòng',
    shortName: 'Công an TP',
    kind: 'department',
    calledInCatalogue: [
      'Công an cấp tỉnh',
      'Công an tỉnh',
      'Công an thành phố',
      'Công an huyện',
      'Công an cấp xã',
      'Công an xã',
      'Cơ quan Công an',
      'Công an',
      'Phòng Cảnh sát',
      'Phòng Quản lý xuất nhập cảnh',
      'Phòng Xuất nhập cảnh',
    ],
  },
  {
    code: 'G05.31',
    name: 'Bộ Chỉ huy Quân sự thành phố Hải Phòng',
    shortName: 'Bộ CHQS TP',
    kind: 'department',
    calledInCatalogue: [
      'Bộ Chỉ huy quân sự',
      'Ban chỉ huy quân sự',
      'Ban Chỉ huy phòng thủ khu vực',
      'Cơ quan quân sự',
    ],
  },
  {
    code: 'G05.31.1',
    name: 'Ban Chỉ huy Bộ đội Biên phòng thành phố Hải Phòng',
    shortName: 'Biên phòng TP',
    kind: 'board',
    calledInCatalogue: [
      'Biên phòng',
      'Bộ đội Biên phòng',
      'Đồn Biên phòng',
      'Đội Thủ tục',
      'Trạm Biên phòng',
      'Bộ Chỉ huy Bộ đội Biên phòng',
    ],
  },
  {
    code: 'G12.31.1',
    name: 'Thuế thành phố Hải Phòng',
    shortName: 'Thuế TP',
    kind: 'department',
    calledInCatalogue: [
      'Thuế tỉnh',
      'Thuế thành phố',
      'Thuế cơ sở',
      'Chi cục Thuế',
      'Cục Thuế',
      'Cơ quan thuế',
      'Đội Thuế',
    ],
  },
  {
    code: 'G12.31.2',
    name: 'Chi cục Hải quan khu vực III',
    shortName: 'Hải quan khu vực III',
    kind: 'department',
    calledInCatalogue: [
      'Chi cục Hải quan',
      'Cục Hải quan',
      'Hải quan',
      'Cơ quan hải quan',
      'Đội Kiểm soát hải quan',
    ],
  },
  {
    code: 'G12.31.3',
    name: 'Kho bạc Nhà nước khu vực III',
    shortName: 'Kho bạc khu vực III',
    kind: 'department',
    calledInCatalogue: ['Kho bạc Nhà nước', 'Kho bạc'],
  },
  {
    code: 'G12.31.4',
    name: 'Bảo hiểm xã hội thành phố Hải Phòng',
    shortName: 'BHXH TP',
    kind: 'department',
    calledInCatalogue: ['Bảo hiểm xã hội', 'Cơ quan bảo hiểm xã hội', 'Công đoàn cơ quan BHXH'],
  },
  {
    code: 'G10.31',
    name: 'Ngân hàng Nhà nước chi nhánh khu vực (địa bàn Hải Phòng)',
    shortName: 'NHNN khu vực',
    kind: 'department',
    calledInCatalogue: ['Ngân hàng Nhà nước'],
  },
  {
    code: 'G17.31',
    name: 'Cảng vụ Hàng hải Hải Phòng',
    shortName: 'Cảng vụ Hàng hải',
    kind: 'board',
    calledInCatalogue: ['Cảng vụ', 'Chi cục Hàng hải', 'Cục Hàng hải'],
  },
]
