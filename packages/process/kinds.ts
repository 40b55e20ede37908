import type { Place } from './problems.ts'
import type { ProcessNode, Words } from './table.ts'

/** What the kinds of nodes are called in problems. */
const KINDS: Record<ProcessNode['kind'], Words> = {
  step: { vi: 'Bước', en: 'Step' },
  service: { vi: 'Việc tự động', en: 'Service task' },
  exclusive: { vi: 'Cổng rẽ nhánh', en: 'Exclusive gateway' },
  fork: { vi: 'Cổng song song', en: 'Parallel gateway' },
  join: { vi: 'Cổng gộp', en: 'Joining gateway' },
  timer: { vi: 'Sự kiện hẹn giờ', en: 'Timer' },
  send: { vi: 'Việc gửi', en: 'Sending event' },
  receive: { vi: 'Việc chờ nhận', en: 'Receiving event' },
  race: { vi: 'Cổng chờ sự kiện', en: 'Event-based gateway' },
  call: { vi: 'Quy trình con', en: 'Call activity' },
  sub: { vi: 'Quy trình con', en: 'Sub-process' },
  end: { vi: 'Kết thúc', en: 'End' },
}

export const BORDER: Words = { vi: 'Sự kiện trên biên', en: 'Boundary event' }

export const placeOf = (node: ProcessNode): Place => ({
  element: node.key,
  name: node.name.vi,
  kind: KINDS[node.kind],
})
