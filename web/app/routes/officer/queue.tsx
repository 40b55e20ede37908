import { type Queue, type QueueItem, type QueueQuery, readQueue } from '../../api/office.ts'
import { clock } from '../../i18n/clock.ts'
import { formatDate } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { pageHead } from '../../ui/head.ts'
import { DueTime } from '../../ui/office/DueTime.tsx'
import { LevelMark } from '../../ui/office/LevelMark.tsx'
import { Scroll } from '../../ui/Scroll.tsx'
import type { Route } from './+types/queue.ts'

export const meta = pageHead((locale) => [office[locale].queue.title])

const KEYS = ['step', 'due', 'level', 'q', 'mine', 'cursor'] as const
const LEVELS = ['late', 'today', 'last_fifth', 'half', 'comfortable'] as const

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const query: QueueQuery = Object.fromEntries(
    KEYS.flatMap((k) => (asked.get(k) ? [[k, asked.get(k)!]] : [])),
  )
  return { queue: await readQueue(context, query), query, now: new Date().toISOString() }
}

export default function QueuePage({ loaderData: { queue, query, now } }: Route.ComponentProps) {
  const t = useText(office).queue
  const filtered = Boolean(query.q || query.due || query.level || query.step || query.mine)
  return (
    <>
      <div className="workhead">
        <h1>{t.title}</h1>
        <Search query={query} filtered={filtered} />
      </div>
      <Filters queue={queue} query={query} />
      {queue.items.length === 0 ? (
        <div className="empty">
          <h2>{filtered ? t.emptyFiltered : t.empty}</h2>
          <p className="soft">{t.emptyText}</p>
        </div>
      ) : (
        <Table queue={queue} now={now} />
      )}
      <More queue={queue} query={query} />
    </>
  )
}

function Search({ query, filtered }: { query: QueueQuery; filtered: boolean }) {
  const t = useText(office).queue
  const to = usePath()
  return (
    <search>
      <form method="get" className="worksearch">
        {query.step && <input type="hidden" name="step" value={query.step} />}
        {query.due && <input type="hidden" name="due" value={query.due} />}
        <LevelChoice chosen={query.level} />
        <input
          type="search"
          name="q"
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={query.q}
          data-queue-search
        />
        <button type="submit">{t.find}</button>
        {filtered && <a href={to('/can-bo')}>{t.clear}</a>}
      </form>
    </search>
  )
}

/** The levels by name; the same words as in the list. */
function LevelChoice({ chosen }: { chosen: string | undefined }) {
  const t = useText(clock)
  return (
    <select name="level" aria-label={t.levels} defaultValue={chosen ?? ''}>
      <option value="">{t.level}</option>
      {LEVELS.map((code) => (
        <option key={code} value={code}>
          {t.levelNames[code]}
        </option>
      ))}
    </select>
  )
}

function Filters({ queue: { counts }, query }: { queue: Queue; query: QueueQuery }) {
  const words = useText(office)
  const t = words.queue
  const steps = Object.entries(counts.steps)
  return (
    <nav className="tabs" aria-label={t.find}>
      <Tab query={{}} now={query} label={t.all} count={counts.all} />
      <Tab query={{ due: 'overdue' }} now={query} label={t.overdue} count={counts.overdue} alarm />
      <Tab query={{ due: 'today' }} now={query} label={t.today} count={counts.today} />
      <Tab query={{ mine: 'true' }} now={query} label={t.mine} count={counts.mine} />
      {steps.length > 1 &&
        steps.map(([step, count]) => (
          <Tab key={step} query={{ step }} now={query} label={words.steps[step] ?? step} count={count} />
        ))}
    </nav>
  )
}

interface TabProps {
  query: QueueQuery
  now: QueueQuery
  label: string
  count: number
  alarm?: boolean
}

function Tab({ query, now, label, count, alarm }: TabProps) {
  const to = usePath()
  const wanted = new URLSearchParams(query as Record<string, string>).toString()
  const { q: _q, cursor: _cursor, ...shown } = now
  const here = wanted === new URLSearchParams(shown as Record<string, string>).toString()
  return (
    <a href={to(wanted ? `/can-bo?${wanted}` : '/can-bo')} aria-current={here ? 'true' : undefined}>
      {label} <b className={alarm && count > 0 ? 'num late' : 'num'}>{count}</b>
    </a>
  )
}

function Table({ queue, now }: { queue: Queue; now: string }) {
  const words = useText(office)
  const t = words.queue.columns
  return (
    <Scroll label={words.queue.title}>
      <table className="dense">
        <caption>{words.queue.keys}</caption>
        <thead>
          <tr>
            {[t.code, t.procedure, t.applicant, t.channel, t.step, t.due, t.end].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queue.items.map((item) => (
            <Row key={item.id} item={item} now={now} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ item, now }: { item: QueueItem; now: string }) {
  const words = useText(office)
  const to = usePath()
  return (
    <tr data-row>
      <th scope="row" className="num">
        <a href={to(`/can-bo/ho-so/${item.id}`)} data-open>
          {item.code}
        </a>
      </th>
      <td lang="vi">{item.procedureName}</td>
      <td>{item.applicantName}</td>
      <td>{words.channels[item.channel]}</td>
      <td>
        {item.state === 'supplement_requested' ? words.steps.citizen : (words.steps[item.step] ?? item.step)}
      </td>
      <td>
        {item.pausedFor ? <Standing /> : <DueTime due={item.stepDueAt} now={now} />}{' '}
        <LevelMark level={item.level} />
      </td>
      <td className="num">{item.dueAt ? formatDate(item.dueAt) : '–'}</td>
    </tr>
  )
}

function Standing() {
  const t = useText(clock)
  return <span>{t.standing}</span>
}

function More({ queue, query }: { queue: Queue; query: QueueQuery }) {
  const t = useText(office).queue
  const to = usePath()
  if (!queue.next) return null
  const next = new URLSearchParams({ ...(query as Record<string, string>), cursor: queue.next })
  return (
    <p className="actions">
      <a className="btn quiet" href={to(`/can-bo?${next}`)}>
        {t.more}
      </a>
    </p>
  )
}
