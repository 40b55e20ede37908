import { dayOf } from '#platform/calendar.ts'
import { shortDate } from '#platform/letters/index.ts'
import type { ControlSlipStep } from './letters/index.ts'
import type { Supplement } from './notices.repository.ts'
import type { Step } from './process.repository.ts'
import { positionText } from './timeline.texts.ts'
import type { Branch } from './timeline.ts'

/** The rows from which form 06 tells who had the dossier. */
export interface Custody {
  /** The history, in the order of `no`. */
  steps: readonly Pick<Step, 'action' | 'role' | 'unit_name' | 'entered_at' | 'left_at' | 'due_at'>[]
  /** Everywhere the work stands. */
  branches: readonly Branch[]
  supplement: Pick<Supplement, 'requested_at' | 'answered_at'> | undefined
}

/**
 * The lines of form 06: each hands the dossier from one to the next, and says whether that one finished before, on or after the
 * due day. Handing over is electronic, so it is received when it is handed over. The last lines are whoever have it now.
 */
export function handoversOf({ steps, branches, supplement }: Custody): ControlSlipStep[] {
  const done = steps.filter((step) => step.action !== 'request_supplement')
  const lines: ControlSlipStep[] = done.map((step, i) => ({
    from: i === 0 ? 'Người nộp hồ sơ' : placeOf(done[i - 1]!.role, done[i - 1]!.unit_name),
    to: placeOf(step.role, step.unit_name),
    handedAt: step.entered_at,
    receivedAt: step.entered_at,
    dueAt: step.due_at,
    result: kept(step.left_at, step.due_at),
    note: pauseIn(supplement, step.entered_at, step.left_at),
  }))
  const from = lines.at(-1)?.to ?? 'Người nộp hồ sơ'
  const open = branches.flatMap(({ token: { role, entered_at: handedAt, due_at: dueAt }, holder }) => {
    if (role === null) return []
    const note = pauseIn(supplement, handedAt, null)
    const to = placeOf(role, holder?.unit ?? '')
    return [{ from, to, handedAt, receivedAt: handedAt, dueAt, result: null, note }]
  })
  return [...lines, ...open]
}

const placeOf = (role: string, unit: string): string =>
  [positionText(role)?.vi, unit].filter(Boolean).join(', ')

/** Finished on the due day and in time is "on"; without a due time nothing can be late. */
function kept(at: Date, due: Date | null): ControlSlipStep['result'] {
  if (!due) return 'on'
  if (at > due) return 'after'
  return dayOf(at) === dayOf(due) ? 'on' : 'before'
}

/** Says that the clock stood during this step, because papers were asked for. */
function pauseIn(supplement: Custody['supplement'], from: Date, to: Date | null): string | null {
  const asked = supplement?.requested_at
  if (!asked || asked < from || (to && asked > to)) return null
  const answered = supplement.answered_at
  const since = `Tạm dừng để bổ sung từ ${shortDate(asked)}`
  return answered ? `${since} đến ${shortDate(answered)}` : since
}
