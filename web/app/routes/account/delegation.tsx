import { data, redirect } from 'react-router'
import { type Act, actOnDelegation, type Delegation, getDelegation } from '../../api/delegations.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { delegations } from '../../i18n/delegations.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/delegation.ts'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [delegations[locale].title])

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const isSent = new URL(request.url).searchParams.has('da-gui')
  return { d: await getDelegation(context, params.id), isSent }
}

const ACTS: readonly Act[] = ['acceptance', 'refusal', 'revocation']

export async function action({ context, params, request }: Route.ActionArgs) {
  const asked = String((await request.formData()).get('act') ?? '')
  const act = ACTS.find((one) => one === asked) ?? 'refusal'
  const { problem } = await attempt(keepingTyped(request, actOnDelegation(context, params.id, act)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/tai-khoan/uy-quyen/${params.id}`, localeOfRequest(request)), 303)
}

export default function DelegationPage({ loaderData: { d, isSent }, actionData }: Route.ComponentProps) {
  const t = useText(delegations)
  return (
    <div className="wrap page">
      <AccountCrumbs trail={[['/tai-khoan/uy-quyen', t.title]]} />
      <ErrorSummary problem={actionData?.problem} />
      <h1 className="sentence">{t.two(d.delegate.name, d.principal.name)}</h1>
      {isSent && <p className="note good">{t.view.sent}</p>}
      <Terms d={d} />
      <Answers d={d} />
      <History d={d} />
    </div>
  )
}

function Terms({ d }: { d: Delegation }) {
  const t = useText(delegations)
  const digits = d.delegate.digits ?? d.principal.digits
  const rows = [
    [t.view.state, t.standings[d.standing]],
    d.kind === 'guardian' ? [t.view.ground, t.guardian] : [],
    [t.form.citizenId, digits && t.digits(digits)],
    [t.view.what, d.scopes.map((scope) => t.scopes[scope]).join(', ')],
    [t.view.procedures, d.procedures?.join(', ') ?? t.all],
    [t.view.time, t.days(formatDate(d.firstDay), formatDate(d.lastDay))],
    [t.view.offered, formatMoment(d.offeredAt)],
    [t.view.answered, d.answeredAt && formatMoment(d.answeredAt)],
    [t.view.ended, d.endedAt && formatMoment(d.endedAt)],
  ].filter(([, value]) => value)
  return (
    <section className="answers">
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Answers({ d }: { d: Delegation }) {
  const t = useText(delegations).view
  if (!d.mayAnswer && !d.mayEnd) return null
  const ending = d.standing === 'offered' ? t.withdraw : t.revoke
  return (
    <section className="section">
      {d.mayAnswer && <p>{t.acceptText}</p>}
      <form method="post" className="actions">
        {d.mayAnswer && (
          <>
            <button type="submit" name="act" value="acceptance">
              {t.accept}
            </button>
            <button type="submit" name="act" value="refusal" className="quiet">
              {t.refuse}
            </button>
          </>
        )}
        {d.mayEnd && (
          <button type="submit" name="act" value="revocation" className="plain danger">
            {ending}
          </button>
        )}
      </form>
    </section>
  )
}

function History({ d }: { d: Delegation }) {
  const t = useText(delegations).view
  const to = usePath()
  return (
    <section className="section">
      <h2>{t.history}</h2>
      {d.acts.length === 0 && <p className="soft">{t.noHistory}</p>}
      <ol className="timeline">
        {d.acts.map((act) => (
          <li key={act.at + act.action}>
            <time className="num" dateTime={act.at}>
              {formatMoment(act.at)}
            </time>
            {act.action === 'discarded' ? (
              <span>{t.acts[act.action]}</span>
            ) : (
              <a href={to(`/ho-so/${act.subjectId}`)}>{t.acts[act.action] ?? act.action}</a>
            )}
            <small className="num">
              {t.by(d.delegate.name, d.principal.name)}; {act.procedureCode}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
