import { scaleBand, scaleLinear } from 'd3-scale'
import type { DayFigures, Numbers } from '../api/numbers.ts'
import { formatCount, formatDate } from '../i18n/format.ts'
import { useText } from '../i18n/index.ts'
import { numbers } from '../i18n/numbers.ts'

const WIDTH = 960
const HEIGHT = 240
const LEFT = 48
const BOTTOM = 28
const CHANNELS = ['online', 'direct', 'post'] as const

/** Dossiers a day as stacked bars, drawn on the server: no script, prints as it is, with the table behind it. */
export function DaysChart({ days, period }: { days: DayFigures[]; period: Numbers['period'] }) {
  const t = useText(numbers)
  const all = everyDay(days, period)
  const most = Math.max(1, ...all.map((d) => d.online + d.direct + d.post))
  const x = scaleBand<string>()
    .domain(all.map((d) => d.day))
    .range([LEFT, WIDTH])
    .padding(0.25)
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - BOTTOM, 12])
  const ticks = y.ticks(4).filter(Number.isInteger)
  const every = Math.ceil(all.length / 10)
  return (
    <figure className="chart">
      <figcaption>
        <h2>{t.chart}</h2>
        <ul className="legend">
          {CHANNELS.map((c) => (
            <li key={c} className={c}>
              {t.channels[c]}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.chart}>
        {ticks.map((tick) => (
          <g key={tick} className="tick">
            <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {formatCount(tick)}
            </text>
          </g>
        ))}
        {all.map((d, i) => (
          <g key={d.day}>
            {stack(d).map(({ channel, from, to }) => (
              <rect
                key={channel}
                className={channel}
                x={x(d.day)}
                width={x.bandwidth()}
                y={y(to)}
                height={Math.max(0, y(from) - y(to))}
              />
            ))}
            {i % every === 0 && (
              <text x={x(d.day)! + x.bandwidth() / 2} y={HEIGHT - 8} textAnchor="middle">
                {formatDate(d.day).slice(0, 5)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <Table days={all} />
    </figure>
  )
}

function stack(d: DayFigures) {
  let from = 0
  return CHANNELS.map((channel) => {
    const bar = { channel, from, to: from + d[channel] }
    from = bar.to
    return bar
  }).filter((bar) => bar.to > bar.from)
}

/** Days on which nothing was handed in are part of the picture. */
function everyDay(days: DayFigures[], { from, to }: Numbers['period']): DayFigures[] {
  const known = new Map(days.map((d) => [d.day, d]))
  const all: DayFigures[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    all.push(known.get(day) ?? { day, online: 0, direct: 0, post: 0 })
  }
  return all
}

function Table({ days }: { days: DayFigures[] }) {
  const t = useText(numbers)
  return (
    <details className="fold">
      <summary>{t.asTable}</summary>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            {CHANNELS.map((c) => (
              <th key={c} scope="col" className="num">
                {t.channels[c]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((d) => (
            <tr key={d.day}>
              <th scope="row" className="num">
                {formatDate(d.day)}
              </th>
              {CHANNELS.map((c) => (
                <td key={c} className="num">
                  {formatCount(d[c])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
