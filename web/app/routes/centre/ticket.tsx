import { data, redirect } from 'react-router'
import { giveBack, readTicket, type Ticket } from '../../api/counters.ts'
import { attempt } from '../../api/problems.ts'
import { originOf } from '../../cookies.ts'
import { centre as words } from '../../i18n/centre.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { qrPicture } from '../../qr.ts'
import { scriptUrl } from '../../scripts.ts'
import { HallFrame } from '../../ui/counter/HallFrame.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/ticket.ts'
import '../../styles/hall.css'
import '../../styles/ticket.css'

export const handle = { shell: 'work' }
export const headers = () => ({ 'cache-control': 'no-store' })
export const meta = pageHead<{ ticket: Ticket }>((locale, page) => [
  words[locale].ticket.title(page?.ticket.label ?? ''),
])

/** Seconds after which the screen in the hall is the next person's. */
const ON_SCREEN = 12

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const onScreen = new URL(request.url).searchParams.has('man-hinh')
  const qr = onScreen ? await qrPicture(`${originOf(request)}/phieu/${params.token}`) : null
  return { ticket: await readTicket(context, params.token), qr }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { problem } = await attempt(giveBack(context, params.token))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/phieu/${params.token}`, localeOfRequest(request)), 303)
}

export default function TicketPage({ loaderData: { ticket, qr }, actionData }: Route.ComponentProps) {
  const t = useText(words)
  return (
    <HallFrame
      code={ticket.centre.code}
      name={ticket.centre.name}
      className={qr ? 'ticket on-screen' : 'ticket'}
      follows={!qr}
    >
      <ErrorSummary problem={actionData?.problem} />
      <h1>
        <small>{t.ticket.yours}</small> <span className="label num">{ticket.label}</span>
      </h1>
      <div id="place" data-live-part>
        <Place ticket={ticket} />
      </div>
      <p id="said" role="status" className="off" data-live-part>
        {spoken(ticket, t.ticket)}
      </p>
      <p className="alarm" role="alert" data-stale hidden>
        {t.stale}
      </p>
      {qr ? <OnScreen ticket={ticket} qr={qr} /> : <OnPhone ticket={ticket} />}
    </HallFrame>
  )
}

/** What a screen reader says when it changes. */
function spoken({ state, label, window, before }: Ticket, t: (typeof words)['vi']['ticket']): string {
  if (state === 'called') return `${label}: ${t.called(window!)}`
  if (state === 'waiting') return `${label}: ${t.before(before!)}`
  return state === 'serving' ? `${label}: ${t.serving(window!)}` : (t.ends[state]?.[0] ?? '')
}

function Place({ ticket }: { ticket: Ticket }) {
  const t = useText(words).ticket
  const locale = useLocale()
  const { state, window } = ticket
  const ends = t.ends[state]
  return (
    <>
      {state === 'called' && <p className="come">{t.called(window!)}</p>}
      {state === 'serving' && <p className="come quiet">{t.serving(window!)}</p>}
      {state === 'waiting' && <Wait ticket={ticket} />}
      {ends && (
        <div className="note">
          <h2>{ends[0]}</h2>
          <p>{ends[1]}</p>
        </div>
      )}
      <p className="about">
        {ticket.service[locale]}
        {ticket.priority && ` · ${t.priority}`}
        <br />
        <span className="soft num">{t.takenAt(formatMoment(ticket.takenAt))}</span>
      </p>
    </>
  )
}

function Wait({ ticket: { before, estimate, openWindows, missed } }: { ticket: Ticket }) {
  const t = useText(words).ticket
  const how = estimate ? t.estimate(estimate) : openWindows === 0 ? t.closed : t.unknown
  return (
    <div className="wait">
      <p className="before">{t.before(before!)}</p>
      <p>{how}</p>
      {missed && <p className="missed">{t.missed}</p>}
    </div>
  )
}

function OnPhone({ ticket }: { ticket: Ticket }) {
  const t = useText(words).ticket
  const to = usePath()
  return (
    <div id="acts" data-live-part className="acts">
      {ticket.state === 'waiting' && (
        <>
          <p className="soft">{t.keep}</p>
          <form method="post">
            <p className="soft small">{t.leaveHint}</p>
            <button type="submit" className="quiet">
              {t.leave}
            </button>
          </form>
        </>
      )}
      {t.ends[ticket.state] && (
        <p>
          <a className="btn" href={to(`/quay/${ticket.centre.code}`)}>
            {t.again}
          </a>
        </p>
      )}
    </div>
  )
}

/** On the screen in the hall it prints itself, and makes room for the next person. */
function OnScreen({ ticket, qr }: { ticket: Ticket; qr: string }) {
  const t = useText(words).ticket
  const to = usePath()
  const start = to(`/quay/${ticket.centre.code}`)
  return (
    <>
      <p className="follow">
        <img src={qr} alt={t.follow} width={160} height={160} />
        <span>
          {t.follow}
          <br />
          <small className="soft">{t.noNames}</small>
        </span>
      </p>
      <p className="actions">
        <a className="btn" href={start} data-then={ON_SCREEN}>
          {t.finish}
        </a>
        <button type="button" className="quiet" data-print hidden>
          {t.print}
        </button>
      </p>
      <noscript>
        <meta httpEquiv="refresh" content={`${ON_SCREEN}; url=${start}`} />
      </noscript>
      <script type="module" src={scriptUrl('kiosk')} />
    </>
  )
}
