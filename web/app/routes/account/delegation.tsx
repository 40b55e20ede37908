import { data, redirect } from 'react-router'
import { type Act, actOnDelegation, type Delegation, getDelegation } from '../../api/delegations.ts'
import { attempt } from '../../api/problems.ts'
import { procedureNames } from '../../api/procedures.ts'
import { keepingTyped } from '../../carry.ts'
import { childConsents } from '../../i18n/child-consents.ts'
import { delegations } from '../../i18n/delegations.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ActHistory } from '../../ui/ActHistory.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { type Term, TermList } from '../../ui/TermList.tsx'
import type { Route } from './+types/delegation.ts'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [delegations[locale].title])

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const isSent = new URL(request.url).searchParams.has('da-gui')
  const d = await getDelegation(context, params.id)
  const names = await procedureNames(
    context,
    d.acts.map(({ procedureCode }) => procedureCode),
  )
  return { d, names, isSent }
}

const ACTS: readonly Act[] = ['acceptance', 'refusal', 'revocation']

export async function action({ context, params, request }: Route.ActionArgs) {
  const asked = String((await request.formData()).get('act') ?? '')
  const act = ACTS.find((one) => one === asked) ?? 'refusal'
  const { problem } = await attempt(keepingTyped(request, actOnDelegation(context, params.id, act)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/tai-khoan/uy-quyen/${params.id}`, localeOfRequest(request)), 303)
}

export default function DelegationPage({
  loaderData: { d, names, isSent },
  actionData,
}: Route.ComponentProps) {
  const t = useText(delegations)
  return (
    <div className="wrap page">
      <AccountCrumbs trail={[['/tai-khoan/uy-quyen', t.title]]} />
      <ErrorSummary problem={actionData?.problem} />
      <h1 className="sentence">{t.two(d.delegate.name, d.principal.name)}</h1>
      {isSent && <p className="note good">{t.view.sent}</p>}
      <Terms d={d} />
      <Answers d={d} />
      <ChildConsent d={d} />
      <History d={d} names={names} />
    </div>
  )
}

function Terms({ d }: { d: Delegation }) {
  const t = useText(delegations)
  const digits = d.delegate.digits ?? d.principal.digits
  const rows: Term[] = [
    [t.view.state, t.standings[d.standing]],
    [t.view.ground, d.kind === 'guardian' && t.guardian],
    [t.form.citizenId, digits && t.digits(digits)],
    [t.view.what, d.scopes.map((scope) => t.scopes[scope]).join(', ')],
    [t.view.procedures, d.procedures?.join(', ') ?? t.all],
    [t.view.time, t.days(formatDate(d.firstDay), formatDate(d.lastDay))],
    [t.view.offered, formatMoment(d.offeredAt)],
    [t.view.answered, d.answeredAt && formatMoment(d.answeredAt)],
    [t.view.ended, d.endedAt && formatMoment(d.endedAt)],
  ]
  return (
    <section className="answers">
      <TermList rows={rows} />
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

/** What a guardian says about the child's data is on a page of its own. */
function ChildConsent({ d }: { d: Delegation }) {
  const t = useText(childConsents)
  const to = usePath()
  if (d.kind !== 'guardian' || d.standing !== 'in_force' || d.side !== 'delegate') return null
  return (
    <p>
      <a href={to(`/tai-khoan/uy-quyen/${d.id}/dong-y`)}>{t.open}</a>
    </p>
  )
}

function History({ d, names }: { d: Delegation; names: Record<string, string> }) {
  const t = useText(delegations).view
  const acts = d.acts.map(({ at, action, subjectId, procedureCode }) => ({
    at,
    action,
    said: t.acts[action] ?? action,
    path: action === 'discarded' ? undefined : `/ho-so/${subjectId}`,
    about: (
      <>
        {t.by(d.delegate.name, d.principal.name)}:{' '}
        <span lang="vi">{names[procedureCode] ?? procedureCode}</span>
      </>
    ),
  }))
  return <ActHistory title={t.history} none={t.noHistory} acts={acts} />
}
