import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import {
  type AskedPurpose,
  type DataRequest,
  listDataRequests,
  makeDataRequest,
  readConsents,
  takeBackRequest,
} from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { rights } from '../../i18n/rights.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary, SelectField, TextArea, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/rights.ts'
import '../../styles/account.css'

export const meta = pageHead((locale) => [rights[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  const [requests, { asked }] = await Promise.all([listDataRequests(context), readConsents(context)])
  return { requests, purposes: asked, key: randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim() || undefined
  const work =
    form.get('act') === 'take-back'
      ? takeBackRequest(context, text('id') ?? '')
      : makeDataRequest(
          context,
          {
            kind: text('kind') ?? '',
            details: text(`details-${form.get('kind')}`),
            field: text('field'),
            value: text('value'),
            purpose: text('purpose'),
          },
          text('key') ?? randomUUID(),
        )
  const { problem } = await attempt<unknown>(keepingTyped(request, work))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised('/tai-khoan/quyen-du-lieu#yeu-cau', localeOfRequest(request)), 303)
}

export default function Rights({ loaderData, actionData }: Route.ComponentProps) {
  const { requests, purposes, key } = loaderData
  const t = useText(rights)
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <ul className="ruled">
        <Copy has={requests.some(({ kind, state }) => kind === 'access' && state === 'done')} formKey={key} />
        <Ask kind="correction" formKey={key}>
          <Correction />
        </Ask>
        <Ask kind="objection" formKey={key}>
          <Objection purposes={purposes} />
        </Ask>
        <Ask kind="restriction" formKey={key} />
        <Ask kind="deletion" formKey={key} />
      </ul>
      <section className="section" id="yeu-cau">
        <h2>{t.mine}</h2>
        {requests.length === 0 && <p className="soft">{t.none}</p>}
        {requests.length > 0 && (
          <ul className="ruled">
            {requests.map((request) => (
              <Made key={request.id} request={request} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function Copy({ has, formKey }: { has: boolean; formKey: string }) {
  const t = useText(rights).copy
  const to = usePath()
  return (
    <li>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {has ? (
        <p className="actions">
          <a className="btn" href={to('/tai-khoan/quyen-du-lieu/ban-sao/pdf')}>
            {t.pdf}
          </a>
          <a href={to('/tai-khoan/quyen-du-lieu/ban-sao/json')}>{t.json}</a>
        </p>
      ) : (
        <form method="post">
          <input type="hidden" name="kind" value="access" />
          <input type="hidden" name="key" value={formKey} />
          <span className="soft small">{t.note}</span>
          <button type="submit">{t.send}</button>
        </form>
      )}
    </li>
  )
}

function Ask({ kind, formKey, children }: { kind: string; formKey: string; children?: React.ReactNode }) {
  const t = useText(rights)
  const { title, text, send } = t.ask[kind]!
  return (
    <li>
      <details>
        <summary>{title}</summary>
        <p className="soft">{text}</p>
        <form method="post" className="form stacked">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="key" value={`${formKey}-${kind}`} />
          {children}
          <TextArea name={`details-${kind}`} label={t.details} optional rows={2} />
          <p className="actions">
            <button type="submit">{send}</button>
          </p>
        </form>
      </details>
    </li>
  )
}

function Correction() {
  const t = useText(rights)
  const choices = Object.entries(t.fields).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SelectField name="field" label={t.field} choices={choices} />
      <TextField name="value" label={t.value} required maxLength={300} />
    </>
  )
}

function Objection({ purposes }: { purposes: AskedPurpose[] }) {
  const t = useText(rights)
  const locale = useLocale()
  const choices = purposes.map(({ code, title }) => ({ value: code, label: title[locale] }))
  return <SelectField name="purpose" label={t.purpose} empty={t.everything} choices={choices} />
}

const OUTCOME: Record<string, string> = { done: 'state good', refused: 'state bad', received: 'state wait' }

function Made({ request }: { request: DataRequest }) {
  const t = useText(rights)
  const { kind, state, madeAt, next, late, answer, ground, extensionReason, field, value, details } = request
  const clock = state === 'received' ? t.answerBy : t.dueBy
  return (
    <li>
      <h3>{t.kinds[kind]}</h3>
      <p>
        <span className={OUTCOME[state] ?? 'state'}>{t.states[state]}</span>
      </p>
      <p className="soft small num">
        {t.made(formatMoment(madeAt))}
        {next && `, ${(late ? t.late : clock)(formatDate(next))}`}
      </p>
      {field && <p>{t.desk.correct(t.fields[field] ?? field, value ?? '')}</p>}
      {details && <p>{details}</p>}
      {extensionReason && <p>{t.extended(extensionReason)}</p>}
      {answer && <p>{answer}</p>}
      {ground && <p>{t.ground(ground)}</p>}
      {next && (
        <form method="post">
          <input type="hidden" name="act" value="take-back" />
          <input type="hidden" name="id" value={request.id} />
          <button type="submit" className="plain">
            {t.takeBack} <span className="off">{t.kinds[kind]}</span>
          </button>
        </form>
      )}
    </li>
  )
}
