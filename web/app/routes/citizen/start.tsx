import { data, redirect } from 'react-router'
import { helpingNow } from '../../api/assistance.ts'
import { delegationsFor } from '../../api/delegations.ts'
import { listOrganisations, openDraft } from '../../api/dossiers.ts'
import { attempt } from '../../api/problems.ts'
import { getProcedure } from '../../api/procedures.ts'
import { keepingTyped } from '../../carry.ts'
import { delegations } from '../../i18n/delegations.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { search } from '../../i18n/search.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary, RadioField, SelectField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/start.ts'

export const meta = pageHead((locale) => [dossier[locale].start.title])

export async function loader({ params, context }: Route.LoaderArgs) {
  const [procedure, organisations, acting, helping] = await Promise.all([
    getProcedure(context, params.code),
    listOrganisations(context),
    delegationsFor(context, params.code),
    helpingNow(context),
  ])
  const { code, name, cases, onlineAvailable, receiving } = procedure
  const helped = helping && { value: `${FOR}${helping.id}`, name: helping.citizen ?? '', acting: true }
  const applicants = [
    ...(helped ? [helped] : []),
    ...organisations.items.map((o) => ({ value: o.id, name: `${o.name} (${o.taxCode})`, acting: false })),
    ...acting.map((d) => ({ value: `${FOR}${d.id}`, name: d.principal.name, acting: true })),
  ]
  return {
    code,
    name,
    cases,
    onlineAvailable,
    units: receiving.units,
    applicants,
    applicant: helped?.value ?? '',
  }
}

/** Stands before the id of a delegation among the applicants to choose from. */
const FOR = 'uy-quyen:'

const text = (form: FormData, name: string): string | undefined =>
  String(form.get(name) ?? '').trim() || undefined

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const asked = {
    caseCode: text(form, 'caseCode'),
    ...chosenIn(text(form, 'organisationId')),
    unitCode: text(form, 'unitCode'),
  }
  const opening = keepingTyped(request, openDraft(context, { procedureCode: params.code, ...asked }))
  const { value, problem } = await attempt(opening)
  if (problem) return data({ problem, ...asked, applicant: text(form, 'organisationId') }, problem.status)
  return redirect(localised(`/ho-so/${value.id}`, localeOfRequest(request)), 303)
}

const chosenIn = (applicant: string | undefined) =>
  applicant?.startsWith(FOR) ? { delegationId: applicant.slice(FOR.length) } : { organisationId: applicant }

export default function Start({ loaderData: p, actionData }: Route.ComponentProps) {
  const t = useText(dossier).start
  const list = useText(search).heading
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/thu-tuc', list],
          [`/thu-tuc/${p.code}`, p.name],
        ]}
      />
      <div className="form">
        <ErrorSummary problem={actionData?.problem} />
        <h1>{t.title}</h1>
        <p className="lead" lang="vi">
          {p.name}
        </p>
        <p className="soft">{p.onlineAvailable ? t.lead : t.notOnline}</p>
        {p.onlineAvailable && <Choices p={p} chosen={actionData} />}
      </div>
    </div>
  )
}

type Chosen = { caseCode?: string; applicant?: string; unitCode?: string }

function Choices({ p, chosen }: { p: Route.ComponentProps['loaderData']; chosen?: Chosen }) {
  const t = useText(dossier).start
  const words = useText(delegations).dossier
  return (
    <form method="post">
      {p.cases.length > 1 && (
        <RadioField
          name="caseCode"
          label={t.case}
          value={chosen?.caseCode ?? p.cases[0]!.code}
          choices={p.cases.map((c) => ({ value: c.code, label: <span lang="vi">{c.name}</span> }))}
        />
      )}
      {p.applicants.length > 0 && (
        <RadioField
          name="organisationId"
          label={t.applicant}
          value={chosen?.applicant ?? p.applicant}
          choices={[
            { value: '', label: t.self },
            ...p.applicants.map(({ value, name, acting }) => ({
              value,
              label: acting ? words.forOther(name) : name,
            })),
          ]}
        />
      )}
      {p.units.length > 1 && (
        <SelectField
          name="unitCode"
          label={t.unit}
          empty={t.unitDefault}
          defaultValue={chosen?.unitCode}
          choices={p.units.map((u) => ({ value: u.code, label: u.name }))}
        />
      )}
      <p className="actions">
        <button type="submit">{t.submit}</button>
      </p>
    </form>
  )
}
