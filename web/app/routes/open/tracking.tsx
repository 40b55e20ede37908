import { data } from 'react-router'
import { type Tracking, track } from '../../api/checks.ts'
import { waitsOf } from '../../api/dossiers.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { checks } from '../../i18n/checks.ts'
import { formatDate } from '../../i18n/format.ts'
import { localeOfRequest, useLocale, usePath, useText } from '../../i18n/index.ts'
import { stateClass, states } from '../../i18n/states.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary, type FieldErrors, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Timeline } from '../../ui/Timeline.tsx'
import type { Route } from './+types/tracking.ts'
import '../../styles/form.css'
import '../../styles/dossier.css'
import '../../styles/procedure.css'

export const meta = pageHead((locale) => [checks[locale].track.title, checks[locale].track.lead])

interface Asked {
  code: string
  proof: string
  found?: Tracking
  errors?: FieldErrors
  problem?: Problem
}

const codeOf = (text: string | null): string => (text ?? '').trim().toUpperCase().slice(0, 60)

/** `/tra-cuu/CODE` is where a receipt's QR leads; the proof is only ever posted, so that it stands in no address and no log. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const code = codeOf(params.code ?? new URL(request.url).searchParams.get('ma'))
  return code ? answer(context, { code, proof: '' }) : data<Asked>({ code, proof: '' })
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const asked = {
    code: codeOf(String(form.get('code') ?? '')),
    proof: String(form.get('proof') ?? '').trim(),
  }
  const errors = wrongs(asked, checks[localeOfRequest(request)].track)
  return Object.keys(errors).length ? data<Asked>({ ...asked, errors }, 422) : answer(context, asked)
}

const wrongs = (asked: Asked, t: { missing: string; proofWrong: string }): FieldErrors => ({
  ...(!asked.code && { code: t.missing }),
  ...(asked.proof && !/^\d{4}$/.test(asked.proof) && { proof: t.proofWrong }),
})

async function answer(context: Route.LoaderArgs['context'], asked: { code: string; proof: string }) {
  const { value, problem } = await attempt(track(context, asked.code, asked.proof || undefined))
  return data<Asked>({ ...asked, found: value, problem }, problem?.status ?? 200)
}

export default function TrackingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(checks).track
  const to = usePath()
  const asked = actionData ?? loaderData
  return (
    <div className="wrap page">
      <Crumbs />
      <div className="form">
        <ErrorSummary errors={asked.errors} problem={asked.problem} />
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {asked.found && <Found found={asked.found} />}
      <form method="post" action={to('/tra-cuu')} noValidate className="form">
        <TextField
          name="code"
          label={t.code}
          className="num"
          defaultValue={asked.code}
          error={asked.errors?.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextField
          name="proof"
          label={t.proof}
          hint={t.proofHint}
          optional
          className="short"
          error={asked.errors?.proof}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
        <p className="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
    </div>
  )
}

function Found({ found }: { found: Tracking }) {
  const t = useText(checks).track
  const locale = useLocale()
  const words = useText(states)[found.state]
  const facts = [
    [t.where, found.unitName],
    [t.submitted, found.submittedAt && formatDate(found.submittedAt)],
    [t.due, found.dueAt && formatDate(found.dueAt)],
    [
      t.waitingFor,
      waitsOf(found)
        .map(({ who, why }) => `${who[locale]}: ${why[locale]}`)
        .join(' · '),
    ],
  ].filter(([, value]) => value)
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found" className="num">
        {found.code}
      </h2>
      {found.procedureName && <p lang="vi">{found.procedureName}</p>}
      <p>
        <span className={stateClass(found.state)}>{words.name}</span>{' '}
        <span className="soft">{words.next}</span>
      </p>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {found.timeline?.length ? (
        <>
          <h3>{t.steps}</h3>
          <Timeline entries={found.timeline} />
        </>
      ) : (
        <p className="soft">{t.onlyState}</p>
      )}
    </section>
  )
}
