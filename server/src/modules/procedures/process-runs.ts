import { boundaryOf, type ProcessNode, type ProcessTable, type StepNode, type Words } from '#process/index.ts'
import type { LifeProblem } from './process-life.ts'

/** What the table can say and the engine does not do yet: refused when it is published, never passed over when it runs. */
export const notYetProblems = (table: ProcessTable): LifeProblem[] =>
  table.nodes.flatMap((node) =>
    missingFor(node).map(({ vi, en }) => ({
      code: 'not_yet',
      element: node.key,
      name: node.name.vi,
      vi: `“${node.name.vi}” ${vi}.`,
      en: `“${node.name.en}” ${en}.`,
    })),
  )

function missingFor(node: ProcessNode): Words[] {
  const message = {
    vi: 'trao đổi với cơ quan khác: chưa chạy được',
    en: 'exchanges messages with another agency: this does not run yet',
  }
  const waits = node.kind === 'race' ? node.options.map(({ on }) => on) : boundaryOf(node).map(({ on }) => on)
  if (node.kind === 'send' || node.kind === 'receive' || waits.some((on) => 'message' in on)) return [message]
  return node.kind === 'step' ? missingForStep(node) : []
}

const missingForStep = ({ roles, unitRole, assignee, form, documents }: StepNode): Words[] => [
  ...(roles.length > 1
    ? [{ vi: 'giao cho nhiều vai trò: chỉ chọn một', en: 'is for several roles: choose one' }]
    : []),
  ...(unitRole.startsWith('agency:')
    ? [
        {
          vi: 'do cơ quan khác thực hiện: chưa chạy được',
          en: 'is done by another agency: this does not run yet',
        },
      ]
    : []),
  ...(assignee.rule === 'open'
    ? []
    : [{ vi: 'tự chọn người thực hiện: chưa chạy được', en: 'chooses who does it: this does not run yet' }]),
  ...(form !== null || documents.length > 0
    ? [
        {
          vi: 'đòi biểu mẫu hoặc giấy tờ riêng: chưa chạy được',
          en: 'asks for a form or papers of its own: this does not run yet',
        },
      ]
    : []),
]
