import { data, redirect } from 'react-router'
import { type Assistance, endHelp, getAssistance } from '../../api/assistance.ts'
import { attempt } from '../../api/problems.ts'
import { procedureNames } from '../../api/procedures.ts'
import { keepingTyped } from '../../carry.ts'
import { assistance } from '../../i18n/assistance.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ActHistory } from '../../ui/ActHistory.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { type Term, TermList } from '../../ui/TermList.tsx'
import type { Route } from './+types/assistance.ts'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [assistance[locale].title])

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const s = await getAssistance(context, params.id)
  const { host, searchParams } = new URL(request.url)
  const names = await procedureNames(
    context,
    s.acts.map(({ procedureCode }) => procedureCode),
  )
  return { s, names, host, handedIn: searchParams.has('da-nop') }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { problem } = await attempt(keepingTyped(request, endHelp(context, params.id)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/tai-khoan/ho-tro/${params.id}`, localeOfRequest(request)), 303)
}

export default function AssistancePage({ loaderData, actionData }: Route.ComponentProps) {
  const { s, names, host, handedIn } = loaderData
  const t = useText(assistance)
  const helping = s.citizen ? t.session.helping(s.citizen) : t.waiting
  return (
    <div className="wrap page">
      <AccountCrumbs trail={[['/tai-khoan/ho-tro', t.title]]} />
      <ErrorSummary problem={actionData?.problem} />
      <h1 className="sentence">{s.side === 'helper' ? helping : t.session.helped(s.helper.name)}</h1>
      {handedIn && s.side === 'helper' && (
        <p className="note good" role="status">
          {t.session.handedIn}
        </p>
      )}
      {s.code && <Code s={s} host={host} />}
      <ToConfirm s={s} />
      <Terms s={s} />
      <Actions s={s} />
      <History s={s} names={names} />
    </div>
  )
}

/** What the volunteer shows to whoever sits beside them. */
function Code({ s, host }: { s: Assistance; host: string }) {
  const t = useText(assistance).session
  const to = usePath()
  return (
    <section className="receipt section">
      <h2>{t.offered}</h2>
      <p className="code spoken num">{s.code?.replace(/^.{4}/, '$& ')}</p>
      <p>{t.how}</p>
      <p className="num">
        <b>{t.at(host)}</b>
      </p>
      {s.digits && <p className="soft small">{t.sent(s.digits)}</p>}
      <p className="actions">
        <a className="btn" href={to(`/tai-khoan/ho-tro/${s.id}`)}>
          {t.again}
        </a>
      </p>
    </section>
  )
}

/** Drafts of which the last thing that was done is that the citizen was asked. */
const waiting = ({ acts }: Assistance): string[] => {
  const last = new Map<string, string>()
  for (const { subjectId, action } of acts) if (!last.has(subjectId)) last.set(subjectId, action)
  return [...last].filter(([, action]) => action === 'asked_to_confirm').map(([id]) => id)
}

function ToConfirm({ s }: { s: Assistance }) {
  const t = useText(assistance).session
  const to = usePath()
  const asked = s.side === 'citizen' ? waiting(s) : []
  if (asked.length === 0) return null
  return (
    <section className="note wait">
      <h2>{t.toConfirm}</h2>
      {asked.map((id) => (
        <p className="actions" key={id}>
          <a className="btn" href={to(`/ho-so/${id}/kiem-tra`)}>
            {t.look}
          </a>
        </p>
      ))}
    </section>
  )
}

function Terms({ s }: { s: Assistance }) {
  const t = useText(assistance)
  const rows: Term[] = [
    [t.session.state, t.standings[s.standing]],
    [t.session.helper, [s.helper.name, s.helper.team, s.helper.unitName].filter(Boolean).join(', ')],
    [t.session.began, formatMoment(s.offeredAt)],
    s.endedAt ? [t.session.ended, formatMoment(s.endedAt)] : [t.session.ends, formatMoment(s.endsAt)],
  ]
  return (
    <section className="answers">
      <TermList rows={rows} />
    </section>
  )
}

function Actions({ s }: { s: Assistance }) {
  const t = useText(assistance).session
  const to = usePath()
  if (!s.mayEnd) return null
  const underWay = s.standing === 'in_force'
  const awaited = underWay && s.side === 'citizen' && waiting(s).length === 0
  return (
    <section className="section">
      {underWay && <p>{s.side === 'helper' ? t.mayHelper : t.mayCitizen}</p>}
      {awaited && <p>{t.next}</p>}
      <form method="post" className="actions">
        {underWay && s.side === 'helper' && (
          <a className="btn" href={to('/thu-tuc')}>
            {t.begin}
          </a>
        )}
        {awaited && (
          <a className="btn quiet" href={to(`/tai-khoan/ho-tro/${s.id}`)}>
            {t.reload}
          </a>
        )}
        <button type="submit" className="plain danger">
          {underWay ? t.end : t.withdraw}
        </button>
      </form>
    </section>
  )
}

/** A volunteer opens a draft while the session lasts; what was handed in is its owner's alone. */
const mayOpen = (s: Assistance, subjectId: string): boolean => {
  const done = s.acts.filter((act) => act.subjectId === subjectId).map(({ action }) => action)
  if (done.includes('discarded')) return false
  return s.side === 'citizen' || (s.standing === 'in_force' && !done.includes('confirmed'))
}

function History({ s, names }: { s: Assistance; names: Record<string, string> }) {
  const t = useText(assistance).session
  const called = (action: string) => (s.side === 'citizen' && t.ownActs[action]) || (t.acts[action] ?? action)
  const acts = s.acts.map(({ at, action, subjectId, procedureCode }) => ({
    at,
    action,
    said: called(action),
    path: mayOpen(s, subjectId) ? `/ho-so/${subjectId}` : undefined,
    about: <span lang="vi">{names[procedureCode] ?? procedureCode}</span>,
  }))
  return <ActHistory title={t.history} none={t.noHistory} acts={acts} />
}
