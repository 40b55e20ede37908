import { data } from 'react-router'
import {
  endGuardianship,
  findGuardians,
  type Guardians,
  type NewGuardian,
  registerGuardian,
} from '../../api/guardians.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatDate } from '../../i18n/format.ts'
import { guardians } from '../../i18n/guardians.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, errorsOf, type FieldErrors, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/guardians.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [guardians[locale].title])

export const loader = () => ({ key: crypto.randomUUID() })

type Text = (name: string) => string

/** `20/05/2018` as the API writes it; anything else goes as it is, and comes back as wrong. */
const dayIn = (typed: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '0001-01-01'
}

const whoIn = (text: Text, side: string) => ({
  citizenId: text(`${side}.citizenId`),
  fullName: text(`${side}.fullName`),
  birthDate: dayIn(text(`${side}.birthDate`)),
})

const newIn = (text: Text): NewGuardian => ({
  child: whoIn(text, 'child'),
  guardian: whoIn(text, 'guardian'),
  ground: text('ground') === 'guardianship_decision' ? 'guardianship_decision' : 'birth_certificate',
  paperNumber: text('paperNumber'),
  paperDay: dayIn(text('paperDay')),
  paperOffice: text('paperOffice'),
})

/** Numbers of people are posted and never stand in an address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text: Text = (name) => String(form.get(name) ?? '').trim()
  const act = text('act')
  const child = act === 'register' ? text('child.citizenId') : text('citizenId')
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const work = async () => {
    if (act === 'register') await registerGuardian(context, newIn(text), text('key'))
    if (act === 'end') await endGuardianship(context, text('id'), text('reason'))
    return findGuardians(context, child)
  }
  const { value, problem } = await attempt(keepingTyped(request, work()))
  if (problem) return data({ problem, typed, act, child, found: undefined }, problem.status)
  return { found: value, act, child, problem: undefined, typed: undefined }
}

export default function GuardiansPage({ loaderData: { key }, actionData }: Route.ComponentProps) {
  const t = useText(guardians)
  const { found, act, child = '', problem } = actionData ?? {}
  const errors = errorsOf(problem, useLocale())
  const typed: Record<string, string | undefined> = actionData?.typed ?? {}
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <ErrorSummary errors={errors} problem={problem} />
      {found && act !== 'find' && (
        <p className="note good" role="status">
          {act === 'end' ? t.ended : t.registered}
        </p>
      )}
      <form method="post" className="form" noValidate>
        <h2>{t.find.title}</h2>
        <TextField
          name="citizenId"
          label={t.find.citizenId}
          defaultValue={child}
          inputMode="numeric"
          autoComplete="off"
          className="medium"
          required
        />
        <p className="actions">
          <button type="submit" name="act" value="find">
            {t.find.submit}
          </button>
        </p>
      </form>
      {found && <Found found={found} child={child} />}
      <details className="section" open={act === 'register' && Boolean(problem)}>
        <summary>{t.form.title}</summary>
        <Register keyOf={key} typed={typed} errors={errors} />
      </details>
    </>
  )
}

function Found({ found, child }: { found: Guardians; child: string }) {
  const t = useText(guardians)
  const born = found.child.birthDate && `, ${formatDate(found.child.birthDate)}`
  return (
    <section className="section">
      <h2>
        {found.child.fullName}
        {born}
      </h2>
      {found.items.length === 0 ? (
        <p className="empty">{t.find.none}</p>
      ) : (
        <DenseTable label={t.title} columns={t.columns}>
          {found.items.map((g) => (
            <Row key={g.id} g={g} child={child} />
          ))}
        </DenseTable>
      )}
    </section>
  )
}

function Row({ g, child }: { g: Guardians['items'][number]; child: string }) {
  const t = useText(guardians)
  return (
    <tr>
      <th scope="row">{g.guardian}</th>
      <td>
        {t.grounds[g.ground]} {t.paper(g.paperNumber, formatDate(g.paperDay), g.paperOffice)}
      </td>
      <td>{formatDate(g.registeredAt)}</td>
      <td>{formatDate(g.lastDay)}</td>
      <td>
        {t.standings[g.standing]}
        {g.endReason && `: ${g.endReason}`}
        {g.mayEnd && (
          <details>
            <summary>{t.end}</summary>
            <form method="post" className="form">
              <input type="hidden" name="citizenId" value={child} />
              <input type="hidden" name="id" value={g.id} />
              <label htmlFor={`reason-${g.id}`}>{t.reason}</label>
              <input id={`reason-${g.id}`} name="reason" maxLength={500} required autoComplete="off" />
              <p className="actions">
                <button type="submit" name="act" value="end">
                  {t.end}
                </button>
              </p>
            </form>
          </details>
        )}
      </td>
    </tr>
  )
}

interface Fields {
  typed: Record<string, string | undefined>
  errors: FieldErrors
}

function Register({ keyOf, typed, errors }: Fields & { keyOf: string }) {
  const t = useText(guardians)
  const grounds = Object.entries(t.grounds).map(([value, label]) => ({ value, label }))
  const field = (name: string, label: string, hint?: string) => (
    <TextField
      {...{ name, label, hint }}
      error={errors[name]}
      defaultValue={typed[name]}
      autoComplete="off"
      required
    />
  )
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="key" value={keyOf} />
      {(['child', 'guardian'] as const).map((side) => (
        <fieldset key={side}>
          <legend>{t.form[side]}</legend>
          {field(`${side}.fullName`, t.form.fullName)}
          {field(`${side}.citizenId`, t.form.citizenId)}
          {field(`${side}.birthDate`, t.form.birthDate, t.form.dateHint)}
        </fieldset>
      ))}
      <fieldset>
        <legend>{t.form.paper}</legend>
        <SelectField name="ground" label={t.form.ground} choices={grounds} defaultValue={typed.ground} />
        {field('paperNumber', t.form.paperNumber)}
        {field('paperDay', t.form.paperDay, t.form.dateHint)}
        {field('paperOffice', t.form.paperOffice)}
      </fieldset>
      <p className="actions">
        <button type="submit" name="act" value="register">
          {t.form.submit}
        </button>
      </p>
    </form>
  )
}
