import { may } from './record.ts'

/** Shown at the counter, never kept; both are asked only where no database answers. */
export const identityPaper = may(
  '000.00.00.G15-KQ004946',
  'Giấy tờ tùy thân có ảnh của người đi làm thủ tục (chỉ xuất trình; đã có trong VNeID thì khỏi mang theo)',
)

export const residencePaper = may(
  '000.00.00.G15-KQ003785',
  'Giấy tờ cho biết nơi cư trú, chỉ khi cơ quan không tra được trên cơ sở dữ liệu',
)
