import type { Problem, ProcessNode, ProcessTable, StepNode, Words } from '#process/index.ts'

/** What officials can do with a dossier today: each verb has its page. */
const VERBS: ReadonlySet<string> = new Set([
  'accept',
  'refuse',
  'assign',
  'propose',
  'approve',
  'send_back',
  'return',
])

/**
 * What a sound process asks for that the program cannot run yet, by element. Dossiers run on lists of steps whose shares
 * of the time add up to the whole.
 */
export function processMisfits(table: ProcessTable): Problem[] {
  const found = table.nodes.flatMap(nodeMisfits)
  return found.length > 0 ? found : shareMisfits(table)
}

function nodeMisfits(node: ProcessNode): Problem[] {
  if (node.kind === 'step') return stepMisfits(node)
  const isPlainEnd = node.kind === 'end' && !node.terminate && node.outcome === null && !node.within
  return isPlainEnd
    ? []
    : [misfit(node, 'hệ thống chưa chạy loại phần tử này.', 'is of a kind that does not run yet.')]
}

function stepMisfits(step: StepNode): Problem[] {
  const wrong = (is: boolean, vi: string, en: string) => (is ? [misfit(step, vi, en)] : [])
  const strange = step.decisions.filter(({ key }) => !VERBS.has(key)).map(({ key }) => key)
  return [
    ...wrong(
      step.unitRole.startsWith('agency:'),
      'chưa giao được cho cơ quan khác.',
      'cannot be given to another agency yet.',
    ),
    ...wrong(step.roles.length !== 1, 'hiện chỉ giao cho một vị trí.', 'goes to exactly one role today.'),
    ...wrong(
      !step.time || !('share' in step.time),
      'cần ghi phần của thời hạn (%).',
      'needs its share of the time limit (%).',
    ),
    ...wrong(step.form !== null, 'chưa dùng được biểu mẫu riêng.', 'cannot have a form of its own yet.'),
    ...wrong(
      step.documents.length > 0,
      'chưa kèm được văn bản phải lập.',
      'cannot name documents to produce yet.',
    ),
    ...wrong(step.assignee.rule !== 'open', 'chưa tự chọn được người làm.', 'cannot choose who does it yet.'),
    ...wrong(
      step.boundary.length > 0,
      'chưa chạy sự kiện trên biên.',
      'cannot have events on its border yet.',
    ),
    ...wrong(
      strange.length > 0,
      `có quyết định mà cán bộ chưa có nút bấm: ${strange.join(', ')}. Dùng: ${[...VERBS].join(', ')}.`,
      `has decisions for which officials have no button: ${strange.join(', ')}. Use: ${[...VERBS].join(', ')}.`,
    ),
  ]
}

function shareMisfits({ nodes }: ProcessTable): Problem[] {
  const shares = nodes.map((node) =>
    node.kind === 'step' && node.time && 'share' in node.time ? node.time.share : 0,
  )
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (Math.abs(total - 1) < 1e-6) return []
  const percent = Math.round(total * 1000) / 10
  return [
    {
      code: 'bad_allowance',
      element: '',
      name: '',
      vi: `Các bước cộng lại dùng ${percent.toLocaleString('vi-VN')}% thời hạn: sửa cho đủ 100%.`,
      en: `The steps use ${percent}% of the time limit: make it 100%.`,
    },
  ]
}

const misfit = (node: ProcessNode, vi: string, en: string): Problem => {
  const kind: Words = node.kind === 'step' ? { vi: 'Bước', en: 'Step' } : { vi: 'Phần tử', en: 'Element' }
  return {
    code: 'unsupported',
    element: node.key,
    name: node.name.vi,
    vi: `${kind.vi} “${node.name.vi}” ${vi}`,
    en: `${kind.en} “${node.name.en}” ${en}`,
  }
}
