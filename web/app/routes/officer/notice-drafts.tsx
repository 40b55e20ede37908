import { listNoticeDrafts, type NoticeDraft } from '../../api/office.ts'
import { clock } from '../../i18n/clock.ts'
import { formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/notice-drafts.ts'

export const meta = pageHead((locale) => [clock[locale].list.title])

export const loader = async ({ context }: Route.LoaderArgs) => ({ items: await listNoticeDrafts(context) })

export default function NoticeDraftsPage({ loaderData: { items } }: Route.ComponentProps) {
  const t = useText(clock).list
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      {items.length === 0 ? (
        <p className="empty">{t.empty}</p>
      ) : (
        <DenseTable label={t.title} columns={t.columns}>
          {items.map((item) => (
            <Row key={item.dossierId + item.form} item={item} />
          ))}
        </DenseTable>
      )}
    </>
  )
}

function Row({ item }: { item: NoticeDraft }) {
  const t = useText(clock).list
  const to = usePath()
  return (
    <tr>
      <th scope="row" className="num">
        <a href={to(`/can-bo/ho-so/${item.dossierId}`)}>{item.code}</a>
      </th>
      <td lang="vi">{item.procedureName}</td>
      <td>{t.forms[item.form]}</td>
      <td className="num">{item.promisedAt ? formatMoment(item.promisedAt) : '–'}</td>
      <td className="num">{item.offeredAt ? formatMoment(item.offeredAt) : '–'}</td>
      <td>{item.missedAt ? t.missed : t.waiting}</td>
    </tr>
  )
}
