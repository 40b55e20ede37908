import { data, redirect } from 'react-router'
import { arrive, type Centre, readCentre, readTicket, takeTicket } from '../../api/counters.ts'
import { attempt } from '../../api/problems.ts'
import { keepCookie, readCookie } from '../../cookies.ts'
import { appointments } from '../../i18n/appointments.ts'
import { centre as words } from '../../i18n/centre.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { doorPicture, SCREEN_COOKIE, TICKET_COOKIE } from '../../screens.ts'
import { HallFrame } from '../../ui/counter/HallFrame.tsx'
import { ErrorSummary, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/kiosk.ts'
import '../../styles/form.css'
import '../../styles/hall.css'

export const handle = { shell: 'work' }
export const headers = () => ({ 'cache-control': 'no-store' })
export const meta = pageHead((locale) => [words[locale].kiosk.title])

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const door = new URL(request.url).searchParams.get('o') ?? ''
  const qr = await doorPicture(request, context, params.centre)
  return {
    centre: await readCentre(context, params.centre),
    qr,
    door,
    mayDraw: Boolean(qr || door),
    held: qr ? null : await heldOn(request, context),
    key: crypto.randomUUID(),
  }
}

/** The number that this phone holds, while it counts. */
async function heldOn(request: Request, context: Route.LoaderArgs['context']) {
  const token = readCookie(request, TICKET_COOKIE)
  if (!token) return null
  const { value } = await attempt(readTicket(context, token))
  return value && ['waiting', 'called', 'serving'].includes(value.state)
    ? { token, label: value.label }
    : null
}

const CODE = /^[A-Z0-9][A-Z0-9.]*-\d{6}-\d{4,7}$/

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const locale = localeOfRequest(request)
  if (form.has('appointment')) return arrival({ request, params, context }, text('appointment'))
  const dossierCode = text('dossierCode').toUpperCase()
  if (dossierCode && !CODE.test(dossierCode))
    return data({ errors: { dossierCode: words[locale].kiosk.dossierWrong }, problem: undefined }, 422)
  const kiosk = readCookie(request, SCREEN_COOKIE)
  const holding = readCookie(request, TICKET_COOKIE)
  const taking = {
    service: text('service'),
    priority: form.has('priority'),
    ...(dossierCode && { dossierCode }),
    ...(kiosk ? { kiosk } : { door: text('door'), ...(holding && { holding }) }),
  }
  const { value, problem } = await attempt(
    takeTicket(context, params.centre, taking, text('key') || crypto.randomUUID()),
  )
  if (problem) return data({ problem, errors: undefined }, problem.status)
  const to = localised(`/phieu/${value.token}${kiosk ? '?man-hinh=1' : ''}`, locale)
  const cookie = keepCookie(request, TICKET_COOKIE, value.token, 14)
  return redirect(to, { status: 303, ...(!kiosk && { headers: { 'set-cookie': cookie } }) })
}

/** On a screen of the centre an appointment becomes a ticket. */
async function arrival(
  { request, params, context }: Pick<Route.ActionArgs, 'request' | 'params' | 'context'>,
  code: string,
) {
  const locale = localeOfRequest(request)
  if (!code)
    return data({ errors: { appointment: appointments[locale].arrival.missing }, problem: undefined }, 422)
  const kiosk = readCookie(request, SCREEN_COOKIE) ?? '-'
  const { value, problem } = await attempt(arrive(context, params.centre, kiosk, code))
  if (problem) return data({ problem, errors: undefined }, problem.status)
  return redirect(localised(`/phieu/${value.token}?man-hinh=1`, locale), 303)
}

export default function KioskPage({ loaderData, actionData }: Route.ComponentProps) {
  const { centre, qr, mayDraw, held, door, key } = loaderData
  const t = useText(words).kiosk
  return (
    <HallFrame code={centre.code} name={centre.name} className={qr ? 'kiosk' : 'kiosk phone'}>
      <ErrorSummary problem={actionData?.problem} errors={actionData?.errors} />
      <h1>{mayDraw ? t.question : t.away}</h1>
      <Held held={held} />
      {!mayDraw && <p className="lead">{t.awayText}</p>}
      {mayDraw ? (
        <form method="post" className="draw">
          <p className="lead">{t.tap}</p>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="door" value={door} />
          <label className="first">
            <input type="checkbox" name="priority" />
            <span>
              {t.priority} <small>{t.priorityHint}</small>
            </span>
          </label>
          <Services centre={centre} mayDraw />
          <Scan error={errorOf(actionData?.errors, 'dossierCode')} />
        </form>
      ) : (
        <Services centre={centre} mayDraw={false} />
      )}
      {qr && <Arrival error={errorOf(actionData?.errors, 'appointment')} />}
      <Door qr={qr} />
    </HallFrame>
  )
}

const errorOf = (errors: Record<string, string> | undefined, name: string) => errors?.[name]

function Arrival({ error }: { error?: string }) {
  const t = useText(appointments).arrival
  return (
    <form method="post" className="arrival" noValidate>
      <TextField
        name="appointment"
        label={t.label}
        hint={t.hint}
        className="medium num"
        error={error}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <button type="submit" className="quiet">
        {t.submit}
      </button>
    </form>
  )
}

function Held({ held }: { held: { token: string; label: string } | null }) {
  const t = useText(words).kiosk
  const to = usePath()
  if (!held) return null
  return (
    <div className="note wait">
      <h2>{t.held(held.label)}</h2>
      <p>
        <a href={to(`/phieu/${held.token}`)}>{t.seeHeld}</a>
      </p>
    </div>
  )
}

function Services({ centre: { services }, mayDraw }: { centre: Centre; mayDraw: boolean }) {
  const t = useText(words).kiosk
  if (services.length === 0) return <p className="note">{t.nothing}</p>
  return (
    <ul className="services">
      {services.map((service) => (
        <li key={service.letter}>
          {mayDraw ? (
            <button type="submit" name="service" value={service.letter}>
              <Service service={service} />
            </button>
          ) : (
            <p className="service">
              <Service service={service} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Service({ service: s }: { service: Centre['services'][number] }) {
  const t = useText(words)
  const locale = useLocale()
  return (
    <>
      <b className="letter">{s.letter}</b>
      <span className="what">{locale === 'vi' ? s.name : s.nameEn}</span>
      <small id={`line-${s.letter}`} data-live-part>
        {s.openWindows === 0 ? t.kiosk.closed : t.kiosk.waiting(s.waiting)}
        {s.estimate && s.waiting > 0 && ` · ${t.ticket.estimate(s.estimate)}`}
      </small>
    </>
  )
}

function Scan({ error }: { error?: string }) {
  const t = useText(words).kiosk
  return (
    <TextField
      name="dossierCode"
      label={t.dossier}
      hint={t.dossierHint}
      optional
      className="medium num"
      error={error}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={60}
    />
  )
}

function Door({ qr }: { qr: string | null }) {
  const t = useText(words).kiosk
  if (!qr) return null
  return (
    <aside className="door" id="door" data-live-part>
      <img src={qr} alt={t.qr} width={160} height={160} />
      <p>
        <strong>{t.phone}</strong>
        <br />
        {t.phoneHint}
      </p>
    </aside>
  )
}
