import type { Words } from './table.ts'

/** What keeps a process from running: which element of the diagram, and why, in words for whoever drew it. */
export interface Problem extends Words {
  code: ProblemCode
  /** Id in the diagram; empty when the document itself is meant. */
  element: string
  name: string
}

/** The element that a problem is about. `kind` is its class in both languages. */
export interface Place {
  element: string
  name: string
  kind?: Words
}

type Say = (detail: string, detailEn: string) => Words

const say =
  (vi: string, en: string): Say =>
  (detail, detailEn) => ({ vi: vi.replaceAll('{}', detail), en: en.replaceAll('{}', detailEn) })

/** What is said after the name of the element; `{}` is the detail. */
const TEXTS = {
  unreadable: say('không đọc được: {}.', 'cannot be read: {}.'),
  too_large: say('lớn quá: {}.', 'is too large: {}.'),
  unknown_element: say('có phần không thuộc BPMN 2.0: {}.', 'holds something that is not BPMN 2.0: {}.'),
  duplicate_id: say(
    'có hai phần tử cùng mã “{}”: đặt mã khác nhau.',
    'has two elements with the id “{}”: give them different ids.',
  ),
  no_process: say('không có quy trình nào để chạy.', 'holds no process that could run.'),
  which_process: say(
    'có thể là quy trình của cơ quan mình, nhưng sơ đồ có nhiều quy trình: đánh dấu isExecutable cho đúng một.',
    'may be our own process, but the diagram has several: mark exactly one as isExecutable.',
  ),
  empty: say('không có bước nào bên trong.', 'has nothing in it.'),
  no_start: say(
    'không có chỗ bắt đầu: mọi phần tử đều có đường đi tới.',
    'has no beginning: every element has a way to it.',
  ),
  many_starts: say(
    'có nhiều sự kiện bắt đầu ({}): chỉ giữ một.',
    'has several start events ({}): keep one of them.',
  ),
  unsupported: say('thuộc loại chưa chạy được: {}.', 'is of a kind that cannot run: {}.'),
  broken_flow: say(
    'không nối hai phần tử của cùng một quy trình: nối lại hoặc xóa.',
    'does not connect two elements of one process: reconnect or delete it.',
  ),
  dangling_event: say(
    'không gắn vào bước nào: gắn vào một bước hoặc xóa.',
    'is not attached to anything: attach it to a step or delete it.',
  ),
  border_without_way: say(
    'không dẫn tới đâu: nối tới việc phải làm khi đến hạn.',
    'leads nowhere: connect it to what shall be done then.',
  ),
  no_default: say(
    'không có nhánh mặc định: đánh dấu một nhánh là mặc định, hoặc để mọi nhánh xét quyết định của bước ngay trước.',
    'has no default branch: mark one, or let every branch test the decision of the step before it.',
  ),
  no_condition: say(
    'có nhánh không có điều kiện ({}): ghi điều kiện, hoặc đánh dấu là mặc định.',
    'has a branch without a condition ({}): write one, or mark it as the default.',
  ),
  bad_condition: say('có điều kiện không đọc được: {}', 'has a condition that cannot be read: {}'),
  decision_unknown: say(
    'không có nhánh cho quyết định “{}”: thêm nhánh hoặc nhánh mặc định.',
    'has no branch for the decision “{}”: add one, or a default.',
  ),
  decision_twice: say('có hai quyết định cùng mã “{}”.', 'has two decisions with the key “{}”.'),
  no_timer: say(
    'không ghi thời gian: điền số ngày, giờ, hoặc một ngày cụ thể.',
    'says no time: give days, hours or a date.',
  ),
  bad_timer: say('có thời gian không dùng được: {}.', 'has a time that cannot be used: {}.'),
  timer_of_zero: say('có thời gian bằng 0: ghi thời gian lớn hơn.', 'has a time of zero: give a longer one.'),
  no_task: say(
    'không ghi tên việc mà hệ thống phải làm (mc:task).',
    'does not name the task that the platform shall do (mc:task).',
  ),
  unknown_task: say(
    'gọi việc “{}” mà hệ thống không có.',
    'names the task “{}”, which the platform does not have.',
  ),
  no_agency: say(
    'không biết trao đổi với cơ quan nào: nối luồng thông điệp tới cơ quan đó, hoặc ghi mc:agency.',
    'does not say with which agency: connect a message flow to it, or write mc:agency.',
  ),
  unknown_agency: say(
    'trao đổi với “{}”, cơ quan không có trong danh sách.',
    'is about “{}”, which is no known agency.',
  ),
  nobody_sends: say(
    'chờ thông điệp không ai gửi: ghi tên thông điệp và cơ quan gửi.',
    'waits for a message that nobody sends: name the message and the agency.',
  ),
  message_to_no_event: say(
    'nối vào “{}”, nơi không nhận gửi thông điệp: nối vào sự kiện hoặc bước nhận, gửi.',
    'is attached to “{}”, which neither sends nor receives: attach it to a message event or task.',
  ),
  no_link: say(
    'là liên kết không có đầu kia: thêm liên kết cùng tên “{}”.',
    'is a link without its other end: add a link of the same name, “{}”.',
  ),
  no_subprocess: say(
    'gọi quy trình “{}” chưa được công bố.',
    'calls the process “{}”, which is not published.',
  ),
  recursion: say('gọi vòng về chính quy trình này: {}.', 'comes back to this very process: {}.'),
  nobody_may_act: say(
    'không ghi ai được làm: chọn cơ quan, bộ phận và vị trí.',
    'does not say who may act: choose a unit and a role.',
  ),
  unknown_role: say('ghi vị trí “{}” không có trong hệ thống.', 'names the role “{}”, which does not exist.'),
  unknown_form: say('dùng biểu mẫu “{}” chưa có.', 'asks for the form “{}”, which does not exist.'),
  bad_allowance: say('có thời hạn không dùng được: {}.', 'has an allowance of time that cannot be used: {}.'),
  bad_assignee: say(
    'giao cho người đã làm bước “{}”, nhưng không có bước đó.',
    'goes to whoever did the step “{}”, but there is no such step.',
  ),
  unreachable: say('không có đường nào đi tới.', 'cannot be reached.'),
  no_way_to_end: say('không có đường đi tới kết thúc.', 'has no way to the end.'),
  circle_without_stop: say(
    'nằm trên một vòng không dừng ở bước nào: thêm một bước trên vòng đó.',
    'lies on a circle that stops at no step: add a step to it.',
  ),
  join_waits_forever: say(
    'chờ mãi một nhánh không bao giờ tới: sửa để mọi nhánh đều về đây, hoặc dùng cổng loại trừ.',
    'waits for a branch that may never come: lead every branch here, or use an exclusive gateway.',
  ),
  twice_at_once: say(
    'có thể được giao hai lần cùng lúc: gộp các nhánh song song trước đó.',
    'may be given out twice at once: join the parallel branches before it.',
  ),
  too_many_states: say(
    'có quá nhiều tình huống song song để kiểm tra hết ({}): bớt nhánh song song hoặc tách thành quy trình con.',
    'has more parallel situations than can be checked ({}): use fewer branches, or a sub-process.',
  ),
  over_limit: say(
    'làm thời gian vượt thời hạn của thủ tục: {}.',
    'makes the time exceed the limit of the procedure: {}.',
  ),
} satisfies Record<string, Say>

export type ProblemCode = keyof typeof TEXTS

const ELEMENT: Words = { vi: 'Phần tử', en: 'Element' }

/** `detail` in both languages, or one text that is the same in both. */
export function problem(code: ProblemCode, place: Place, detail: string | Words = ''): Problem {
  const kind = place.kind ?? ELEMENT
  const shown = oneLine(place.name) || place.element
  const { vi, en } = typeof detail === 'string' ? { vi: detail, en: detail } : detail
  const text = TEXTS[code](oneLine(vi), oneLine(en))
  const named = (word: string) => (shown ? `${word} “${shown}” ` : `${word} `)
  return {
    code,
    element: place.element,
    name: oneLine(place.name),
    vi: named(kind.vi) + text.vi,
    en: named(kind.en) + text.en,
  }
}

/** Names come from drawings: line breaks and tails of any length are cut. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200)

export const DOCUMENT: Place = { element: '', name: '', kind: { vi: 'Tệp BPMN', en: 'The BPMN file' } }
