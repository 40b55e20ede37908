import { type DeskRequest, listDeskRequests } from '../../api/privacy.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { rights } from '../../i18n/rights.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { pageHead } from '../../ui/head.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import type { Route } from './+types/data-requests.ts'

export const meta = pageHead((locale) => [rights[locale].desk.title])

const HERE = '/quan-tri/du-lieu-ca-nhan'

export async function loader({ request, context }: Route.LoaderArgs) {
  const which = new URL(request.url).searchParams.get('xem') === 'xong' ? 'closed' : 'open'
  return { which, items: await listDeskRequests(context, which) }
}

export default function DataRequests({ loaderData: { which, items } }: Route.ComponentProps) {
  const t = useText(rights).desk
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <Tabs
        label={t.title}
        tabs={[
          { path: HERE, words: t.open, isHere: which === 'open' },
          { path: `${HERE}?xem=xong`, words: t.closed, isHere: which === 'closed' },
        ]}
      />
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
            <a href={to(`${HERE}/${id}`)}>{person.fullName}</a>
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
