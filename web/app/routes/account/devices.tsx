import { data } from 'react-router'
import { endOtherSessions, endSession, listSessions } from '../../api/devices.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { devices } from '../../i18n/devices.ts'
import { formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/devices.ts'
import '../../styles/account.css'

export const meta = pageHead((locale) => [devices[locale].title])

export const loader = async ({ context }: Route.LoaderArgs) => ({ sessions: await listSessions(context) })

interface Told {
  told?: 'ended' | 'othersEnded'
  problem?: Problem
}

/** Signs one device out, or all others. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const id = form.get('id')
  const work = id ? endSession(context, String(id)) : endOtherSessions(context)
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data<Told>({ problem }, problem.status)
  return data<Told>({ told: id ? 'ended' : 'othersEnded' })
}

export default function Devices({ loaderData: { sessions }, actionData }: Route.ComponentProps) {
  const t = useText(devices)
  const to = usePath()
  return (
    <div className="wrap page">
      <AccountCrumbs />
      <ErrorSummary problem={actionData?.problem} />
      {actionData?.told && (
        <p className="note good" role="status">
          {t[actionData.told]}
        </p>
      )}
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>{t.limits}</p>
      <ul className="ruled">
        {sessions.map((session) => (
          <OneSession key={session.id} {...session} />
        ))}
      </ul>
      {sessions.length > 1 ? <Others /> : <p className="section">{t.alone}</p>}
      <p className="actions">
        <a href={to('/tai-khoan/mat-khau')}>{t.password}</a>
      </p>
    </div>
  )
}

type Session = Route.ComponentProps['loaderData']['sessions'][number]

function OneSession({ id, device, place, near, startedAt, seenAt, current }: Session) {
  const t = useText(devices)
  const name = device || t.unknown
  const facts = [
    place && (near ? t.near : t.far),
    t.since(formatMoment(startedAt)),
    t.seen(formatMoment(seenAt)),
  ]
  return (
    <li>
      <h2>{name}</h2>
      <p className="soft">{facts.filter(Boolean).join(', ')}</p>
      {place && (
        <details>
          <summary>
            {t.network}
            <span className="off">{t.what(name, formatMoment(startedAt))}</span>
          </summary>
          <p className="num">{place}</p>
        </details>
      )}
      {current ? (
        <p>
          <span className="state good">{t.current}</span>
        </p>
      ) : (
        <form method="post">
          <input type="hidden" name="id" value={id} />
          <button type="submit" className="quiet">
            {t.end}
            <span className="off">{t.what(name, formatMoment(startedAt))}</span>
          </button>
        </form>
      )}
    </li>
  )
}

function Others() {
  const t = useText(devices)
  return (
    <form method="post" className="section">
      <p>{t.othersText}</p>
      <p className="actions">
        <button type="submit">{t.others}</button>
      </p>
    </form>
  )
}
