/** Vietnam keeps one zone, UTC+7, without summer time. */
const SHIFT = 7 * 3600_000

const two = (n: number): string => String(n).padStart(2, '0')

interface Parts {
  day: string
  month: string
  year: string
  hour: string
  minute: string
  second: string
}

function partsOf(at: Date): Parts {
  const local = new Date(at.getTime() + SHIFT)
  return {
    day: two(local.getUTCDate()),
    month: two(local.getUTCMonth() + 1),
    year: String(local.getUTCFullYear()),
    hour: two(local.getUTCHours()),
    minute: two(local.getUTCMinutes()),
    second: two(local.getUTCSeconds()),
  }
}

/** `ngày 05 tháng 01 năm 2026`, the form of NĐ 30/2020 (days below 10 and months written with two digits). */
export function longDate(at: Date): string {
  const { day, month, year } = partsOf(at)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** `08 giờ 05 phút, ngày 05 tháng 01 năm 2026`. */
export function longMoment(at: Date): string {
  const { hour, minute } = partsOf(at)
  return `${hour} giờ ${minute} phút, ${longDate(at)}`
}

/** `05/01/2026`. */
export function shortDate(at: Date): string {
  const { day, month, year } = partsOf(at)
  return `${day}/${month}/${year}`
}

/** `08:05 05/01/2026`. */
export function shortMoment(at: Date): string {
  const { hour, minute } = partsOf(at)
  return `${hour}:${minute} ${shortDate(at)}`
}

/** `05/01/2026 08:05:09 +07:00`, the time of a digital signature as NĐ 30/2020 shows it. */
export function signatureMoment(at: Date): string {
  const { hour, minute, second } = partsOf(at)
  return `${shortDate(at)} ${hour}:${minute}:${second} +07:00`
}

/** `7.000 đồng`; whole đồng. */
export function dong(amount: number): string {
  return `${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`
}
