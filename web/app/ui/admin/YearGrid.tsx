import type { CalendarDay } from '../../api/calendar.ts'
import { calendar } from '../../i18n/calendar.ts'
import { useLocale, useText } from '../../i18n/index.ts'

const SIZE = 42
const iso = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)

/** A year at a glance: twelve months, Monday first; days that are not as the weekday says are marked by shape and in words. */
export function YearGrid({ year, days }: { year: number; days: readonly CalendarDay[] }) {
  const t = useText(calendar)
  const known = new Map(days.map((day) => [day.day, day]))
  return (
    <div className="year">
      {t.months.map((name, month) => (
        <table key={name} className="month">
          <caption>{name}</caption>
          <thead>
            <tr>
              {t.weekdays.map(([short, long]) => (
                <th key={short} scope="col" abbr={long}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(year, month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place in the week is what an empty cell is
                  <Cell key={i} day={day} known={day ? known.get(day) : undefined} free={i > 4} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function Cell({ day, known, free }: { day: string | null; known: CalendarDay | undefined; free: boolean }) {
  const t = useText(calendar)
  const locale = useLocale()
  if (!day) return <td />
  const date = Number(day.slice(8))
  if (!known) return <td className={free ? 'free num' : 'num'}>{date}</td>
  const name = locale === 'vi' ? known.nameVi : known.nameEn
  return (
    <td className={`num ${known.kind}`} title={name}>
      {date}
      <span className="off">
        {' '}
        {t.kinds[known.kind]}: {name}
      </span>
    </td>
  )
}

/** The days of a month in rows of seven from Monday, empty before and after. */
function weeksOf(year: number, month: number): (string | null)[][] {
  const before = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const cells = Array.from({ length: SIZE }, (_, i) => {
    const date = i - before + 1
    return date >= 1 && date <= length ? iso(year, month, date) : null
  })
  return Array.from({ length: 6 }, (_, week) => cells.slice(week * 7, week * 7 + 7)).filter((week) =>
    week.some(Boolean),
  )
}
