import type { Sign } from './signs.repository.ts'
import { THRESHOLDS } from './thresholds.ts'

interface Words {
  vi: string
  en: string
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})
const at = (value: unknown): string => clock.format(new Date(String(value)))

const { manyPeople, withoutTask, manyReaders } = THRESHOLDS

/** What was noticed, as lines of evidence: figures, and what they were held against. None of them says that anything was wrong. */
export function evidenceOf({ rule, about, evidence: e }: Sign): Words[] {
  switch (rule) {
    case 'many_people':
      return [
        {
          vi: `Từ ${e.hour} giờ đến ${Number(e.hour) + 1} giờ: xem dữ liệu của ${e.people} người.`,
          en: `From ${e.hour}:00 to ${Number(e.hour) + 1}:00: read data of ${e.people} people.`,
        },
        {
          vi: `Bình thường người này xem ${e.usual} người một giờ; dấu hiệu được ghi từ ${manyPeople.atLeast} người và gấp ${manyPeople.timesUsual} lần bình thường.`,
          en: `Their usual is ${e.usual} people an hour; a sign is noted from ${manyPeople.atLeast} people and ${manyPeople.timesUsual} times the usual.`,
        },
      ]
    case 'without_task':
      return [
        {
          vi: `Xem dữ liệu của ${e.all} người để giải quyết hồ sơ; với ${e.people} người thì không có bước xử lý hay tiếp nhận nào của người này.`,
          en: `Read data of ${e.all} people to deal with dossiers; for ${e.people} of them no step or intake of theirs is known.`,
        },
        {
          vi: `Dấu hiệu được ghi từ ${withoutTask.atLeast} người và quá nửa số người đã xem.`,
          en: `A sign is noted from ${withoutTask.atLeast} people and more than half of those read.`,
        },
      ]
    case 'odd_hours':
      return [
        {
          vi: `Xem dữ liệu của ${e.people} người từ ${at(e.first)} đến ${at(e.last)}, ${about === 'day_off' ? 'vào ngày nghỉ' : 'vào ban đêm'}.`,
          en: `Read data of ${e.people} people from ${at(e.first)} to ${at(e.last)}, ${about === 'day_off' ? 'on a day off' : 'at night'}.`,
        },
      ]
    case 'declared_relation':
      return [nearness(String(e.kind), e.source === 'known')]
    case 'many_readers':
      return [
        {
          vi: `${e.readers} cán bộ ở ${e.units} đơn vị đã xem dữ liệu của cùng một người trong ngày.`,
          en: `${e.readers} officials of ${e.units} units read data of one person on this day.`,
        },
        {
          vi: `Dấu hiệu được ghi từ ${manyReaders.atLeast} cán bộ.`,
          en: `A sign is noted from ${manyReaders.atLeast} officials.`,
        },
      ]
  }
}

const NEAR: Record<string, Words> = {
  self: { vi: 'dữ liệu của chính mình', en: 'their own data' },
  relative: { vi: 'dữ liệu của người thân', en: 'data of a relative' },
  child: {
    vi: 'dữ liệu của con hoặc trẻ mà mình giám hộ',
    en: 'data of their child, or a child in their care',
  },
  guardian: { vi: 'dữ liệu của cha, mẹ hoặc người giám hộ mình', en: 'data of their parent or guardian' },
  delegation: {
    vi: 'dữ liệu của bên có ủy quyền với mình',
    en: 'data of somebody with whom they share a delegation',
  },
  own_organisation: {
    vi: 'dữ liệu của tổ chức mà mình đại diện',
    en: 'data of an organisation that they represent',
  },
  colleague_in_organisation: {
    vi: 'dữ liệu của người cùng đại diện một tổ chức với mình',
    en: 'data of somebody who represents the same organisation',
  },
}

function nearness(kind: string, known: boolean): Words {
  const { vi, en } = NEAR[kind] ?? NEAR.relative!
  return known
    ? { vi: `Xem ${vi}, theo dữ liệu của hệ thống vào lúc xem.`, en: `Read ${en}, as the system knew then.` }
    : { vi: `Xem ${vi}, theo khai báo.`, en: `Read ${en}, as declared.` }
}
