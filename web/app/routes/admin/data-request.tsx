import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { actOnRequest, type DeskRequest, readDeskRequest } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { rights } from '../../i18n/rights.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, TextArea } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { TermList } from '../../ui/TermList.tsx'
import type { Route } from './+types/data-request.ts'

export const meta = pageHead((locale) => [rights[locale].desk.title])

export async function loader({ params, context }: Route.LoaderArgs) {
  return { request: await readDeskRequest(context, params.id), key: randomUUID() }
}

const VERBS = new Set(['answer', 'extension', 'refusal', 'fulfilment'])

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const verb = String(form.get('verb'))
  if (!VERBS.has(verb)) throw data(null, 400)
  const body = {
    seen: Number(form.get('seen')),
    text: String(form.get('text') ?? ''),
    ...(verb === 'refusal' && { ground: String(form.get('ground') ?? '') }),
  }
  const key = String(form.get('key') || randomUUID())
  const work = actOnRequest(context, params.id, verb, body, key)
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/quan-tri/du-lieu-ca-nhan/${params.id}`, localeOfRequest(request)), 303)
}

export default function DataRequestPage({ loaderData: { request, key }, actionData }: Route.ComponentProps) {
  const t = useText(rights)
  const to = usePath()
  return (
    <>
      <p className="back">
        <a href={to('/quan-tri/du-lieu-ca-nhan')}>{t.desk.back}</a>
      </p>
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <div className="workhead">
        <h1>
          {t.kinds[request.kind]}: {request.person.fullName}
        </h1>
        <p className="actions">
          <a className="btn quiet" href={`/api/admin/data-requests/${request.id}/letter.pdf`}>
            {t.desk.letter}
          </a>
        </p>
      </div>
      <About request={request} />
      {request.report && <Report report={request.report} />}
      {request.next && <Acts request={request} formKey={key} />}
    </>
  )
}

function About({ request }: { request: DeskRequest }) {
  const t = useText(rights)
  const { person, field, value, details, purpose, answer, ground, extensionReason, late, next } = request
  const rows: [string, React.ReactNode][] = [
    [t.desk.number, person.citizenId],
    [t.desk.contact, [person.phone, person.email].filter(Boolean).join(' · ')],
    [t.desk.asked, [field && t.desk.correct(t.fields[field] ?? field, value ?? ''), purpose, details]],
    [t.desk.answerBy, formatDate(request.answerBy)],
    [t.desk.dueBy, formatDate(request.dueBy)],
    [t.desk.why, extensionReason],
    [t.desk.said, answer],
    [t.desk.ground, ground],
  ]
  return (
    <>
      <p>
        <span className="state">{t.states[request.state]}</span>{' '}
        <span className="soft num">{t.made(formatMoment(request.madeAt))}</span>{' '}
        {late && next && <b className="late">{t.late(formatDate(next))}</b>}
      </p>
      <div className="facts-of">
        <TermList rows={rows.map(([label, words]) => [label, [words].flat().filter(Boolean).join('\n')])} />
      </div>
    </>
  )
}

function Report({ report }: { report: NonNullable<DeskRequest['report']> }) {
  const t = useText(rights).desk
  const locale = useLocale()
  return (
    <section className="section">
      <h2>{t.report}</h2>
      <DenseTable label={t.report} columns={t.reportColumns}>
        {report.map(({ kind, erased, kept, because }) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td className="num">{erased}</td>
            <td className="num">{kept}</td>
            <td>{because ? because[locale] : kept > 0 ? t.proof : ''}</td>
          </tr>
        ))}
      </DenseTable>
    </section>
  )
}

function Acts({ request, formKey }: { request: DeskRequest; formKey: string }) {
  const t = useText(rights).desk
  const act = { seen: request.version, formKey }
  return (
    <section className="section form">
      {request.state === 'received' && <Act {...act} verb="answer" title={t.answer} label={t.text} />}
      <Act {...act} verb="fulfilment" title={t.fulfil} label={t.text} lead={t.fulfilLead[request.kind]} />
      <Act {...act} verb="refusal" title={t.refuse} label={t.text}>
        <TextArea name="ground" label={t.ground} required rows={2} />
      </Act>
      {!request.extendedAt && <Act {...act} verb="extension" title={t.extend} label={t.why} />}
    </section>
  )
}

interface ActProps {
  verb: string
  title: string
  label: string
  lead?: string
  seen: number
  formKey: string
  children?: React.ReactNode
}

function Act({ verb, title, label, lead, seen, formKey, children }: ActProps) {
  return (
    <details>
      <summary>{title}</summary>
      {lead && <p className="soft">{lead}</p>}
      <form method="post">
        <input type="hidden" name="verb" value={verb} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="key" value={`${formKey}-${verb}`} />
        <div className="field">
          <label htmlFor={`text-${verb}`}>{label}</label>
          <textarea id={`text-${verb}`} name="text" required rows={3} />
        </div>
        {children}
        <p className="actions">
          <button type="submit">{title}</button>
        </p>
      </form>
    </details>
  )
}
