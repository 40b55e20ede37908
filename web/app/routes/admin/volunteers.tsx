import { data } from 'react-router'
import { listVolunteers, nameVolunteer, relieveVolunteer, type Volunteer } from '../../api/assistance.ts'
import { attempt } from '../../api/problems.ts'
import { listUnits } from '../../api/staff.ts'
import { keepingTyped } from '../../carry.ts'
import { assistance } from '../../i18n/assistance.ts'
import { formatDate } from '../../i18n/format.ts'
import { useText } from '../../i18n/index.ts'
import { findSession } from '../../session.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/volunteers.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [assistance[locale].admin.title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const [units, session] = await Promise.all([listUnits(context), findSession(context)])
  const unitCode = new URL(request.url).searchParams.get('don-vi') ?? session?.posts[0]?.unitCode ?? ''
  const items = unitCode ? await listVolunteers(context, unitCode) : []
  const key = crypto.randomUUID()
  return { units: units.map(({ code, name }) => ({ code, name })), unitCode, items, key }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed = {
    citizenId: text('citizenId'),
    fullName: text('fullName'),
    unitCode: text('unitCode'),
    team: text('team'),
  }
  const work = text('relieve')
    ? relieveVolunteer(context, text('relieve'))
    : nameVolunteer(context, typed, text('key'))
  const { problem } = await attempt<unknown>(keepingTyped(request, work))
  return problem ? data({ problem, typed }, problem.status) : { problem: undefined, typed: undefined }
}

export default function VolunteersPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(assistance).admin
  const { units, unitCode, items, key } = loaderData
  const choices = units.map((u) => ({ value: u.code, label: `${u.code} ${u.name}` }))
  const typed = actionData?.typed
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <ErrorSummary problem={actionData?.problem} />
      <form method="get" className="form">
        <SelectField name="don-vi" label={t.unit} defaultValue={unitCode} choices={choices} />
        <p className="actions">
          <button type="submit">{t.find}</button>
        </p>
      </form>
      <section className="section">
        {items.length === 0 ? <p className="empty">{t.none}</p> : <List items={items} />}
      </section>
      <details className="section" open={Boolean(actionData?.problem)}>
        <summary>{t.add}</summary>
        <form method="post" className="form">
          <input type="hidden" name="key" value={key} />
          <p className="hint">{t.addHint}</p>
          <TextField name="fullName" label={t.fullName} defaultValue={typed?.fullName} required />
          <TextField
            name="citizenId"
            label={t.citizenId}
            defaultValue={typed?.citizenId}
            inputMode="numeric"
            required
          />
          <TextField name="team" label={t.team} defaultValue={typed?.team} required />
          <SelectField name="unitCode" label={t.unit} defaultValue={unitCode} choices={choices} />
          <p className="actions">
            <button type="submit">{t.submit}</button>
          </p>
        </form>
      </details>
    </>
  )
}

function List({ items }: { items: Volunteer[] }) {
  const t = useText(assistance).admin
  return (
    <DenseTable label={t.title} columns={t.columns}>
      {items.map((v) => (
        <tr key={v.id}>
          <th scope="row">{v.name}</th>
          <td>{v.team}</td>
          <td>{v.unitName}</td>
          <td className="num">{formatDate(v.namedAt)}</td>
          <td>
            {v.relievedAt ? (
              t.relieved(formatDate(v.relievedAt))
            ) : (
              <form method="post">
                {t.serving}{' '}
                <button type="submit" name="relieve" value={v.id} className="plain danger">
                  {t.relieve} <span className="off">{v.name}</span>
                </button>
              </form>
            )}
          </td>
        </tr>
      ))}
    </DenseTable>
  )
}
