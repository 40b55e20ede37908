import { describe, expect, it } from 'vitest'
import { type Story, timelineOf, waitingFor } from './timeline.ts'

const at = (day: number, hour = 2) => new Date(Date.UTC(2026, 10, day, hour))
const NAME = 'Trần Văn Đức (giả định)'

const step = (action: string, role: string, day: number): Story['steps'][number] => ({
  step: action,
  action,
  role,
  unit_name: 'Một cửa phường Hồng Bàng',
  actor_id: 'a-clerk',
  actor_name: NAME,
  left_at: at(day),
})

/** A dossier asked for more once, examined and signed, that waits to be collected. */
const story: Story = {
  dossier: {
    state: 'decided',
    channel: 'online',
    delivery: 'counter',
    unit_name: 'UBND phường Hồng Bàng',
    submitted_at: at(2),
    due_at: at(20, 10),
    paused_for: null,
  },
  steps: [
    step('accept', 'one_stop_officer', 3),
    step('request_supplement', 'specialist', 4),
    step('propose', 'specialist', 9),
    step('approve', 'leader', 10),
  ],
  branches: [
    {
      token: { step: 'return', role: 'one_stop_officer', entered_at: at(10), due_at: at(20, 10) },
      holder: { unit: 'Một cửa phường Hồng Bàng', name: NAME },
    },
  ],
  supplement: { count: 1, requested_at: at(4), answered_at: at(6) },
  result: { signed_at: at(11) },
  now: at(12),
}
const standing = (state: Story['dossier']['state'], change: Partial<Story> = {}): Story => ({
  ...story,
  result: undefined,
  ...change,
  dossier: { ...story.dossier, state },
})

describe('the timeline', () => {
  it('tells what happened in the order in which it happened', () => {
    expect(timelineOf(story).map((h) => h.step)).toEqual([
      'submit',
      'accept',
      'request_supplement',
      'answer_supplement',
      'propose',
      'approve',
      'sign',
    ])
  })

  it('names no member of staff unless asked to', () => {
    expect(JSON.stringify([timelineOf(story), waitingFor(story)])).not.toContain(NAME)
    expect(timelineOf(story, { names: true })[1]!.by).toEqual({
      unit: 'Một cửa phường Hồng Bàng',
      position: 'Cán bộ một cửa',
      name: NAME,
    })
  })

  it('gives nobody the work that the program did by itself', () => {
    const steps = [{ ...step('return', 'one_stop_officer', 11), actor_id: 'system' }]
    const list = timelineOf({ ...story, steps, supplement: undefined }, { names: true })
    expect(list.map((h) => h.step)).toEqual(['submit', 'sign', 'return'])
    const last = list.at(-1)!
    expect(last).toMatchObject({ step: 'return', by: { position: null, name: null } })
  })

  it('tells a step that only this process has by its own name', () => {
    const own = { ...step('inspect', 'specialist', 5), step: 'site' }
    const stepNames = { site: { vi: 'Kiểm tra thực địa', en: 'Site visit' } }
    expect(timelineOf({ ...story, steps: [own], stepNames })[1]!.text.vi).toContain('Kiểm tra thực địa')
  })

  it('is empty for a draft', () => {
    const draft = { ...story.dossier, state: 'draft' as const, submitted_at: null }
    const untouched = { ...story, dossier: draft, steps: [], supplement: undefined, result: undefined }
    expect(timelineOf(untouched)).toEqual([])
    expect(waitingFor(untouched)).toBeNull()
  })
})

describe('whom it waits for', () => {
  it('is the applicant, without a due time, while papers are asked for', () => {
    const waiting = waitingFor(standing('supplement_requested'))!
    expect(waiting).toMatchObject({ office: null, dueAt: null, who: { vi: 'Người nộp hồ sơ' } })
    expect(waiting.why.vi).toContain('1 mục theo phiếu yêu cầu; thời hạn giải quyết đang tạm dừng')
    const fresh = { ...story.dossier, state: 'supplement_requested' as const, due_at: null }
    expect(waitingFor({ ...story, dossier: fresh })!.why.vi).toContain('tính từ khi được tiếp nhận')
  })

  it('is the position and unit whose turn it is, with the time of the step', () => {
    const token = { step: 'examine', role: 'specialist', entered_at: at(3), due_at: at(8) }
    const branches = [{ ...story.branches[0]!, token }]
    const waiting = waitingFor(standing('in_processing', { branches }))!
    expect(waiting.who).toEqual({
      vi: 'Chuyên viên, Một cửa phường Hồng Bàng',
      en: 'Specialist, Một cửa phường Hồng Bàng',
    })
    expect(waiting.dueAt).toBe(at(8).toISOString())
  })

  it('says since when a result is overdue, and only then', () => {
    const why = (now: Date) => waitingFor(standing('in_processing', { now }))!.why.vi
    expect(why(at(20, 10))).not.toContain('quá hạn')
    expect(why(at(20, 11))).toContain('quá hạn trả kết quả từ 17:00 20/11/2026')
  })

  it('is the signature before the applicant is asked to collect', () => {
    expect(waitingFor(standing('decided'))!.why.en).toContain('being signed')
    expect(waitingFor(story)).toMatchObject({ office: null, why: { en: expect.stringContaining('collect') } })
  })

  it('is nobody once the dossier is closed', () => {
    for (const state of ['refused', 'stopped', 'returned'] as const)
      expect(waitingFor(standing(state))).toBeNull()
  })
})
