import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { type Dossier, getDossier, submitDossier } from '../../api/dossiers.ts'
import { attempt, type FieldProblem } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { sectionsOf } from '../../forms/progress.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { GeneralAnswers, PaperAnswers, SectionAnswers } from '../../ui/Answers.tsx'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/check.ts'

export const meta = pageHead((locale) => [dossier[locale].check.title])

/** The key goes into the form, so that two clicks, two tabs or a retry after a time-out hand in one dossier. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const d = await getDossier(context, params.id)
  if (d.state !== 'draft') throw redirect(localised(`/ho-so/${d.id}/da-nop`, localeOfRequest(request)))
  return { d, key: randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const key = String(form.get('key') ?? '') || randomUUID()
  const { problem } = await attempt(keepingTyped(request, submitDossier(context, params.id, key)))
  const done = localised(`/ho-so/${params.id}/da-nop`, localeOfRequest(request))
  if (!problem || problem.code === 'dossiers.already_submitted') return redirect(done, 303)
  return data({ problem }, problem.status)
}

export default function Check({ loaderData: { d, key }, actionData }: Route.ComponentProps) {
  const t = useText(dossier)
  const ready = d.problems.length === 0
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/ho-so', t.list.title],
          [`/ho-so/${d.id}`, d.procedure.name],
        ]}
      />
      {actionData?.problem && <ErrorSummary problem={{ ...actionData.problem, fields: undefined }} />}
      <h1>{t.check.title}</h1>
      <p className="lead" lang="vi">
        {d.procedure.name}
      </p>
      {!ready && <NotReady d={d} />}
      <GeneralAnswers d={d} />
      {sectionsOf(d).map((section) => (
        <SectionAnswers key={section.key} d={d} section={section} />
      ))}
      <PaperAnswers d={d} />
      {ready && (
        <form method="post" className="form">
          <input type="hidden" name="key" value={key} />
          <p className="note">{t.check.promise}</p>
          <p className="actions">
            <button type="submit">{t.check.submit}</button>
          </p>
        </form>
      )}
    </div>
  )
}

/** Every problem links to the page on which it is solved. */
function NotReady({ d }: { d: Dossier }) {
  const t = useText(dossier).check
  const to = usePath()
  const locale = useLocale()
  return (
    <div className="note wait">
      <h2>{t.notReady(d.problems.length)}</h2>
      <ul>
        {d.problems.slice(0, 30).map((p) => (
          <li key={p.path + p.code}>
            <a href={to(pathOf(d.id, p))}>{p[locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function pathOf(id: string, { path }: FieldProblem): string {
  if (path.startsWith('component:'))
    return `/ho-so/${id}/giay-to/${encodeURIComponent(path.slice('component:'.length))}`
  const section = path.split(/[.[]/)[0]
  return section ? `/ho-so/${id}/to-khai/${section}` : `/ho-so/${id}`
}
