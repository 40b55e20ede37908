import { type Figures, type Numbers, readNumbers } from '../../api/numbers.ts'
import { formatCount, formatDate } from '../../i18n/format.ts'
import { useText } from '../../i18n/index.ts'
import { numbers } from '../../i18n/numbers.ts'
import { DaysChart } from '../../ui/DaysChart.tsx'
import { TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { dayIn } from '../../ui/office/days.ts'
import { Scroll } from '../../ui/Scroll.tsx'
import type { Route } from './+types/numbers.ts'
import '../../styles/numbers.css'

export const meta = pageHead((locale) => [numbers[locale].title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  return readNumbers(context, { from: dayIn(asked.get('tu')), to: dayIn(asked.get('den')) })
}

export default function NumbersPage({ loaderData: n }: Route.ComponentProps) {
  const t = useText(numbers)
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <form method="get" className="period">
          <TextField
            name="tu"
            label={t.from}
            placeholder="dd/mm/yyyy"
            defaultValue={formatDate(n.period.from)}
            inputMode="numeric"
          />
          <TextField
            name="den"
            label={t.to}
            placeholder="dd/mm/yyyy"
            defaultValue={formatDate(n.period.to)}
            inputMode="numeric"
          />
          <button type="submit">{t.show}</button>
        </form>
      </div>
      {n.total.submitted + n.total.decided === 0 ? (
        <div className="empty">
          <h2>{t.empty}</h2>
          <p className="soft">{t.emptyText}</p>
        </div>
      ) : (
        <>
          <Totals total={n.total} />
          <DaysChart days={n.days} period={n.period} />
          <Units n={n} />
        </>
      )}
    </>
  )
}

const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 })

function Totals({ total }: { total: Figures }) {
  const t = useText(numbers)
  const rate = (value: number | null) => (value === null ? t.none : percent.format(value))
  const figures: [string, string][] = [
    [t.submitted, formatCount(total.submitted)],
    [t.onlineRate, rate(total.onlineRate)],
    [t.decided, formatCount(total.decided)],
    [t.onTimeRate, rate(total.onTimeRate)],
  ]
  return (
    <dl className="figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Units({ n }: { n: Numbers }) {
  const t = useText(numbers)
  const rate = (value: number | null) => (value === null ? '–' : percent.format(value))
  const heads = [
    t.submitted,
    t.channels.online,
    t.channels.direct,
    t.channels.post,
    t.assisted,
    t.onlineRate,
    t.decided,
    t.late,
    t.onTimeRate,
  ]
  return (
    <Scroll label={t.table}>
      <table className="dense figures-table">
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.unit}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {n.units.map((u) => (
            <tr key={u.unitId}>
              <th scope="row">{u.unitName}</th>
              {[u.submitted, u.online, u.direct, u.post, u.submitted_assisted].map((value, i) => (
                <td key={heads[i]} className="num">
                  {formatCount(value)}
                </td>
              ))}
              <td className="num">{rate(u.onlineRate)}</td>
              <td className="num">{formatCount(u.decided)}</td>
              <td className={u.decided_late > 0 ? 'num late' : 'num'}>{formatCount(u.decided_late)}</td>
              <td className="num">{rate(u.onTimeRate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
