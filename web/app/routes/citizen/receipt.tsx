import { data } from 'react-router'
import { download, getDossier } from '../../api/dossiers.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/receipt.ts'
import '../../styles/procedure.css'

export const meta = pageHead((locale) => [dossier[locale].receipt.title])

export async function loader({ params, context }: Route.LoaderArgs) {
  const d = await getDossier(context, params.id)
  if (!d.code || !d.submittedAt) throw data(null, 404)
  return { id: d.id, code: d.code, name: d.procedure.name, submittedAt: d.submittedAt, unit: d.unit.name }
}

export default function Receipt({ loaderData: d }: Route.ComponentProps) {
  const t = useText(dossier).receipt
  const to = usePath()
  return (
    <div className="wrap page">
      <div className="receipt">
        <h1>{t.title}</h1>
        <p lang="vi">{d.name}</p>
        <p className="soft small">{t.code}</p>
        <p className="code num">{d.code}</p>
        <p className="soft small">{t.keep}</p>
        <dl className="facts">
          <div>
            <dt>{t.at}</dt>
            <dd>{formatMoment(d.submittedAt)}</dd>
          </div>
          <div>
            <dt>{t.unit}</dt>
            <dd lang="vi">{d.unit}</dd>
          </div>
        </dl>
        <h2>{t.next}</h2>
        <ol className="flow">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="actions">
          <a className="btn" href={download.receipt(d.id)}>
            {t.pdf}
          </a>
          <a className="btn quiet" href={to(`/ho-so/${d.id}`)}>
            {t.see}
          </a>
        </p>
      </div>
    </div>
  )
}
