import { data, redirect } from 'react-router'
import { type Consents, giveConsent, readConsents, withdrawConsent } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { consents } from '../../i18n/consents.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ConsentHistory, PurposeItem } from '../../ui/Consents.tsx'
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
  const { asked, statutory, history, deciders, mayAnswer } = loaderData.consents
  const t = useText(consents)
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {deciders !== 'self' && <p className="note">{t.young[deciders]}</p>}
      <ul className="ruled">
        {asked.map((purpose) => (
          <PurposeItem key={purpose.code} purpose={purpose} states={t.states} mayAnswer={mayAnswer} />
        ))}
      </ul>
      <Statutory purposes={statutory} />
      <ConsentHistory events={history} acts={t.acts} lead={t.historyLead} />
    </div>
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
