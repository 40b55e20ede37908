import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { type BreachRow, listBreaches, recordBreach } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { breaches } from '../../i18n/breaches.ts'
import { formatCount, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { Assessment, assessmentOf } from '../../ui/BreachAssessment.tsx'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, errorsOf, type FieldErrors, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { NotifyBy } from '../../ui/NotifyBy.tsx'
import type { Route } from './+types/breaches.ts'

export const meta = pageHead((locale) => [breaches[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  return { items: await listBreaches(context), now: new Date().toISOString(), key: randomUUID() }
}

/** `08:30 26/11/2026` in Vietnam as an instant; undefined for anything else. */
function momentIn(text: string): string | undefined {
  const [, time, day, month, year] = /^\s*(\d{2}:\d{2})\s+(\d{2})\/(\d{2})\/(\d{4})\s*$/.exec(text) ?? []
  const at = new Date(`${year}-${month}-${day}T${time}:00+07:00`)
  return time && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const locale = localeOfRequest(request)
  const discoveredAt = momentIn(String(form.get('discoveredAt') ?? ''))
  const assessed = assessmentOf(form)
  const typed = { ...assessed, discoveredAt: String(form.get('discoveredAt') ?? '') }
  if (!discoveredAt)
    return data(
      { typed, errors: { discoveredAt: breaches[locale].discoveredWrong }, problem: undefined },
      422,
    )
  const key = String(form.get('key') || randomUUID())
  const body = { discoveredAt, ...assessed }
  const { value, problem } = await attempt(keepingTyped(request, recordBreach(context, body, key)))
  if (problem) return data({ typed, problem, errors: undefined }, problem.status)
  return redirect(localised(`/quan-tri/su-co/${value.id}`, locale), 303)
}

export default function Breaches({ loaderData: { items, now, key }, actionData }: Route.ComponentProps) {
  const t = useText(breaches)
  const { typed, problem } = actionData ?? {}
  const refused = errorsOf(problem, useLocale())
  const errors: FieldErrors = actionData?.errors ?? refused
  return (
    <>
      {actionData && <ErrorSummary errors={errors} problem={problem} />}
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <details open={Boolean(actionData) || undefined}>
        <summary>{t.record}</summary>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={key} />
          <TextField
            name="discoveredAt"
            label={t.discoveredAt}
            hint={t.discoveredHint}
            defaultValue={typed?.discoveredAt}
            error={errors.discoveredAt}
            required
            className="medium"
          />
          <Assessment known={typed} errors={errors} />
          <p className="actions">
            <button type="submit">{t.record}</button>
          </p>
        </form>
      </details>
      {items.length === 0 ? <p className="soft">{t.empty}</p> : <List items={items} now={now} />}
    </>
  )
}

function List({ items, now }: { items: BreachRow[]; now: string }) {
  const t = useText(breaches)
  const to = usePath()
  return (
    <DenseTable label={t.title} columns={t.columns}>
      {items.map(({ id, discoveredAt, assessment, ...breach }) => (
        <tr key={id}>
          <th scope="row" className="num">
            <a href={to(`/quan-tri/su-co/${id}`)}>{formatMoment(discoveredAt)}</a>
          </th>
          <td>{t.states[breach.state]}</td>
          <td>
            <NotifyBy breach={breach} now={now} />
          </td>
          <td>{formatCount(assessment.people)}</td>
          <td>{t.harms[assessment.harm]}</td>
        </tr>
      ))}
    </DenseTable>
  )
}
