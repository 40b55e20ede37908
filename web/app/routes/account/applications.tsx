import { data, redirect } from 'react-router'
import { attempt } from '../../api/problems.ts'
import { type Application, endApplication, listApplications } from '../../api/sso.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { sso } from '../../i18n/sso.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/applications.ts'
import '../../styles/account.css'

export const meta = pageHead((locale) => [sso[locale].applications.title])

export async function loader({ context }: Route.LoaderArgs) {
  return { applications: (await listApplications(context)).items }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const { problem } = await attempt(endApplication(context, String(form.get('client') ?? '')))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised('/tai-khoan/ung-dung', localeOfRequest(request)), 303)
}

export default function ApplicationsPage({ loaderData: { applications }, actionData }: Route.ComponentProps) {
  const t = useText(sso).applications
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {applications.length === 0 ? (
        <p className="section">{t.none}</p>
      ) : (
        <>
          <ul className="ruled">
            {applications.map((application) => (
              <One key={application.clientId} application={application} />
            ))}
          </ul>
          <p className="soft section">{t.endNote}</p>
        </>
      )}
    </div>
  )
}

function One({
  application: { clientId, name, purpose, unitName, since, scopes },
}: {
  application: Application
}) {
  const t = useText(sso)
  return (
    <li>
      <h2>{name}</h2>
      <p>
        {purpose}, {t.applications.of(unitName)}
      </p>
      <p className="soft small">{t.applications.since(formatMoment(since))}</p>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>{t.scopes[scope] ?? scope}</li>
        ))}
      </ul>
      <form method="post">
        <input type="hidden" name="client" value={clientId} />
        <button type="submit" className="quiet">
          {t.applications.end}
          <span className="off"> {name}</span>
        </button>
      </form>
    </li>
  )
}
