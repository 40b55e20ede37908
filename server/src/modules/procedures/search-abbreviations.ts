import { type Word, wordsOf } from './search-fold.ts'

/** Abbreviations that the catalogue itself uses in names, as often as their words: either is found by the other. */
const ABBREVIATIONS: Record<string, string> = {
  tnhh: 'trách nhiệm hữu hạn',
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  bhtn: 'bảo hiểm thất nghiệp',
  tncn: 'thu nhập cá nhân',
  tndn: 'thu nhập doanh nghiệp',
  gtgt: 'giá trị gia tăng',
  tnlđ: 'tai nạn lao động',
  bnn: 'bệnh nghề nghiệp',
  ubnd: 'ủy ban nhân dân',
  kcb: 'khám bệnh chữa bệnh',
  ttnđ: 'thủy nội địa',
  nsnn: 'ngân sách nhà nước',
  dtqg: 'dự trữ quốc gia',
  csdl: 'cơ sở dữ liệu',
  pccc: 'phòng cháy chữa cháy',
  htx: 'hợp tác xã',
  cntt: 'công nghệ thông tin',
}

const spelled = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, wordsOf(long)]))

/** A name with the words of its abbreviations put beside them. */
export const spellOut = (name: readonly Word[]): Word[] =>
  name.flatMap((word) => [word, ...(spelled.get(word.written) ?? [])])
