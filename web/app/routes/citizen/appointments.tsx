import { data, redirect } from 'react-router'
import { type Appointment, cancelAppointment, ownAppointments } from '../../api/counters.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { appointments } from '../../i18n/appointments.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/appointments.ts'
import '../../styles/appointments.css'

export const meta = pageHead((locale) => [appointments[locale].list.title])

const TOLD = { 'da-dat': 'booked', 'da-doi': 'moved', 'da-huy': 'cancelled' } as const

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const told = Object.entries(TOLD).find(([name]) => asked.has(name))?.[1]
  return { items: await ownAppointments(context), told }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const work = cancelAppointment(context, String(form.get('id')), Number(form.get('seen')))
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised('/lich-hen?da-huy=1', localeOfRequest(request)), 303)
}

export default function Appointments({ loaderData: { items, told }, actionData }: Route.ComponentProps) {
  const t = useText(appointments).list
  const to = usePath()
  const coming = items.filter(({ state }) => state === 'booked').reverse()
  const past = items.filter(({ state }) => state !== 'booked')
  return (
    <div className="wrap page">
      <ErrorSummary problem={actionData?.problem} />
      <h1>{t.title}</h1>
      {told && !actionData && (
        <p className="note good" role="status">
          {t[told]}
        </p>
      )}
      {items.length === 0 && (
        <div className="empty">
          <h2>{t.none}</h2>
          <p className="soft">{t.noneText}</p>
          <p className="actions">
            <a className="btn" href={to('/thu-tuc')}>
              {t.find}
            </a>
          </p>
        </div>
      )}
      {coming.length > 0 && (
        <section className="section">
          <h2>{t.coming}</h2>
          {coming.map((one) => (
            <Coming key={one.id} appointment={one} />
          ))}
        </section>
      )}
      {past.length > 0 && <Past items={past} />}
    </div>
  )
}

function Coming({ appointment: a }: { appointment: Appointment }) {
  const t = useText(appointments).list
  const to = usePath()
  const query = new URLSearchParams({ 'trung-tam': a.centre.code, doi: a.id, ban: String(a.version) })
  return (
    <article className="appointment">
      <h3 className="num">{formatMoment(a.startsAt)}</h3>
      <p lang="vi">
        {a.procedure.name}
        <br />
        {a.centre.name}
      </p>
      <p>
        {t.code} <code className="num">{a.code}</code>
        <br />
        <span className="soft small">{t.codeHint}</span>
      </p>
      <div className="actions">
        <a className="btn quiet" href={to(`/thu-tuc/${a.procedure.code}/dat-lich?${query}`)}>
          {t.move}
        </a>
        <form method="post">
          <input type="hidden" name="id" value={a.id} />
          <input type="hidden" name="seen" value={a.version} />
          <button type="submit" className="plain danger">
            {t.cancel}
          </button>
        </form>
      </div>
    </article>
  )
}

function Past({ items }: { items: Appointment[] }) {
  const t = useText(appointments).list
  return (
    <section className="section">
      <h2>{t.past}</h2>
      <ul className="past">
        {items.map((a) => (
          <li key={a.id}>
            <span className="num">{formatMoment(a.startsAt)}</span> <span lang="vi">{a.procedure.name}</span>{' '}
            <span className="state">{t.states[a.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
