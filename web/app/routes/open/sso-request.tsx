import { data, redirect } from 'react-router'
import { attempt } from '../../api/problems.ts'
import { answerRequest, readRequest, showIdentity } from '../../api/sso.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { sso } from '../../i18n/sso.ts'
import { findSession, signInPath } from '../../session.ts'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Onward } from '../../ui/Onward.tsx'
import { useSession } from '../../ui/Shell.tsx'
import type { Route } from './+types/sso-request.ts'
import '../../styles/form.css'
import '../../styles/account.css'

type Asked = Awaited<ReturnType<typeof readRequest>>

export const meta = pageHead<{ asked: Asked }>((locale, loaded) => [
  sso[locale].request.title(loaded?.asked.client.name ?? ''),
])

export const headers = () => ({ 'cache-control': 'no-store' })

/** Another system sends people here. Who must sign in first does that and comes back; who has agreed before goes on. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const asked = await readRequest(context, params.id)
  if (!asked.ready) throw redirect(await wayToProve(request, context, asked))
  if (asked.step === 'consent') return { asked, onward: null }
  const { returnTo } = await showIdentity(context, params.id)
  return { asked, onward: returnTo }
}

/** The page where somebody shows who they are, as well as the system wants it. */
async function wayToProve(
  request: Request,
  context: Route.LoaderArgs['context'],
  asked: Asked,
): Promise<string> {
  const session = await findSession(context)
  if (asked.levelNeeded && session) {
    const back = new URL(request.url).pathname
    return localised(
      `/tai-khoan/xac-nhan?${new URLSearchParams({ can: 'muc-2', tiep: back })}`,
      localeOfRequest(request),
    )
  }
  return `${signInPath(request)}&lai=1`
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const { value, problem } = await attempt(answerRequest(context, params.id, form.get('answer') === 'agree'))
  if (problem) return data({ problem, onward: null }, problem.status)
  return { problem: null, onward: value.returnTo }
}

export default function SsoRequest({ loaderData, actionData }: Route.ComponentProps) {
  const { asked } = loaderData
  const onward = actionData?.onward ?? loaderData.onward
  const t = useText(sso)
  return (
    <div className="wrap page">
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      {onward ? (
        <div className="form">
          <h1>{t.onward.title}</h1>
          <p className="lead">{t.onward.lead(asked.client.name)}</p>
          <Onward to={onward} go={t.onward.go} />
        </div>
      ) : (
        <Consent asked={asked} />
      )}
    </div>
  )
}

function Consent({ asked: { client, scopes } }: { asked: Asked }) {
  const t = useText(sso)
  const session = useSession()
  return (
    <div className="form">
      <h1>{t.request.title(client.name)}</h1>
      <p className="lead">{t.request.lead(client.name, client.unitName)}</p>
      <section className="section">
        <h2>{t.request.purpose}</h2>
        <p>{client.purpose}</p>
      </section>
      <section className="section">
        <h2>{t.request.receives}</h2>
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>{t.scopes[scope] ?? scope}</li>
          ))}
        </ul>
        <p>{t.request.noMore}</p>
        <p className="soft">{t.request.end}</p>
      </section>
      {session && <p className="section">{t.request.signedInAs(session.name)}</p>}
      <form method="post">
        <p className="actions">
          <button type="submit" name="answer" value="agree">
            {t.request.agree}
          </button>
          <button type="submit" name="answer" value="refuse" className="quiet">
            {t.request.refuse}
          </button>
        </p>
      </form>
    </div>
  )
}
