import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { act, listColleagues, readOfficeDossier } from '../../api/office.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { clock } from '../../i18n/clock.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Actions } from '../../ui/office/Actions.tsx'
import { CaseFile } from '../../ui/office/CaseFile.tsx'
import { decisionIn } from '../../ui/office/decision.ts'
import { Viewer } from '../../ui/office/Viewer.tsx'
import type { Route } from './+types/dossier.ts'
import '../../styles/dossier.css'
import '../../styles/desk.css'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, d) => [
  d?.dossier.code ?? office[locale].queue.title,
])

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const dossier = await readOfficeDossier(context, params.id)
  const colleagues = dossier.actions.includes('assign')
    ? await listColleagues(context, params.id, 'specialist')
    : []
  const asked = new URL(request.url).searchParams
  return {
    dossier,
    colleagues,
    shown: asked.get('giay'),
    done: asked.get('xong'),
    key: randomUUID(),
    now: new Date().toISOString(),
  }
}

/** Every decision is one form; it carries the version that was seen and a key, so that nothing is decided twice or blindly. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const { verb, json } = decisionIn(form)
  const key = String(form.get('key') || randomUUID())
  const { problem } = await attempt(keepingTyped(request, act(context, params.id, verb, json, key)))
  if (problem) return data({ problem, typed: typedIn(form) }, problem.status)
  const done = `/can-bo/ho-so/${params.id}?xong=${verb}`
  return redirect(localised(done, localeOfRequest(request)), 303)
}

const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((e): e is [string, string] => typeof e[1] === 'string'))

interface Change {
  step: string
  action: string
  by: string | null
  at: string
}

/** What others did while the officer was looking at an older version. */
function Changes({ problem }: { problem: Problem }) {
  const t = useText(office)
  const changes = (problem.changes ?? []) as Change[]
  if (changes.length === 0) return null
  return (
    <ul className="note">
      {changes.map((c) => (
        <li key={c.at}>{[t.steps[c.step] ?? c.step, c.by, formatMoment(c.at)].filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  )
}

export default function OfficerDossier({ loaderData, actionData }: Route.ComponentProps) {
  const { dossier: d, done, shown, now } = loaderData
  const t = useText(office)
  const clockWords = useText(clock)
  const to = usePath()
  return (
    <>
      <div className="workhead">
        <div>
          <p className="back">
            <a href={to('/can-bo')}>{t.actions.backToQueue}</a>
          </p>
          <h1>
            <span className="num">{d.code}</span> <span lang="vi">{d.procedure.name}</span>
          </h1>
        </div>
      </div>
      {done && !actionData && (
        <p className="note good" role="status">
          {t.actions.done[done] ?? clockWords.done[done] ?? ''}
        </p>
      )}
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      {actionData?.problem && <Changes problem={actionData.problem} />}
      <div className="desk">
        <div className="deskleft">
          <Actions
            d={d}
            colleagues={loaderData.colleagues}
            hidden={{ key: loaderData.key, seen: String(d.version) }}
            typed={actionData?.typed ?? {}}
          />
          <CaseFile d={d} now={now} />
        </div>
        <Viewer d={d} shown={shown} />
      </div>
    </>
  )
}
