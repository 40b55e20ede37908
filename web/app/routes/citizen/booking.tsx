import { data, redirect } from 'react-router'
import {
  type AppointmentDays,
  appointmentDays,
  appointmentPlaces,
  bookAppointment,
  moveAppointment,
} from '../../api/counters.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { getProcedure } from '../../api/procedures.ts'
import { keepingTyped } from '../../carry.ts'
import { appointments } from '../../i18n/appointments.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary, SelectField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/booking.ts'
import '../../styles/appointments.css'

export const meta = pageHead((locale) => [appointments[locale].book.title])

/** `trung-tam` is the centre; `doi` and `ban` name an appointment that is moved, and the version that was seen. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const places = await appointmentPlaces(context, params.code)
  const centre =
    places.find(({ code }) => code === asked.get('trung-tam')) ??
    (places.length === 1 ? places[0] : undefined)
  return {
    procedure: await getProcedure(context, params.code),
    places,
    centre: centre?.code ?? '',
    days: centre ? await appointmentDays(context, centre.code, params.code) : [],
    moving: asked.get('doi') ?? '',
    seen: asked.get('ban') ?? '',
    key: crypto.randomUUID(),
  }
}

interface Acted {
  problem?: Problem
  missing?: boolean
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const startsAt = text('startsAt')
  if (!startsAt) return data<Acted>({ missing: true }, 422)
  const moving = text('moving')
  const work: Promise<unknown> = moving
    ? moveAppointment(context, moving, { seen: Number(text('seen')), startsAt })
    : bookAppointment(context, { centre: text('centre'), procedureCode: params.code, startsAt }, text('key'))
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data<Acted>({ problem }, problem.status)
  const told = moving ? 'da-doi' : 'da-dat'
  return redirect(localised(`/lich-hen?${told}=1`, localeOfRequest(request)), 303)
}

export default function Booking({ loaderData: page, actionData }: Route.ComponentProps) {
  const t = useText(appointments).book
  const { procedure, places, centre, days, moving } = page
  const { problem, missing }: Acted = actionData ?? {}
  return (
    <div className="wrap page">
      <Crumbs trail={[[`/thu-tuc/${procedure.code}`, procedure.name]]} />
      <ErrorSummary problem={problem} errors={missing ? { startsAt: t.missing } : undefined} />
      <h1>{moving ? t.moving : t.title}</h1>
      <p className="lead" lang="vi">
        {procedure.name}
      </p>
      {places.length === 0 && (
        <div className="note">
          <h2>{t.noPlace}</h2>
          <p>{t.noPlaceText}</p>
        </div>
      )}
      {places.length > 1 && !moving && <Centres places={places} centre={centre} />}
      {days.length > 0 && <Times page={page} days={days} />}
    </div>
  )
}

type Page = Route.ComponentProps['loaderData']

function Centres({ places, centre }: Pick<Page, 'places' | 'centre'>) {
  const t = useText(appointments).book
  return (
    <form method="get" className="form">
      <SelectField
        name="trung-tam"
        label={t.where}
        choices={places.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={centre}
      />
      <p className="actions">
        <button type="submit" className={centre ? 'quiet' : undefined}>
          {t.show}
        </button>
      </p>
    </form>
  )
}

function Times({ page, days }: { page: Page; days: AppointmentDays }) {
  const t = useText(appointments).book
  return (
    <form method="post" className="times">
      <input type="hidden" name="key" value={page.key} />
      <input type="hidden" name="centre" value={page.centre} />
      <input type="hidden" name="moving" value={page.moving} />
      <input type="hidden" name="seen" value={page.seen} />
      <fieldset id="startsAt" tabIndex={-1}>
        <legend>
          <h2>{t.when}</h2>
        </legend>
        <p className="hint">{t.whenHint}</p>
        {days.map((day) => (
          <DayTimes key={day.day} day={day} isOpen={day === days.find(({ slots }) => slots.length > 0)} />
        ))}
      </fieldset>
      <p className="actions">
        <button type="submit">{page.moving ? t.move : t.submit}</button>
      </p>
    </form>
  )
}

/** A day opens to its times; one day at a time, so that a phone shows them all. */
function DayTimes({ day: { day, slots }, isOpen }: { day: AppointmentDays[number]; isOpen: boolean }) {
  const t = useText(appointments)
  const weekday = t.days[new Date(`${day}T00:00:00Z`).getUTCDay()]!
  return (
    <details className="daytimes" name="day" open={isOpen}>
      <summary id={`day-${day}`}>
        <span>
          {weekday} <span className="num">{formatDate(day)}</span>{' '}
          <small>{slots.length === 0 ? t.book.full : t.book.free(slots.length)}</small>
        </span>
      </summary>
      <ul aria-labelledby={`day-${day}`}>
        {slots.map(({ startsAt }) => (
          <li key={startsAt}>
            <label>
              <input type="radio" name="startsAt" value={startsAt} />
              <span className="num">{formatMoment(startsAt).split(',')[0]}</span>
              <span className="off">{`, ${weekday} ${formatDate(day)}`}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
