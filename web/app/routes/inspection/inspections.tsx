import { data, redirect } from 'react-router'
import { type InspectionItem, listInspections, openInspection } from '../../api/inspections.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { inspection } from '../../i18n/inspection.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, errorsOf, TextArea, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/inspections.ts'

export const meta = pageHead((locale) => [inspection[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  return { items: await listInspections(context), key: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const typed = { reference: String(form.get('reference') ?? ''), reason: String(form.get('reason') ?? '') }
  const opening = openInspection(context, typed, String(form.get('key') ?? ''))
  const { value, problem } = await attempt(keepingTyped(request, opening))
  if (problem) return data({ problem, typed }, problem.status)
  throw redirect(localised(`/thanh-tra/nhat-ky/${value!.id}`, localeOfRequest(request)), 303)
}

export default function InspectionsPage({ loaderData: { items, key }, actionData }: Route.ComponentProps) {
  const t = useText(inspection)
  const errors = errorsOf(actionData?.problem, useLocale())
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <ErrorSummary errors={errors} problem={actionData?.problem} />
      <section className="section">
        <h2>{t.open}</h2>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="key" value={key} />
          <TextField
            name="reference"
            label={t.reference}
            defaultValue={actionData?.typed.reference}
            error={errors.reference}
            required
          />
          <TextArea
            name="reason"
            label={t.reasonLabel}
            defaultValue={actionData?.typed.reason}
            error={errors.reason}
            required
          />
          <p className="actions">
            <button type="submit">{t.begin}</button>
          </p>
        </form>
      </section>
      <section className="section">
        <h2>{t.mine}</h2>
        {items.length === 0 ? <p className="empty">{t.none}</p> : <List items={items} />}
      </section>
    </>
  )
}

function List({ items }: { items: InspectionItem[] }) {
  const t = useText(inspection)
  const to = usePath()
  return (
    <DenseTable label={t.mine} columns={t.columns}>
      {items.map(({ id, reference, reason, openedAt }) => (
        <tr key={id}>
          <th scope="row">
            <a href={to(`/thanh-tra/nhat-ky/${id}`)}>{reference}</a>
          </th>
          <td>{reason}</td>
          <td className="num">{formatMoment(openedAt)}</td>
        </tr>
      ))}
    </DenseTable>
  )
}
