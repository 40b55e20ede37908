import { redirect } from 'react-router'
import { type ImportDetail, type ImportRun, listImports, readImport } from '../../api/imports.ts'
import { admin } from '../../i18n/admin.ts'
import { formatCount, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { findSession } from '../../session.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { pageHead } from '../../ui/head.ts'
import { Scroll } from '../../ui/Scroll.tsx'
import type { Route } from './+types/overview.ts'

export const meta = pageHead((locale) => [admin[locale].title])

/** Where those begin who have no catalogue to look after. */
const ELSEWHERE: Record<string, string> = {
  data_protection_officer: '/quan-tri/du-lieu-ca-nhan',
  inspector: '/thanh-tra/nhat-ky',
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const roles = (await findSession(context))?.posts.map(({ role }) => role) ?? []
  const elsewhere = roles.includes('administrator') ? undefined : ELSEWHERE[roles[0] ?? '']
  if (elsewhere) throw redirect(localised(elsewhere, localeOfRequest(request)))
  const { items } = await listImports(context)
  const chosen = new URL(request.url).searchParams.get('lan') ?? items.find((i) => i.quarantined > 0)?.id
  return { items, detail: chosen ? await readImport(context, chosen) : null }
}

export default function AdminPage({ loaderData: { items, detail } }: Route.ComponentProps) {
  const t = useText(admin)
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
          <p className="soft">{t.how}</p>
        </div>
      </div>
      {items.length === 0 ? <p className="empty">{t.empty}</p> : <Runs items={items} current={detail?.id} />}
      {detail && <Aside detail={detail} />}
    </>
  )
}

function Runs({ items, current }: { items: ImportRun[]; current?: string }) {
  const t = useText(admin)
  const to = usePath()
  return (
    <Scroll label={t.title}>
      <table className="dense">
        <thead>
          <tr>
            {t.columns.map((title, i) => (
              <th key={title} scope="col" className={i > 2 ? 'num' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((run) => (
            <tr key={run.id}>
              <th scope="row" className="num">
                <a
                  href={to(`/quan-tri?lan=${run.id}`)}
                  aria-current={run.id === current ? 'true' : undefined}
                >
                  {formatMoment(run.startedAt)}
                </a>
              </th>
              <td>{run.source === 'own' ? t.own : run.fileName}</td>
              <td>{t.states[run.state] ?? run.state}</td>
              {(['lines', 'added', 'changed', 'unchanged', 'quarantined'] as const).map((key) => (
                <td key={key} className="num">
                  {formatCount(run[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Aside({ detail }: { detail: ImportDetail }) {
  const t = useText(admin)
  if (detail.quarantine.length === 0) return <p className="soft">{t.noneAside}</p>
  return (
    <section>
      <h2>{t.aside}</h2>
      <DenseTable label={t.aside} columns={t.asideColumns}>
        {detail.quarantine.map((row) => (
          <tr key={`${row.line} ${row.field}`}>
            <th scope="row" className="num">
              {row.line}
            </th>
            <td className="num">{row.code}</td>
            <td>{row.field}</td>
            <td>{row.reason}</td>
          </tr>
        ))}
      </DenseTable>
    </section>
  )
}
