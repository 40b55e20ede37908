import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { actOnBreach, type Breach, readBreach } from '../../api/privacy.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { breaches } from '../../i18n/breaches.ts'
import { formatCount, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { Assessment, assessmentOf } from '../../ui/BreachAssessment.tsx'
import { ErrorSummary, TextArea } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { NotifyBy } from '../../ui/NotifyBy.tsx'
import { type Term, TermList } from '../../ui/TermList.tsx'
import type { Route } from './+types/breach.ts'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [breaches[locale].title])

export async function loader({ params, context }: Route.LoaderArgs) {
  return { breach: await readBreach(context, params.id), now: new Date().toISOString(), key: randomUUID() }
}

function bodyOf(verb: string, form: FormData): object {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  if (verb === 'assessments') return assessmentOf(form)
  if (verb !== 'people-told') return { note: text('note') }
  const citizenIds = text('citizenIds')
    .split(/[\s,;]+/)
    .filter(Boolean)
  return { citizenIds, words: { vi: text('wordsVi'), en: text('wordsEn') } }
}

const VERBS = new Set(['assessments', 'notification', 'people-told', 'closing'])

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const verb = String(form.get('verb'))
  if (!VERBS.has(verb)) throw data(null, 400)
  const body = { seen: Number(form.get('seen')), ...bodyOf(verb, form) }
  const key = String(form.get('key') || randomUUID())
  const { problem } = await attempt(keepingTyped(request, actOnBreach(context, params.id, verb, body, key)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/quan-tri/su-co/${params.id}`, localeOfRequest(request)), 303)
}

export default function BreachPage({ loaderData: { breach, now, key }, actionData }: Route.ComponentProps) {
  const t = useText(breaches)
  const to = usePath()
  return (
    <>
      <p className="back">
        <a href={to('/quan-tri/su-co')}>{t.back}</a>
      </p>
      {actionData?.problem && <ErrorSummary problem={actionData.problem} />}
      <div className="workhead">
        <h1>
          {t.title}, {formatMoment(breach.discoveredAt)}
        </h1>
        <p className="actions">
          <a className="btn quiet" href={`/api/admin/breaches/${breach.id}/notice.pdf`}>
            {t.letter}
          </a>
        </p>
      </div>
      <About breach={breach} now={now} />
      <History breach={breach} />
      {breach.state !== 'closed' && <Acts breach={breach} formKey={key} />}
    </>
  )
}

function About({ breach, now }: { breach: Breach; now: string }) {
  const t = useText(breaches)
  const { state, assessment, told } = breach
  const rows: Term[] = [
    [t.notifyBy, <NotifyBy key="by" breach={breach} now={now} />],
    [t.summary, assessment.summary],
    [t.kind, t.kinds[assessment.kind]!],
    [t.people, formatCount(assessment.people)],
    [t.harm, t.harms[assessment.harm]!],
    [t.measures, assessment.measures],
    [t.told, formatCount(told)],
  ]
  return (
    <>
      <p>
        <span className="state">{t.states[state]}</span>
      </p>
      <div className="facts-of">
        <TermList rows={rows} />
      </div>
    </>
  )
}

function History({ breach }: { breach: Breach }) {
  const t = useText(breaches)
  return (
    <section className="section">
      <h2>{t.history}</h2>
      <ol className="timeline">
        {breach.history.map(({ no, act, at, by, note }) => (
          <li key={no}>
            <b>{t.acts[act]}</b>{' '}
            <time dateTime={at} className="num">
              {formatMoment(at)}, {by}
            </time>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Acts({ breach, formKey }: { breach: Breach; formKey: string }) {
  const t = useText(breaches)
  const act = { seen: breach.version, formKey }
  return (
    <section className="section form">
      <Act {...act} verb="assessments" title={t.assess}>
        <Assessment known={breach.assessment} />
      </Act>
      {breach.state === 'open' && (
        <Act {...act} verb="notification" title={t.notify}>
          <Note verb="notification" label={t.note} />
        </Act>
      )}
      <Act {...act} verb="people-told" title={t.tell}>
        <TextArea name="citizenIds" label={t.citizenIds} required rows={3} />
        <TextArea name="wordsVi" label={t.wordsVi} required rows={2} />
        <TextArea name="wordsEn" label={t.wordsEn} required rows={2} />
      </Act>
      <Act {...act} verb="closing" title={t.close}>
        <Note verb="closing" label={t.closingNote} />
      </Act>
    </section>
  )
}

/** Two forms on the page ask for the same, so each has an id of its own. */
function Note({ verb, label }: { verb: string; label: string }) {
  return (
    <div className="field">
      <label htmlFor={`note-${verb}`}>{label}</label>
      <textarea id={`note-${verb}`} name="note" required rows={2} />
    </div>
  )
}

interface ActProps {
  verb: string
  title: string
  seen: number
  formKey: string
  children: React.ReactNode
}

function Act({ verb, title, seen, formKey, children }: ActProps) {
  return (
    <details>
      <summary>{title}</summary>
      <form method="post">
        <input type="hidden" name="verb" value={verb} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="key" value={`${formKey}-${verb}`} />
        {children}
        <p className="actions">
          <button type="submit">{title}</button>
        </p>
      </form>
    </details>
  )
}
