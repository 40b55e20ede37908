import { type DossierItem, listDossiers, listNotifications } from '../../api/dossiers.ts'
import { appointments } from '../../i18n/appointments.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { stateClass, states } from '../../i18n/states.ts'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/dossiers.ts'

export const meta = pageHead((locale) => [dossier[locale].list.title])

export async function loader({ context }: Route.LoaderArgs) {
  const [items, { unread }] = await Promise.all([listDossiers(context), listNotifications(context)])
  return { items, unread }
}

const CLOSED = new Set(['refused', 'stopped', 'returned'])

export default function Dossiers({ loaderData: { items, unread } }: Route.ComponentProps) {
  const t = useText(dossier).list
  const to = usePath()
  const groups: [string, DossierItem[]][] = [
    [t.drafts, items.filter((d) => d.state === 'draft')],
    [t.active, items.filter((d) => d.state !== 'draft' && !CLOSED.has(d.state))],
    [t.closed, items.filter((d) => CLOSED.has(d.state))],
  ]
  return (
    <div className="wrap page">
      <h1>{t.title}</h1>
      <p className="lead">
        <a href={to('/thong-bao')}>{t.messages(unread)}</a>
        {' · '}
        <a href={to('/lich-hen')}>{useText(appointments).list.title}</a>
      </p>
      {items.length === 0 && <Empty />}
      {groups.map(([title, group]) => group.length > 0 && <Group key={title} title={title} items={group} />)}
    </div>
  )
}

function Empty() {
  const t = useText(dossier).list
  const to = usePath()
  return (
    <div className="empty">
      <h2>{t.empty}</h2>
      <p className="soft">{t.emptyText}</p>
      <p className="actions">
        <a className="btn" href={to('/thu-tuc')}>
          {t.find}
        </a>
      </p>
    </div>
  )
}

function Group({ title, items }: { title: string; items: DossierItem[] }) {
  const t = useText(dossier).list
  const to = usePath()
  const names = useText(states)
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="dossiers">
        {items.map((d) => (
          <li key={d.id}>
            <div>
              <a href={to(`/ho-so/${d.id}`)} lang="vi">
                {d.procedureName}
              </a>
              <small lang="vi">{d.unitName}</small>
            </div>
            <div>
              <span className={stateClass(d.state)}>{names[d.state].name}</span>
            </div>
            <small className="num">
              {d.code && <b>{d.code}</b>} {whenOf(d, t)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

type T = (typeof dossier)['vi']['list']

function whenOf(d: DossierItem, t: T): string {
  if (d.state === 'draft') return t.saved(formatMoment(d.updatedAt))
  if (d.dueAt && !CLOSED.has(d.state)) return t.due(formatDate(d.dueAt))
  return d.submittedAt ? t.submitted(formatDate(d.submittedAt)) : ''
}
