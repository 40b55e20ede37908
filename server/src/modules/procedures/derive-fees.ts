import type { CatalogueRecord } from './catalogue-record.ts'
import { CHANNELS } from './derive-times.ts'
import type { Channel, FeeKind } from './procedure.ts'
import { tidy } from './tidy.ts'

export interface FeeRow {
  position: number
  channel: Channel
  kind: FeeKind
  amount: number | null
  text: string
  source_value: number | null
}

type Method = CatalogueRecord['methods'][number]
type SourceFee = Method['fees'][number]

const KINDS: Readonly<Record<string, FeeKind>> = {
  FEE: 'fee',
  SERVICE_FEE: 'service_fee',
  PRICE_LEVEL: 'price',
}

/** No fee of the state is below this many dong: smaller numbers in the dump stand for thousands, or for nothing. */
const SMALLEST_FEE = 1_000

const FREE = /^(không|miễn|0\b)/iu
const CONDITION = /(?<=^|\s|\()(nếu|trừ|đối với|trường hợp|theo)(?=\s|$)/iu
const MONEY = /\d[\d.,]*\s*(đồng|đ(?=[\s/,.;)]|$)|vnđ|vnd)|(lệ phí|mức phí|phí thẩm định|mức thu)/iu

/** The fees of every channel, and the sentences about money in notes of channels that name no fee. */
export function deriveFees({ methods }: CatalogueRecord): FeeRow[] {
  return methods.flatMap(feesOf).map((fee, position) => ({ position, ...fee }))
}

function feesOf(method: Method): Omit<FeeRow, 'position'>[] {
  const channel = CHANNELS[method.method]!
  const aboutMoney = linesAboutMoney(method.note)
  const named = method.fees.map((fee) => ({
    channel,
    kind: KINDS[fee.type]!,
    amount: trusted(fee, aboutMoney !== ''),
    text: tidy(fee.text),
    source_value: fee.value,
  }))
  const silent = named.every((fee) => !fee.amount && fee.text === '')
  if (!silent || !aboutMoney) return named
  return [...named, { channel, kind: 'note', amount: null, text: aboutMoney, source_value: null }]
}

/**
 * The amount in dong, or null where the number cannot be trusted: too small to be dong, or a zero beside words that
 * say something else than "free".
 */
function trusted({ value, text }: SourceFee, noteSpeaksOfMoney: boolean): number | null {
  if (value === null || !Number.isInteger(value)) return null
  if (value !== 0) return value >= SMALLEST_FEE ? value : null
  const words = tidy(text)
  if (words === '') return noteSpeaksOfMoney ? null : 0
  return FREE.test(words) && words.length <= 60 && !CONDITION.test(words) ? 0 : null
}

const linesAboutMoney = (note: string): string =>
  tidy(note)
    .split('\n')
    .filter((line) => MONEY.test(line))
    .join('\n')
    .slice(0, 10_000)
