import { type Draft, listProcesses, type ProcessVersion } from '../../api/processes.ts'
import { formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { comparison } from '../../i18n/process-comparison.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { pageHead } from '../../ui/head.ts'
import { Uses } from '../../ui/process/UseWords.tsx'
import type { Route } from './+types/processes.ts'
import '../../styles/process.css'

export const meta = pageHead((locale) => [processWords[locale].title])

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await listProcesses(context)),
  now: new Date().toISOString(),
})

export default function Processes({ loaderData: { versions, drafts, now } }: Route.ComponentProps) {
  const t = useText(processWords)
  const { compare } = useText(comparison)
  const to = usePath()
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <p className="actions">
          <a className="btn quiet" href={to('/quan-tri/quy-trinh/so-sanh')}>
            {compare}
          </a>
          <a className="btn" href={to('/quan-tri/quy-trinh/moi')}>
            {t.begin}
          </a>
        </p>
      </div>
      <section className="section">
        <h2>{t.drafts}</h2>
        {drafts.length === 0 ? <p className="empty">{t.noDrafts}</p> : <Drafts drafts={drafts} />}
      </section>
      <section className="section">
        <h2>{t.published}</h2>
        <Versions versions={versions} now={now} />
      </section>
    </>
  )
}

function Drafts({ drafts }: { drafts: Draft[] }) {
  const t = useText(processWords)
  const to = usePath()
  return (
    <DenseTable label={t.drafts} columns={t.draftColumns}>
      {drafts.map(({ id, name, procedureCode, procedureName, version, changedAt }) => (
        <tr key={id}>
          <th scope="row">
            <a href={to(`/quan-tri/quy-trinh/${id}`)}>{name}</a>
          </th>
          <td>{procedureCode ? `${procedureCode} ${procedureName ?? ''}` : t.all}</td>
          <td>{version}</td>
          <td>{formatMoment(changedAt)}</td>
        </tr>
      ))}
    </DenseTable>
  )
}

function Versions({ versions, now }: { versions: ProcessVersion[]; now: string }) {
  const t = useText(processWords)
  const to = usePath()
  return (
    <DenseTable label={t.published} columns={t.versionColumns}>
      {versions.map(({ id, code, version, publishedAt, uses }) => (
        <tr key={id}>
          <th scope="row">
            <a href={to(`/quan-tri/quy-trinh/ban/${id}`)}>{t.processName(code)}</a>
          </th>
          <td>{version}</td>
          <td>{formatMoment(publishedAt)}</td>
          <td>
            <Uses uses={uses} now={now} />
          </td>
        </tr>
      ))}
    </DenseTable>
  )
}
