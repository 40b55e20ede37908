import { randomUUID } from 'node:crypto'
import { data } from 'react-router'
import { type Intake, takeIn } from '../../api/intake.ts'
import { addressIn, getPlaces, type Places } from '../../api/places.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { getProcedure, type Procedure, searchProcedures } from '../../api/procedures.ts'
import { dayIn, filledFrom } from '../../card-filling.ts'
import { keepingTyped } from '../../carry.ts'
import { localeOfRequest, useLocale, usePath, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { AddressFields } from '../../ui/AddressFields.tsx'
import { DefaultSubmit, ErrorSummary, errorsOf, RadioField, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { CardField, type Scanned } from '../../ui/office/CardField.tsx'
import { PapersReceived } from '../../ui/office/PapersReceived.tsx'
import { TakenIn } from '../../ui/office/TakenIn.tsx'
import type { Route } from './+types/intake.ts'
import '../../styles/desk.css'

export const meta = pageHead((locale) => [office[locale].intake.title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const q = asked.get('q')?.trim() ?? ''
  const code = asked.get('thu-tuc')
  const procedure = code ? await getProcedure(context, code) : null
  const found = q ? (await searchProcedures(context, { q, limit: 8 })).items : []
  const places = procedure ? await getPlaces(context) : null
  return { q, procedure, found, places, key: randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const key = String(form.get('key') || randomUUID())
  const scanned = String(form.get('card') ?? '').trim()
  if (scanned) return scan({ request, context }, form, scanned)
  const intake = intakeIn(form)
  const { value, problem } = await attempt(keepingTyped(request, takeIn(context, intake, key)))
  if (problem)
    return data(
      { problem, typed: Object.fromEntries(form) as Record<string, string>, papers: intake.papers },
      problem.status,
    )
  return { taken: value }
}

/** The person as the card says; everything else stays as it was typed. */
async function scan(
  { request, context }: Pick<Route.ActionArgs, 'request' | 'context'>,
  form: FormData,
  scanned: string,
) {
  const { card: _, ...before } = Object.fromEntries(form) as Record<string, string>
  const papers = form.getAll('paper').map(String)
  const { typed, told, fault } = filledFrom(scanned, await getPlaces(context))
  if (fault) {
    const error = office[localeOfRequest(request)].intake.cardFaults[fault]
    return data({ typed: before, papers, scanned: { error } as Scanned }, 422)
  }
  return data({ typed: { ...before, ...typed }, papers, scanned: { told } as Scanned })
}

function intakeIn(form: FormData): Intake {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const optional = (name: string) => text(name) || undefined
  return {
    procedureCode: text('procedureCode'),
    caseCode: optional('caseCode'),
    assistedReason: optional('assistedReason'),
    channel: text('channel') === 'post' ? 'post' : 'direct',
    delivery: (optional('delivery') ?? 'counter') as Intake['delivery'],
    applicant: {
      fullName: text('fullName'),
      citizenId: text('citizenId'),
      birthDate: dayIn(optional('birthDate')),
      phone: optional('phone'),
      address: addressIn(form),
    },
    papers: form.getAll('paper').map(String),
    notApplicable: [...form]
      .filter(([name, value]) => name.startsWith('why:') && String(value).trim())
      .map(([name, value]) => ({ component: name.slice(4), reason: String(value).trim() }))
      .filter(({ component }) => !form.getAll('paper').includes(component)),
  }
}

export default function IntakePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(office).intake
  const locale = useLocale()
  if (actionData && 'taken' in actionData && actionData.taken) return <TakenIn taken={actionData.taken} />
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const scanned = actionData && 'scanned' in actionData ? actionData : undefined
  return (
    <>
      <div className="workhead">
        <h1>{t.title}</h1>
      </div>
      <Find q={loaderData.q} found={loaderData.found} />
      {refused?.problem && (
        <ErrorSummary problem={refused.problem} errors={errorsOf(refused.problem, locale)} />
      )}
      {scanned?.scanned.error && <ErrorSummary errors={{ card: scanned.scanned.error }} />}
      {loaderData.procedure && loaderData.places && (
        <IntakeForm
          procedure={loaderData.procedure}
          hidden={loaderData.key}
          places={loaderData.places}
          problem={refused?.problem}
          typed={(refused ?? scanned)?.typed ?? {}}
          papers={(refused ?? scanned)?.papers}
          scanned={scanned?.scanned}
        />
      )}
    </>
  )
}

function Find({ q, found }: { q: string; found: { code: string; name: string }[] }) {
  const t = useText(office).intake
  const to = usePath()
  return (
    <section className="find">
      <search>
        <form method="get" className="worksearch">
          <input
            type="search"
            name="q"
            aria-label={t.choose}
            placeholder={t.choose}
            defaultValue={q}
            data-queue-search
          />
          <button type="submit">{t.find}</button>
        </form>
      </search>
      {q && found.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="picks">
        {found.map((p) => (
          <li key={p.code}>
            <a href={to(`/can-bo/tiep-nhan?thu-tuc=${encodeURIComponent(p.code)}`)}>
              <span className="num">{p.code}</span> <span lang="vi">{p.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FormProps {
  procedure: Procedure
  hidden: string
  places: Places
  problem?: Problem
  typed: Record<string, string>
  papers?: string[]
  scanned?: Scanned
}

const addressTyped = (typed: Record<string, string>) => ({
  line: typed['address.line'],
  province: typed['address.province'],
  commune: typed['address.commune'] || typed['address.other'],
  former: typed['address.former'],
})

function IntakeForm({ procedure: p, hidden, places, problem, typed, papers, scanned }: FormProps) {
  const t = useText(office)
  const errors = errorsOf(problem, useLocale())
  const deliveries = Object.entries(t.intake.deliveries).map(([value, label]) => ({ value, label }))
  const channels = (['direct', 'post'] as const).map((value) => ({ value, label: t.channels[value] }))
  return (
    <form method="post" className="intake" data-decision>
      <DefaultSubmit />
      <input type="hidden" name="key" value={hidden} />
      <input type="hidden" name="procedureCode" value={p.code} />
      <h2 lang="vi">
        <span className="num">{p.code}</span> {p.name}
      </h2>
      <div className="twocol">
        <fieldset>
          <legend>{t.intake.person}</legend>
          <CardField {...scanned} />
          <TextField
            name="fullName"
            label={t.intake.fullName}
            required
            autoComplete="off"
            defaultValue={typed.fullName}
          />
          <TextField
            name="citizenId"
            label={t.intake.citizenId}
            hint={t.intake.citizenIdHint}
            inputMode="numeric"
            required
            autoComplete="off"
            defaultValue={typed.citizenId}
          />
          <TextField
            name="birthDate"
            label={t.intake.birthDate}
            hint={t.intake.birthDateHint}
            inputMode="numeric"
            className="short"
            optional
            autoComplete="off"
            defaultValue={typed.birthDate}
          />
          <TextField
            name="phone"
            label={t.intake.phone}
            inputMode="tel"
            optional
            autoComplete="off"
            defaultValue={typed.phone}
          />
          <AddressFields typed={addressTyped(typed)} errors={errors} optional {...{ places, problem }} />
          {p.cases.length > 1 && (
            <SelectField
              name="caseCode"
              label={t.intake.case}
              empty=""
              choices={p.cases.map((c) => ({ value: c.code, label: c.name }))}
              defaultValue={typed.caseCode}
            />
          )}
          <RadioField
            name="channel"
            label={t.intake.channel}
            choices={channels}
            value={typed.channel ?? 'direct'}
          />
          <RadioField
            name="delivery"
            label={t.intake.delivery}
            choices={deliveries}
            value={typed.delivery ?? 'counter'}
          />
          <TextField
            name="assistedReason"
            label={t.intake.assisted}
            hint={t.intake.assistedHint}
            optional
            autoComplete="off"
            defaultValue={typed.assistedReason}
          />
        </fieldset>
        <PapersReceived components={p.components} typed={typed} papers={papers} />
      </div>
      <p className="actions">
        <button type="submit">{t.intake.submit}</button>
      </p>
    </form>
  )
}
