import { data, redirect } from 'react-router'
import {
  callNext,
  type Desk,
  HELD_VERBS,
  type HeldVerb,
  listCentres,
  readDesk,
  sendOn,
  settle,
  turnWindow,
} from '../../api/counters.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { counter } from '../../i18n/counter.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { Live } from '../../ui/counter/HallFrame.tsx'
import { InHand } from '../../ui/counter/InHand.tsx'
import { OpenWindow } from '../../ui/counter/OpenWindow.tsx'
import { Standing } from '../../ui/counter/Standing.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/counter.ts'
import '../../styles/counter.css'

export const meta = pageHead((locale) => [counter[locale].title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const centres = await listCentres(context)
  const asked = new URL(request.url).searchParams.get('trung-tam')
  const here = centres.find(({ code }) => code === asked) ?? centres.find(({ mayServe }) => mayServe)
  const desk = here?.mayServe ? await readDesk(context, here.code) : null
  return { centres, desk, key: crypto.randomUUID() }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const { problem } = await attempt(keepingTyped(request, act(context, text)))
  if (problem) return data({ problem }, problem.status)
  const { pathname, search } = new URL(request.url)
  return redirect(localised(pathname, localeOfRequest(request)) + search, 303)
}

async function act(context: Route.ActionArgs['context'], text: (name: string) => string): Promise<unknown> {
  const [what, id, seen] = [text('act'), text('id'), Number(text('seen'))]
  if (what === 'opening' || what === 'closing') return turnWindow(context, id, what)
  if (what === 'transfer') return sendOn(context, id, { seen, ...destination(text('to')) })
  if (HELD_VERBS.includes(what as HeldVerb)) return settle(context, id, what as HeldVerb, seen)
  return callNext(context, id, text('key'))
}

/** `A` is a service, `2` a window. */
const destination = (to: string) => (/^\d+$/.test(to) ? { window: Number(to) } : { service: to })

export default function CounterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { centres, desk, key } = loaderData
  const t = useText(counter)
  return (
    <>
      <ErrorSummary problem={actionData?.problem} />
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          {desk && (
            <p className="soft" lang="vi">
              {desk.name}
            </p>
          )}
        </div>
        <Elsewhere centres={centres} desk={desk} />
      </div>
      {desk ? (
        <AtDesk desk={desk} hidden={key} />
      ) : (
        <div className="empty">
          <h2>{t.none}</h2>
          <p className="soft">{t.noneText}</p>
        </div>
      )}
    </>
  )
}

type Centres = Route.ComponentProps['loaderData']['centres']

function Elsewhere({ centres, desk }: { centres: Centres; desk: Desk | null }) {
  const t = useText(counter)
  const to = usePath()
  const served = centres.filter(({ mayServe }) => mayServe)
  const managed = centres.find(({ code, mayManage }) => mayManage && (!desk || code === desk.code))
  return (
    <div className="elsewhere">
      {served.length > 1 && (
        <form method="get" className="worksearch">
          <select name="trung-tam" aria-label={t.choose} defaultValue={desk?.code}>
            {served.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" className="quiet">
            {t.show}
          </button>
        </form>
      )}
      {desk && <a href={to(`/bang/${desk.code}`)}>{t.board}</a>}
      {managed && <a href={to(`/can-bo/quay/thiet-lap?trung-tam=${managed.code}`)}>{t.settings.link}</a>}
    </div>
  )
}

function AtDesk({ desk, hidden }: { desk: Desk; hidden: string }) {
  const t = useText(counter)
  return (
    <div className="counter" data-live={desk.code}>
      <div>{desk.mine ? <InHand desk={desk} hidden={hidden} /> : <OpenWindow desk={desk} />}</div>
      <div id="standing" data-live-part>
        <Standing desk={desk} />
      </div>
      {desk.mine && <p className="keys soft">{t.keys}</p>}
      <Live />
    </div>
  )
}
