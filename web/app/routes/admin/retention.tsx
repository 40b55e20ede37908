import { data, redirect } from 'react-router'
import { liftHold, placeHold, publishSchedule, type Retention, readRetention } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatCount, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { retention } from '../../i18n/retention.ts'
import { ErrorSummary, SelectField, TextArea, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Scroll } from '../../ui/Scroll.tsx'
import type { Route } from './+types/retention.ts'

export const meta = pageHead((locale) => [retention[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  return readRetention(context)
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const { problem } = await attempt<unknown>(keepingTyped(request, workOf(context, form)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised('/quan-tri/luu-giu', localeOfRequest(request)), 303)
}

function workOf(context: Route.ActionArgs['context'], form: FormData): Promise<unknown> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const act = text('act')
  if (act === 'lift') return liftHold(context, text('id'))
  if (act === 'hold')
    return placeHold(context, {
      reason: text('reason'),
      ...(text('citizenId') && { citizenId: text('citizenId') }),
      ...(text('heldKind') && { kind: text('heldKind') }),
    })
  const [kind = '', seen] = text('kind').split(' ')
  const basis = { vi: text('basisVi'), en: text('basisEn') }
  return publishSchedule(context, kind, {
    seen: Number(seen),
    amount: Number(text('amount')),
    unit: text('unit'),
    basis,
  })
}

export default function RetentionPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(retention)
  return (
    <>
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <p className="actions">
          <a className="btn quiet" href="/api/admin/impact-assessment.pdf">
            {t.impact}
          </a>
          <a href="/api/admin/impact-assessment">{t.impactJson}</a>
        </p>
      </div>
      <Schedules schedules={loaderData.schedules} />
      <Holds holds={loaderData.holds} schedules={loaderData.schedules} />
      <Reports reports={loaderData.reports} />
    </>
  )
}

function Head({ titles }: { titles: string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Schedules({ schedules }: Pick<Retention, 'schedules'>) {
  const t = useText(retention)
  const locale = useLocale()
  const kinds = schedules.map(({ kind, version }) => ({
    value: `${kind} ${version}`,
    label: t.kinds[kind] ?? kind,
  }))
  const units = Object.entries(t.units).map(([value, label]) => ({ value, label }))
  return (
    <section className="section">
      <h2>{t.schedules}</h2>
      <Scroll label={t.schedules}>
        <table className="dense">
          <Head titles={t.columns} />
          <tbody>
            {schedules.map(({ kind, version, amount, unit, counted, basis }) => (
              <tr key={kind}>
                <th scope="row">{t.kinds[kind] ?? kind}</th>
                <td>
                  {formatCount(amount)} {t.units[unit]}
                </td>
                <td>{counted[locale]}</td>
                <td>{basis[locale]}</td>
                <td>{version}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <details>
        <summary>{t.change}</summary>
        <form method="post" className="form">
          <input type="hidden" name="act" value="schedule" />
          <SelectField name="kind" label={t.kind} choices={kinds} />
          <TextField name="amount" label={t.amount} inputMode="numeric" required className="short" />
          <SelectField name="unit" label={t.unit} choices={units} />
          <TextField name="basisVi" label={t.basisVi} required />
          <TextField name="basisEn" label={t.basisEn} required />
          <p className="actions">
            <button type="submit">{t.publish}</button>
          </p>
        </form>
      </details>
    </section>
  )
}

function Holds({ holds, schedules }: Pick<Retention, 'holds' | 'schedules'>) {
  const t = useText(retention)
  const kinds = schedules.map(({ kind }) => ({ value: kind, label: t.kinds[kind] ?? kind }))
  return (
    <section className="section">
      <h2>{t.holds}</h2>
      <p className="soft">{t.holdsLead}</p>
      {holds.length === 0 && <p>{t.noHolds}</p>}
      {holds.map(({ id, name, kind, reason, placedAt }) => (
        <form method="post" key={id} className="worksearch">
          <input type="hidden" name="act" value="lift" />
          <input type="hidden" name="id" value={id} />
          <p>
            <b>{name ?? t.kinds[kind ?? ''] ?? kind}</b>: {reason}{' '}
            <span className="soft num">{formatMoment(placedAt)}</span>
          </p>
          <button type="submit" className="plain">
            {t.lift} <span className="off">{name ?? kind}</span>
          </button>
        </form>
      ))}
      <details>
        <summary>{t.hold}</summary>
        <form method="post" className="form">
          <input type="hidden" name="act" value="hold" />
          <TextField name="citizenId" label={t.citizenId} inputMode="numeric" optional className="medium" />
          <SelectField name="heldKind" label={t.orKind} empty={t.noKind} choices={kinds} />
          <TextArea name="reason" label={t.reason} required rows={2} />
          <p className="actions">
            <button type="submit">{t.hold}</button>
          </p>
        </form>
      </details>
    </section>
  )
}

function Reports({ reports }: Pick<Retention, 'reports'>) {
  const t = useText(retention)
  return (
    <section className="section">
      <h2>{t.reports}</h2>
      {reports.length === 0 && <p className="soft">{t.noReports}</p>}
      {reports.length > 0 && (
        <Scroll label={t.reports}>
          <table className="dense">
            <Head titles={t.reportColumns} />
            <tbody>
              {reports.map(({ id, at, kind, dryRun, count, sha256 }) => (
                <tr key={id}>
                  <th scope="row" className="num">
                    {formatMoment(at)}
                  </th>
                  <td>{t.kinds[kind] ?? kind}</td>
                  <td>{dryRun ? t.found : t.deleted}</td>
                  <td className="num">{formatCount(count)}</td>
                  <td className="num">{sha256.slice(0, 16)}…</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
