import { data, redirect } from 'react-router'
import {
  type AskedPurpose,
  type Consents,
  giveConsent,
  readConsents,
  withdrawConsent,
} from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { consents } from '../../i18n/consents.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/consents.ts'
import '../../styles/account.css'

export const meta = pageHead((locale) => [consents[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  return { consents: await readConsents(context) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const locale = localeOfRequest(request)
  const purpose = String(form.get('purpose') ?? '')
  const work =
    form.get('act') === 'give'
      ? giveConsent(context, purpose, Number(form.get('version')), locale)
      : withdrawConsent(context, purpose, locale)
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/tai-khoan/dong-y#${purpose}`, locale), 303)
}

export default function ConsentsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { asked, statutory, history } = loaderData.consents
  const t = useText(consents)
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <ul className="ruled">
        {asked.map((purpose) => (
          <Purpose key={purpose.code} purpose={purpose} />
        ))}
      </ul>
      <Statutory purposes={statutory} />
      <History events={history} />
    </div>
  )
}

function Purpose({ purpose }: { purpose: AskedPurpose }) {
  const t = useText(consents)
  const locale = useLocale()
  const { code, version, title, text, state, since, atMerged } = purpose
  const given = state === 'given'
  return (
    <li id={code}>
      <h2>{title[locale]}</h2>
      <p>{text[locale]}</p>
      <form method="post">
        <input type="hidden" name="purpose" value={code} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="act" value={given ? 'withdraw' : 'give'} />
        <span className={given ? 'state good' : state === 'outdated' ? 'state wait' : 'state'}>
          {t.states[state]}
          {since && state !== 'outdated' && ` ${t.since(formatMoment(since))}`}
          {atMerged && ` (${t.atMerged})`}
        </span>
        <button type="submit" className="quiet">
          {given ? t.withdraw : t.give}
          <span className="off">{t.what(title[locale])}</span>
        </button>
      </form>
    </li>
  )
}

function Statutory({ purposes }: { purposes: Consents['statutory'] }) {
  const t = useText(consents)
  const locale = useLocale()
  return (
    <section className="section">
      <h2>{t.statutory}</h2>
      <p className="soft">{t.statutoryLead}</p>
      <ul className="ruled">
        {purposes.map(({ code, title, text, basis }) => (
          <li key={code}>
            <h3>{title[locale]}</h3>
            <p>{text[locale]}</p>
            <p className="soft small">
              {t.basis}: {basis[locale]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ events }: { events: Consents['history'] }) {
  const t = useText(consents)
  const locale = useLocale()
  return (
    <section className="section">
      <h2>{t.history}</h2>
      <p className="soft">{t.historyLead}</p>
      {events.length === 0 ? (
        <p>{t.noHistory}</p>
      ) : (
        <ul className="ruled">
          {events.map(({ id, at, act, title, version, sha256, atMerged }) => (
            <li key={id}>
              <p>
                <b>{t.acts[act]}</b>: {title[locale]}, {t.version(version)}
              </p>
              <p className="soft small num">
                {formatMoment(at)} · {t.digest} {sha256.slice(0, 16)}…{atMerged && ` · ${t.atMerged}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
