import { type DelegationItem, listDelegations } from '../../api/delegations.ts'
import { delegations } from '../../i18n/delegations.ts'
import { formatDate } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ActingGroup } from '../../ui/ActingGroup.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/delegations.ts'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [delegations[locale].title])

export const loader = async ({ context }: Route.LoaderArgs) => ({ items: await listDelegations(context) })

const ALIVE = ['offered', 'not_yet', 'in_force']

export default function Delegations({ loaderData: { items } }: Route.ComponentProps) {
  const t = useText(delegations)
  const to = usePath()
  const open = items.filter((d) => ALIVE.includes(d.standing) && !d.mayAnswer)
  const groups: [string, DelegationItem[]][] = [
    [t.waiting, items.filter((d) => d.mayAnswer)],
    [t.given, open.filter((d) => d.side === 'principal')],
    [t.received, open.filter((d) => d.side === 'delegate')],
    [t.past, items.filter((d) => !ALIVE.includes(d.standing))],
  ]
  const shown = (d: DelegationItem) => ({
    id: d.id,
    path: `/tai-khoan/uy-quyen/${d.id}`,
    name: d.side === 'principal' ? d.delegate.name : d.principal.name,
    about: d.scopes.map((scope) => t.scopes[scope]).join(', '),
    standing: d.standing,
    stands: t.standings[d.standing]!,
    until: t.until(formatDate(d.lastDay)),
  })
  return (
    <div className="wrap page">
      <AccountCrumbs />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p className="actions">
        <a className="btn" href={to('/tai-khoan/uy-quyen/moi')}>
          {t.offer}
        </a>
      </p>
      {items.length === 0 && (
        <div className="empty">
          <h2>{t.empty}</h2>
          <p className="soft">{t.emptyText}</p>
        </div>
      )}
      {groups.map(
        ([title, group]) =>
          group.length > 0 && <ActingGroup key={title} title={title} items={group.map(shown)} />,
      )}
    </div>
  )
}
