import { data } from 'react-router'
import { attempt } from '../../api/problems.ts'
import { joinStaff, listStaff, listUnits, type StaffRow } from '../../api/staff.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { staff } from '../../i18n/staff.ts'
import { findSession } from '../../session.ts'
import { SeatFields, seatIn } from '../../ui/admin/SeatFields.tsx'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, errorsOf, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/staff.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [staff[locale].title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const [units, session] = await Promise.all([listUnits(context), findSession(context)])
  const unitCode = asked.get('don-vi') ?? session?.posts[0]?.unitCode ?? ''
  const name = asked.get('ten') ?? ''
  const items = unitCode ? await listStaff(context, unitCode, name) : []
  return { units: units.map(({ code, name: called }) => ({ code, name: called })), unitCode, name, items }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (field: string) => String(form.get(field) ?? '').trim()
  const joiner = { ...seatIn(form), fullName: text('fullName'), username: text('username').toLowerCase() }
  const { value, problem } = await attempt(joinStaff(context, joiner))
  return problem ? data({ problem, joined: null }, problem.status) : { problem: undefined, joined: value }
}

export default function StaffPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(staff)
  const to = usePath()
  const errors = errorsOf(actionData?.problem, useLocale())
  const { units, unitCode, name, items } = loaderData
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <ErrorSummary errors={errors} problem={actionData?.problem} />
      {actionData?.joined && (
        <div className="note good" role="status">
          <p>{t.joined}</p>
          <p className="num">
            <b>{actionData.joined.password}</b>
          </p>
          <a href={to(`/quan-tri/can-bo/${actionData.joined.id}`)}>{t.open}</a>
        </div>
      )}
      <form method="get" className="form">
        <SelectField
          name="don-vi"
          label={t.unit}
          defaultValue={unitCode}
          choices={units.map((u) => ({ value: u.code, label: `${u.code} ${u.name}` }))}
        />
        <TextField name="ten" label={t.name} defaultValue={name} optional />
        <p className="actions">
          <button type="submit">{t.find}</button>
        </p>
      </form>
      <section className="section">
        {items.length === 0 ? <p className="empty">{t.none}</p> : <List items={items} />}
      </section>
      <details className="section" open={Boolean(actionData?.problem)}>
        <summary>{t.join}</summary>
        <form method="post" className="form">
          <TextField name="fullName" label={t.fullName} error={errors.fullName} required />
          <TextField
            name="username"
            label={t.username}
            hint={t.usernameHint}
            error={errors.username}
            required
          />
          <SeatFields units={units} unitCode={unitCode} errors={errors} />
          <p className="actions">
            <button type="submit">{t.join}</button>
          </p>
        </form>
      </details>
    </>
  )
}

function List({ items }: { items: StaffRow[] }) {
  const t = useText(staff)
  const to = usePath()
  return (
    <DenseTable label={t.title} columns={t.columns}>
      {items.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <a href={to(`/quan-tri/can-bo/${row.id}`)}>{row.fullName}</a>
          </th>
          <td>{row.unitName}</td>
          <td>{row.positionTitle}</td>
          <td>{row.leftAt ? t.left(formatDate(row.leftAt)) : t.working}</td>
        </tr>
      ))}
    </DenseTable>
  )
}
