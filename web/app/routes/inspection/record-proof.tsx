import { proveRecord, type Records } from '../../api/inspections.ts'
import { formatCount } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { inspection } from '../../i18n/inspection.ts'
import { pageHead } from '../../ui/head.ts'
import { type Term, TermList } from '../../ui/TermList.tsx'
import type { Route } from './+types/record-proof.ts'

export const meta = pageHead((locale) => [inspection[locale].proof.title])

export async function loader({ context, params }: Route.LoaderArgs) {
  const records: Records = params.records === 'acts' ? 'acts' : 'readings'
  return { records, proof: await proveRecord(context, params.id, records, params.recordId) }
}

export default function RecordProofPage({ loaderData, params }: Route.ComponentProps) {
  const { records, proof } = loaderData
  const t = useText(inspection).proof
  const to = usePath()
  const rows: Term[] = [
    [t.row, <code key="row">{proof.row}</code>],
    [t.index, formatCount(proof.index)],
    [t.size, formatCount(proof.size)],
    [t.root, <code key="root">{proof.rootHash}</code>],
  ]
  return (
    <>
      <div className="workhead">
        <h1>{t.title}</h1>
      </div>
      <div className={proof.unchanged ? 'note good' : 'note'} role="status">
        <p>{proof.unchanged ? t.unchanged : t.changed}</p>
      </div>
      <div className="facts-of">
        <TermList rows={rows} num />
      </div>
      <p className="soft">{t.how}</p>
      <p className="actions">
        <a className="btn quiet" href={to(`/thanh-tra/nhat-ky/${params.id}/${records}/${proof.id}/tep`)}>
          {t.file}
        </a>
        <a href={`/api/open/log/inclusion-proof?index=${proof.index}`}>{t.open}</a>
        <a href={to(`/thanh-tra/nhat-ky/${params.id}`)}>{t.back}</a>
      </p>
    </>
  )
}
