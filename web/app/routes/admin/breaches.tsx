import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { type BreachRow, listBreaches, recordBreach } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { breaches } from '../../i18n/breaches.ts'
import { formatCount, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { Assessment, assessmentOf } from '../../ui/BreachAssessment.tsx'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/breaches.ts'

export const meta = pageHead((locale) => [breaches[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  return { items: await listBreaches(context), key: randomUUID() }
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
  if (!discoveredAt) return data({ errors: { discoveredAt: breaches[locale].discoveredWrong } }, 422)
  const key = String(form.get('key') || randomUUID())
  const body = { discoveredAt, ...assessmentOf(form) }
  const { value, problem } = await attempt(keepingTyped(request, recordBreach(context, body, key)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/quan-tri/su-co/${value.id}`, locale), 303)
}

export default function Breaches({ loaderData: { items, key }, actionData }: Route.ComponentProps) {
  const t = useText(breaches)
  const errors = actionData && 'errors' in actionData ? actionData.errors : undefined
  const problem = actionData && 'problem' in actionData ? actionData.problem : undefined
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
        <form method="post" className="form">
          <input type="hidden" name="key" value={key} />
          <TextField
            name="discoveredAt"
            label={t.discoveredAt}
            hint={t.discoveredHint}
            error={errors?.discoveredAt}
            required
            className="medium"
          />
          <Assessment />
          <p className="actions">
            <button type="submit">{t.record}</button>
          </p>
        </form>
      </details>
      {items.length === 0 ? <p className="soft">{t.empty}</p> : <List items={items} />}
    </>
  )
}

function List({ items }: { items: BreachRow[] }) {
  const t = useText(breaches)
  const to = usePath()
  return (
    <DenseTable label={t.title} columns={t.columns}>
      {items.map(({ id, discoveredAt, state, notifyBy, late, assessment }) => (
        <tr key={id}>
          <th scope="row" className="num">
            <a href={to(`/quan-tri/su-co/${id}`)}>{formatMoment(discoveredAt)}</a>
          </th>
          <td>{t.states[state]}</td>
          <td className={late ? 'late' : undefined}>
            {formatMoment(notifyBy)} {late && t.late}
          </td>
          <td>{formatCount(assessment.people)}</td>
          <td>{t.harms[assessment.harm]}</td>
        </tr>
      ))}
    </DenseTable>
  )
}
