import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { answerSupplement, type Dossier, getDossier } from '../../api/dossiers.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { papersOf } from '../../forms/progress.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/supplement.ts'

export const meta = pageHead((locale) => [dossier[locale].supplement.title])

export async function loader({ params, context }: Route.LoaderArgs) {
  const d = await getDossier(context, params.id)
  if (d.state !== 'supplement_requested' || !d.supplement) throw data(null, 404)
  return { d, key: randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const key = String(form.get('key') ?? '') || randomUUID()
  const { problem } = await attempt(keepingTyped(request, answerSupplement(context, params.id, key)))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/ho-so/${params.id}`, localeOfRequest(request)), 303)
}

export default function Supplement({ loaderData: { d, key }, actionData }: Route.ComponentProps) {
  const t = useText(dossier)
  const problem = actionData?.problem
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/ho-so', t.list.title],
          [`/ho-so/${d.id}`, d.procedure.name],
        ]}
      />
      {problem && <ErrorSummary problem={problem} />}
      <h1>{t.supplement.title}</h1>
      <p className="lead">{t.supplement.lead}</p>
      <Items d={d} />
      <OtherPapers d={d} />
      <form method="post" className="form section">
        <input type="hidden" name="key" value={key} />
        <p className="soft">{t.supplement.submitNote}</p>
        <p className="actions">
          <button type="submit">{t.supplement.submit}</button>
        </p>
      </form>
    </div>
  )
}

/** What was asked for in words is answered on paper, added to whichever paper it belongs to. */
function OtherPapers({ d }: { d: Dossier }) {
  const t = useText(dossier).supplement
  const to = usePath()
  const asked = new Set(d.supplement!.items.map((item) => item.component))
  const others = papersOf(d).filter((c) => !asked.has(c.code))
  if (others.length === 0) return null
  return (
    <details className="todo" open={asked.has(null) || undefined}>
      <summary>{t.other}</summary>
      <p className="soft">{t.otherLead}</p>
      <ul>
        {others.map((c) => (
          <li key={c.code}>
            <a href={to(`/ho-so/${d.id}/giay-to/${encodeURIComponent(c.code)}`)} lang="vi">
              {c.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Items({ d }: { d: Dossier }) {
  const t = useText(dossier)
  const to = usePath()
  const { items, requestedAt } = d.supplement!
  const added = (code: string) =>
    d.components.find((c) => c.code === code)?.documents.filter((file) => file.addedAt > requestedAt)
      .length ?? 0
  return (
    <div className="todo">
      <ul>
        {items.map(({ component, text }) => (
          <li key={text}>
            {component ? (
              <a href={to(`/ho-so/${d.id}/giay-to/${encodeURIComponent(component)}`)} lang="vi">
                {text}
              </a>
            ) : (
              <span lang="vi">{text}</span>
            )}
            {component && (
              <span className={added(component) ? 'state good' : 'state'}>
                {added(component) ? t.draft.files(added(component)) : t.draft.todo}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
