import type { Locale } from './index.ts'

const ZONE = 'Asia/Ho_Chi_Minh'
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const time = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })

/** `21/11/2026` in the time of Vietnam, in both languages. A plain date (`2026-11-21`) is not moved between zones. */
export function formatDate(iso: string): string {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return plain ? `${plain[3]}/${plain[2]}/${plain[1]}` : day.format(new Date(iso))
}

/** `14:05, 21/11/2026` in the time of Vietnam. */
export const formatMoment = (iso: string): string => `${time.format(new Date(iso))}, ${formatDate(iso)}`

const dong = new Intl.NumberFormat('vi-VN')

/** `7.000 ₫`; both languages write money as Vietnam does. */
export const formatMoney = (amount: number): string => `${dong.format(amount)} ₫`

export const formatCount = (n: number): string => dong.format(n)

/** `1,2 MB`, `340 KB`. */
export function formatBytes(bytes: number, locale: Locale = 'vi'): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  const digits = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 })
  return `${digits.format(bytes / 1024 / 1024)} MB`
}

const UNITS = {
  working_day: { vi: 'ngày làm việc', en: ['working day', 'working days'] },
  day: { vi: 'ngày', en: ['day', 'days'] },
  hour: { vi: 'giờ', en: ['hour', 'hours'] },
  month: { vi: 'tháng', en: ['month', 'months'] },
  year: { vi: 'năm', en: ['year', 'years'] },
} as const

/** `5 ngày làm việc`; undefined when the catalogue gives no countable limit. */
export function formatLimit(amount: number | null, unit: string, locale: Locale): string | undefined {
  const words = UNITS[unit as keyof typeof UNITS]
  if (amount === null || !words) return undefined
  return `${dong.format(amount)} ${locale === 'vi' ? words.vi : words.en[amount === 1 ? 0 : 1]}`
}
