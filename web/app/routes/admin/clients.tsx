import { type Client, listClients } from '../../api/clients.ts'
import { clients } from '../../i18n/clients.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/clients.ts'

export const meta = pageHead((locale) => [clients[locale].title])

export const loader = ({ context }: Route.LoaderArgs) => listClients(context)

export default function Clients({ loaderData: { items } }: Route.ComponentProps) {
  const t = useText(clients)
  const to = usePath()
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <p className="actions">
          <a className="btn" href={to('/quan-tri/he-thong-ket-noi/moi')}>
            {t.add}
          </a>
        </p>
      </div>
      {items.length === 0 ? <p className="empty">{t.none}</p> : <List items={items} />}
    </>
  )
}

function List({ items }: { items: Client[] }) {
  const t = useText(clients)
  const to = usePath()
  return (
    <DenseTable label={t.title} columns={t.columns}>
      {items.map(({ id, name, unitName, scopes, apiScopes, state }) => (
        <tr key={id}>
          <th scope="row">
            <a href={to(`/quan-tri/he-thong-ket-noi/${id}`)}>{name}</a>
          </th>
          <td>{unitName}</td>
          <td>{[...scopes, ...apiScopes].map((scope) => t.scopes[scope] ?? scope).join('; ')}</td>
          <td>{t.states[state]}</td>
        </tr>
      ))}
    </DenseTable>
  )
}
