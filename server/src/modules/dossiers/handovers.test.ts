import { expect, test } from 'vitest'
import { type Custody, handoversOf } from './handovers.ts'

const at = (day: number, hour = 2) => new Date(Date.UTC(2026, 10, day, hour))
const step = (action: string, role: string, from: Date, to: Date, due: Date | null) => ({
  action,
  role,
  unit_name: 'UBND phường Hồng Bàng',
  entered_at: from,
  left_at: to,
  due_at: due,
})
const custody: Custody = {
  steps: [
    step('accept', 'one_stop_officer', at(2), at(2, 5), null),
    step('assign', 'head', at(2, 5), at(3), at(4, 10)),
    step('request_supplement', 'specialist', at(3), at(4), at(9, 10)),
    step('propose', 'specialist', at(3), at(9), at(9, 10)),
  ],
  branches: [
    {
      token: { step: 'approve', role: 'leader', entered_at: at(9), due_at: at(10, 10) },
      holder: { unit: 'UBND phường Hồng Bàng', name: null },
    },
  ],
  supplement: { requested_at: at(4), answered_at: at(6) },
}

test('each line hands the dossier on from the line before', () => {
  const lines = handoversOf(custody)
  expect(lines.map((line) => line.to.split(',')[0])).toEqual([
    'Cán bộ một cửa',
    'Trưởng phòng',
    'Chuyên viên',
    'Lãnh đạo cơ quan',
  ])
  expect(lines[0]!.from).toBe('Người nộp hồ sơ')
  for (const [i, line] of lines.slice(1).entries()) expect(line.from).toBe(lines[i]!.to)
})

test('before, on and after the due day are told apart, and who has it now has not finished', () => {
  expect(handoversOf(custody).map((line) => line.result)).toEqual(['on', 'before', 'on', null])
  const late = { ...custody, steps: [step('assign', 'head', at(2), at(5), at(4, 10))], branches: [] }
  expect(handoversOf(late).map((line) => line.result)).toEqual(['after'])
})

test('a pause is noted at the step that asked for papers, there alone', () => {
  const notes = handoversOf(custody).map((line) => line.note)
  expect(notes).toEqual([null, null, 'Tạm dừng để bổ sung từ 04/11/2026 đến 06/11/2026', null])
})
