import { data, redirect } from 'react-router'
import { offerDelegation, type Scope } from '../../api/delegations.ts'
import { listOrganisations } from '../../api/dossiers.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { getProcedure } from '../../api/procedures.ts'
import { keepingTyped } from '../../carry.ts'
import { delegations } from '../../i18n/delegations.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import {
  describedBy,
  ErrorSummary,
  errorsOf,
  FrameSet,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/delegation-offer.ts'

export const meta = pageHead((locale) => [delegations[locale].form.title])

export async function loader({ context }: Route.LoaderArgs) {
  const { items } = await listOrganisations(context)
  return { key: crypto.randomUUID(), organisations: items.map(({ id, name }) => ({ id, name })) }
}

const SCOPES: readonly Scope[] = ['hand_in', 'follow', 'receive']
const DAY = 86_400_000
const dayIn = (n: number): string => new Date(Date.now() + 7 * 3_600_000 + n * DAY).toISOString().slice(0, 10)

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const scopes = SCOPES.filter((scope) => form.getAll('scopes').includes(scope))
  const codes = text('procedures')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const typed = { ...Object.fromEntries([...form].map(([k, v]) => [k, String(v)])), scopes }
  const fields = [...missingScopes(scopes), ...(await unknownIn(context, codes))]
  if (fields.length > 0) return data({ problem: problemWith(fields), typed }, 422)
  const offer = {
    side: text('side') === 'delegate' ? ('delegate' as const) : ('principal' as const),
    ...(text('organisationId') && { organisationId: text('organisationId') }),
    other: { citizenId: text('citizenId'), fullName: text('fullName') },
    scopes,
    procedures: codes.length > 0 ? codes : null,
    firstDay: dayIn(0),
    lastDay: dayIn(Number(text('duration')) || 30),
  }
  const { value, problem } = await attempt(
    keepingTyped(request, offerDelegation(context, offer, text('key'))),
  )
  if (problem) return data({ problem, typed }, problem.status)
  return redirect(localised(`/tai-khoan/uy-quyen/${value.id}?da-gui`, localeOfRequest(request)), 303)
}

type Field = Problem['fields'] extends (infer F)[] | undefined ? F : never

const missingScopes = (scopes: Scope[]): Field[] =>
  scopes.length > 0
    ? []
    : [fieldOf('scopes', delegations.vi.form.scopesMissing, delegations.en.form.scopesMissing)]

/** Codes that are no procedure's, before anything is sent. */
async function unknownIn(context: Route.ActionArgs['context'], codes: string[]): Promise<Field[]> {
  const found = await Promise.all(codes.map((code) => attempt(getProcedure(context, code))))
  return codes
    .filter((_, i) => found[i]!.problem)
    .map((code) =>
      fieldOf('procedures', delegations.vi.form.unknown(code), delegations.en.form.unknown(code)),
    )
}

const fieldOf = (path: string, vi: string, en: string): Field => ({ path, code: 'format', vi, en })

const problemWith = (fields: Field[]): Problem => ({
  code: 'pages.offer_invalid',
  status: 422,
  title: delegations.vi.form.title,
  detail: '',
  en: { title: delegations.en.form.title, detail: '' },
  fields,
})

export default function OfferPage({ loaderData: { key, organisations }, actionData }: Route.ComponentProps) {
  const t = useText(delegations)
  const errors = errorsOf(actionData?.problem, useLocale())
  const typed = (actionData?.typed ?? {}) as Record<string, string | undefined>
  return (
    <div className="wrap page">
      <AccountCrumbs trail={[['/tai-khoan/uy-quyen', t.title]]} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} problem={actionData?.problem} />
        <h1>{t.form.title}</h1>
        <p className="lead">{t.form.lead}</p>
        <input type="hidden" name="key" value={key} />
        <RadioField
          name="side"
          label={t.form.side}
          value={typed.side ?? 'principal'}
          choices={(['principal', 'delegate'] as const).map((value) => ({
            value,
            label: t.form.sides[value],
          }))}
        />
        {organisations.length > 0 && (
          <SelectField
            name="organisationId"
            label={t.form.organisation}
            empty={t.form.self}
            defaultValue={typed.organisationId}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField
          name="fullName"
          label={t.form.fullName}
          error={errors.fullName}
          defaultValue={typed.fullName}
        />
        <TextField
          name="citizenId"
          label={t.form.citizenId}
          hint={t.form.citizenIdHint}
          error={errors.citizenId}
          defaultValue={typed.citizenId}
          inputMode="numeric"
          autoComplete="off"
          className="medium"
        />
        <Scopes chosen={actionData?.typed.scopes ?? []} error={errors.scopes} />
        <TextArea
          name="procedures"
          label={t.form.procedures}
          hint={t.form.proceduresHint}
          error={errors.procedures}
          defaultValue={typed.procedures}
          optional
        />
        <SelectField
          name="duration"
          label={t.form.duration}
          error={errors.lastDay}
          defaultValue={typed.duration ?? '30'}
          choices={Object.entries(t.form.durations).map(([value, label]) => ({ value, label }))}
        />
        <p className="actions">
          <button type="submit">{t.form.submit}</button>
        </p>
      </form>
    </div>
  )
}

function Scopes({ chosen, error }: { chosen: readonly string[]; error?: string }) {
  const t = useText(delegations)
  return (
    <FrameSet path="scopes" label={t.form.scopes} error={error}>
      <div className="choices">
        {SCOPES.map((scope) => (
          <label className="choice" key={scope}>
            <input
              type="checkbox"
              name="scopes"
              value={scope}
              defaultChecked={chosen.includes(scope)}
              aria-describedby={describedBy({ path: 'scopes', error })}
            />
            <span>
              {t.scopes[scope]}
              <br />
              <small className="soft">{t.scopeHints[scope]}</small>
            </span>
          </label>
        ))}
      </div>
    </FrameSet>
  )
}
