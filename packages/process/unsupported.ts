import { type Element, triggerOf, typeOf } from './diagram.ts'
import type { Words } from './table.ts'

const words = (vi: string, en: string): Words => ({ vi, en })

/** What the kinds that cannot run are called. */
const KINDS: Record<string, Words> = {
  ComplexGateway: words('cổng phức hợp', 'complex gateway'),
  InclusiveGateway: words(
    'cổng bao hàm: dùng cổng loại trừ hoặc cổng song song',
    'inclusive gateway: use an exclusive or a parallel one',
  ),
  EventBasedGateway: words(
    'cổng chờ sự kiện cần ít nhất hai nhánh, mỗi nhánh bắt đầu bằng hẹn giờ hoặc thông điệp',
    'event-based gateway: it needs two branches or more, each beginning with a timer or a message',
  ),
  Transaction: words('giao dịch', 'transaction'),
  AdHocSubProcess: words('quy trình con tùy ý', 'ad-hoc sub-process'),
  ScriptTask: words(
    'mã lệnh: đặt tên việc của hệ thống (mc:task)',
    'script: name a task of the platform (mc:task)',
  ),
}

const TRIGGERS: Record<string, Words> = {
  Signal: words('tín hiệu', 'signal'),
  Escalation: words('chuyển cấp', 'escalation'),
  Conditional: words('sự kiện theo điều kiện', 'conditional event'),
  Error: words('lỗi', 'error'),
  Compensate: words('bù trừ', 'compensation'),
  Cancel: words('hủy giao dịch', 'cancellation of a transaction'),
  Link: words('liên kết', 'link'),
  Multiple: words('nhiều loại sự kiện cùng lúc', 'several triggers at once'),
  Timer: words('hẹn giờ', 'timer'),
  Message: words('thông điệp', 'message'),
  '': words('sự kiện không ghi loại', 'event without a trigger'),
}

export function nameOfKind(element: Element): Words {
  const type = typeOf(element)
  if (Object.hasOwn(KINDS, type)) return KINDS[type]!
  const trigger = triggerOf(element)
  return type.endsWith('Event') && Object.hasOwn(TRIGGERS, trigger) ? TRIGGERS[trigger]! : words(type, type)
}

/** Properties of an activity that the engine does not run. */
export function strangeness(element: Element): Words[] {
  const found: Words[] = []
  const { loopCharacteristics, startQuantity = 1, completionQuantity = 1 } = element
  if (loopCharacteristics)
    found.push(
      typeOf(loopCharacteristics) === 'StandardLoopCharacteristics'
        ? words('lặp: vẽ đường quay lại', 'loop: draw the way back')
        : words('làm nhiều lần cùng lúc', 'multiple instances'),
    )
  if (element.isForCompensation) found.push(words('việc bù trừ', 'compensation'))
  if (element.triggeredByEvent) found.push(words('quy trình con chạy theo sự kiện', 'event sub-process'))
  if (startQuantity !== 1 || completionQuantity !== 1)
    found.push(words('cần nhiều lượt cùng lúc', 'quantities other than 1'))
  return found
}
