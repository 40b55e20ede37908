import { data, redirect } from 'react-router'
import { changeDraft, getDossier } from '../../api/dossiers.ts'
import { attempt } from '../../api/problems.ts'
import { getProcedure } from '../../api/procedures.ts'
import { keepingTyped } from '../../carry.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { shell } from '../../i18n/shell.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary, RadioField, SelectField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/about.ts'

export const meta = pageHead((locale) => [dossier[locale].draft.about])

export async function loader({ params, context }: Route.LoaderArgs) {
  const d = await getDossier(context, params.id)
  if (d.state !== 'draft') throw data(null, 404)
  const { receiving } = await getProcedure(context, d.procedure.code)
  const { id, caseCode, delivery, procedure, unit } = d
  return {
    id,
    caseCode,
    delivery,
    name: procedure.name,
    cases: procedure.cases,
    unit,
    units: receiving.units,
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const given = ['caseCode', 'unitCode', 'delivery'].flatMap((name) => {
    const value = String(form.get(name) ?? '')
    return value ? [[name, value]] : []
  })
  const { problem } = await attempt(
    keepingTyped(request, changeDraft(context, params.id, Object.fromEntries(given))),
  )
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/ho-so/${params.id}`, localeOfRequest(request)), 303)
}

export default function About({ loaderData: d, actionData }: Route.ComponentProps) {
  const t = useText(dossier)
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/ho-so', t.list.title],
          [`/ho-so/${d.id}`, d.name],
        ]}
      />
      <div className="form">
        <ErrorSummary problem={actionData?.problem} />
        <h1>{t.draft.about}</h1>
        <form method="post">
          {d.cases.length > 1 && (
            <RadioField
              name="caseCode"
              label={t.draft.case}
              value={d.caseCode ?? undefined}
              choices={d.cases.map((c) => ({ value: c.code, label: <span lang="vi">{c.name}</span> }))}
            />
          )}
          {d.units.length > 1 && (
            <SelectField
              name="unitCode"
              label={t.draft.unit}
              defaultValue={d.unit.code}
              choices={d.units.map((u) => ({ value: u.code, label: u.name }))}
            />
          )}
          <RadioField
            name="delivery"
            label={t.draft.delivery}
            value={d.delivery}
            choices={Object.entries(t.draft.deliveries).map(([value, label]) => ({ value, label }))}
          />
          <p className="actions">
            <button type="submit">{useText(shell).save}</button>
          </p>
        </form>
      </div>
    </div>
  )
}
