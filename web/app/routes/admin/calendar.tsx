import { data, redirect } from 'react-router'
import {
  applyCalendarChange,
  type CalendarDay,
  calendarFile,
  proposeCalendarChange,
  readCalendar,
  withdrawCalendarChange,
} from '../../api/calendar.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { calendar } from '../../i18n/calendar.ts'
import { formatDate } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { OpenChange, PastChanges } from '../../ui/admin/CalendarChanges.tsx'
import { YearGrid } from '../../ui/admin/YearGrid.tsx'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, RadioField, TextArea, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { dayIn } from '../../ui/office/days.ts'
import type { Route } from './+types/calendar.ts'
import '../../styles/form.css'
import '../../styles/calendar.css'

export const meta = pageHead((locale) => [calendar[locale].title])

const PAGE = '/quan-tri/lich-lam-viec'

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = Number(new URL(request.url).searchParams.get('nam'))
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2150 ? asked : new Date().getFullYear()
  return { key: crypto.randomUUID(), ...(await readCalendar(context, year)) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const { problem } = await attempt<unknown>(keepingTyped(request, workOf(context, form)))
  if (problem) return data({ problem, typed: typedIn(form) }, problem.status)
  const { search } = new URL(request.url)
  return redirect(localised(`${PAGE}${search}`, localeOfRequest(request)), 303)
}

function workOf(context: Route.ActionArgs['context'], form: FormData): Promise<unknown> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  if (text('act') === 'apply') return applyCalendarChange(context, text('id'))
  if (text('act') === 'withdraw') return withdrawCalendarChange(context, text('id'))
  const kind = text('kind') === 'working' ? ('working' as const) : ('holiday' as const)
  const name = text('nameVi')
  // what is no day is sent as it was typed, for the refusal to name it
  const day = text('day') && (dayIn(text('day')) ?? text('day'))
  const add = day ? [{ day, kind, nameVi: name, nameEn: text('nameEn') || name }] : []
  const remove = form.getAll('remove').map(String)
  const body = { decision: text('decision'), add, remove, csv: text('csv') || null }
  return proposeCalendarChange(context, body, text('key'))
}

const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((e): e is [string, string] => typeof e[1] === 'string'))

export default function CalendarPage({ loaderData, actionData }: Route.ComponentProps) {
  const { year, days, changes, key } = loaderData
  const t = useText(calendar)
  const open = changes.find(({ state }) => state !== 'done')
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <ErrorSummary problem={actionData?.problem} />
      {open && <OpenChange change={open} year={year} />}
      <nav className="actions" aria-label={t.year(year)}>
        <a href={`?nam=${year - 1}`}>{t.before}</a>
        <h2>{t.year(year)}</h2>
        <a href={`?nam=${year + 1}`}>{t.after}</a>
      </nav>
      <p className="soft">{t.legend}</p>
      <YearGrid year={year} days={days} />
      <Change keyOf={key} year={year} days={days} typed={actionData?.typed ?? {}} />
      <PastChanges changes={changes.filter(({ state }) => state === 'done')} />
    </>
  )
}

interface ChangeProps {
  keyOf: string
  year: number
  days: CalendarDay[]
  typed: Record<string, string>
}

/** Days to take out are ticked in the list; one is added by hand, many by a table. */
function Change({ keyOf, year, days, typed }: ChangeProps) {
  const t = useText(calendar)
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }))
  return (
    <form method="post" className="form">
      <input type="hidden" name="key" value={keyOf} />
      <h2>{t.list}</h2>
      {days.length === 0 ? <p className="empty">{t.none}</p> : <DayList days={days} />}
      <p className="actions">
        <a href={calendarFile.days(year)}>{t.download}</a>
      </p>
      <h2>{t.form.title}</h2>
      <p className="soft">{t.form.hint}</p>
      <TextField
        name="decision"
        label={t.form.decision}
        defaultValue={typed.decision}
        maxLength={200}
        required
      />
      <TextField
        name="day"
        label={t.form.day}
        hint={t.form.dayHint}
        defaultValue={typed.day}
        inputMode="numeric"
        className="short"
        optional
      />
      <RadioField name="kind" label={t.form.kind} choices={kinds} value={typed.kind ?? 'holiday'} />
      <TextField name="nameVi" label={t.form.nameVi} defaultValue={typed.nameVi} maxLength={100} optional />
      <TextField name="nameEn" label={t.form.nameEn} defaultValue={typed.nameEn} maxLength={100} optional />
      <TextArea
        name="csv"
        label={t.form.csv}
        hint={t.form.csvHint}
        rows={4}
        defaultValue={typed.csv}
        optional
      />
      <p className="actions">
        <button type="submit">{t.form.submit}</button>
      </p>
    </form>
  )
}

function DayList({ days }: { days: CalendarDay[] }) {
  const t = useText(calendar)
  const locale = useLocale()
  return (
    <DenseTable label={t.list} columns={t.columns}>
      {days.map((day) => (
        <tr key={day.day}>
          <th scope="row" className="num">
            {formatDate(day.day)}
          </th>
          <td>{t.kinds[day.kind]}</td>
          <td>{locale === 'vi' ? day.nameVi : day.nameEn}</td>
          <td>{day.decision ?? (day.provisional ? t.provisional : '')}</td>
          <td>
            <input type="checkbox" name="remove" value={day.day} aria-label={t.remove(formatDate(day.day))} />
          </td>
        </tr>
      ))}
    </DenseTable>
  )
}
