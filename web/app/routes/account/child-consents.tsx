import { data, redirect } from 'react-router'
import { answerForChild, readChildConsents } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { childConsents } from '../../i18n/child-consents.ts'
import { delegations } from '../../i18n/delegations.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ConsentHistory, PurposeItem } from '../../ui/Consents.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/child-consents.ts'
import '../../styles/account.css'

export const meta = pageHead((locale) => [childConsents[locale].title])

export async function loader({ context, params }: Route.LoaderArgs) {
  return { consents: await readChildConsents(context, params.id) }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const locale = localeOfRequest(request)
  const purpose = String(form.get('purpose') ?? '')
  const version = form.get('act') === 'give' ? Number(form.get('version')) : null
  const work = answerForChild(context, { id: params.id, purpose }, { version, locale })
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/tai-khoan/uy-quyen/${params.id}/dong-y#${purpose}`, locale), 303)
}

export default function ChildConsentsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { child, asked, history, deciders, mayAnswer } = loaderData.consents
  const t = useText(childConsents)
  const crumbs = useText(delegations)
  return (
    <div className="wrap page">
      <AccountCrumbs
        trail={[
          ['/tai-khoan/uy-quyen', crumbs.title],
          [`/tai-khoan/uy-quyen/${params.id}`, child],
        ]}
      />
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <h1>{t.of(child)}</h1>
      <p className="lead">{t.deciders[deciders]}</p>
      <ul className="ruled">
        {asked.map((purpose) => (
          <PurposeItem key={purpose.code} purpose={purpose} states={t.states} mayAnswer={mayAnswer} />
        ))}
      </ul>
      <ConsentHistory events={history} acts={t.acts} lead={t.historyLead} />
      <p className="soft small">{t.basis}</p>
    </div>
  )
}
