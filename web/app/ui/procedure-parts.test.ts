import { expect, test } from 'vitest'
import { blocksOf } from './procedure-parts.tsx'

test('lines that begin with a dash become one list, repeated lines are said once', () => {
  expect(blocksOf('Nộp hồ sơ gồm:\n- Tờ khai\n+ Giấy chứng sinh\n\nNhận kết quả\nNhận kết quả')).toEqual([
    { list: false, lines: ['Nộp hồ sơ gồm:'] },
    { list: true, lines: ['Tờ khai', 'Giấy chứng sinh'] },
    { list: false, lines: ['Nhận kết quả'] },
  ])
})
