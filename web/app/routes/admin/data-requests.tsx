import { type DeskRequest, listDeskRequests } from '../../api/privacy.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { rights } from '../../i18n/rights.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/data-requests.ts'

export const meta = pageHead((locale) => [rights[locale].desk.title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const which = new URL(request.url).searchParams.get('xem') === 'xong' ? 'closed' : 'open'
  return { which, items: await listDeskRequests(context, which) }
}

export default function DataRequests({ loaderData: { which, items } }: Route.ComponentProps) {
  const t = useText(rights).desk
  const to = usePath()
  const tab = (path: string, label: string, is: boolean) => (
    <a href={to(path)} aria-current={is ? 'page' : undefined}>
      {label}
    </a>
  )
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <nav className="tabs" aria-label={t.title}>
        {tab('/quan-tri/du-lieu-ca-nhan', t.open, which === 'open')}
        {tab('/quan-tri/du-lieu-ca-nhan?xem=xong', t.closed, which === 'closed')}
      </nav>
      {items.length === 0 ? <p className="empty">{t.empty}</p> : <List items={items} />}
    </>
  )
}

function List({ items }: { items: DeskRequest[] }) {
  const t = useText(rights)
  const to = usePath()
  return (
    <DenseTable label={t.desk.title} columns={t.desk.columns}>
      {items.map(({ id, person, kind, state, madeAt, next, late }) => (
        <tr key={id}>
          <th scope="row">
            <a href={to(`/quan-tri/du-lieu-ca-nhan/${id}`)}>{person.fullName}</a>
          </th>
          <td>{t.kinds[kind]}</td>
          <td>{t.states[state]}</td>
          <td className="num">{formatMoment(madeAt)}</td>
          <td className={late ? 'num late' : 'num'}>
            {next && (late ? t.late(formatDate(next)) : formatDate(next))}
          </td>
        </tr>
      ))}
    </DenseTable>
  )
}
