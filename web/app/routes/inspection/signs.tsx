import { data, redirect } from 'react-router'
import {
  closeSign,
  type InspectionItem,
  listInspections,
  readSigns,
  recordRelation,
  type Sign,
} from '../../api/inspections.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { signs } from '../../i18n/signs.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, errorsOf, type FieldErrors, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import type { Route } from './+types/signs.ts'

export const meta = pageHead((locale) => [signs[locale].title])

const HERE = '/thanh-tra/dau-hieu'

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const closed = asked.get('muc') === 'da-xem'
  return {
    closed,
    recorded: asked.has('da-ghi'),
    inspections: await listInspections(context),
    key: crypto.randomUUID(),
    items: await readSigns(context, closed ? 'closed' : 'open'),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const id = text('id')
  const work = id
    ? closeSign(context, id, findingIn(text), text('key'))
    : recordRelation(context, relationIn(text), text('key'))
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem)
    return data({ problem, id, typed: Object.fromEntries(form) as Record<string, string> }, problem.status)
  return redirect(localised(id ? HERE : `${HERE}?da-ghi=1`, localeOfRequest(request)), 303)
}

type Text = (name: string) => string

const findingIn = (text: Text) =>
  ({ outcome: text('outcome') === 'passed_on' ? 'passed_on' : 'explained', text: text('text') }) as const

const relationIn = (text: Text) =>
  ({
    inspectionId: text('inspectionId'),
    official: text('official'),
    citizenId: text('citizenId'),
    kind: text('kind') === 'self' ? 'self' : 'relative',
  }) as const

export default function SignsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { closed, recorded, inspections, items, key } = loaderData
  const t = useText(signs)
  const errors = errorsOf(actionData?.problem, useLocale())
  const relation = actionData && !actionData.id ? actionData.typed : undefined
  return (
    <>
      {actionData && <ErrorSummary problem={actionData.problem} errors={actionData.id ? {} : errors} />}
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <Tabs
        label={t.title}
        tabs={[
          { path: HERE, words: t.open, isHere: !closed },
          { path: `${HERE}?muc=da-xem`, words: t.closed, isHere: closed },
        ]}
      />
      {recorded && (
        <div className="note good" role="status">
          <p>{t.recorded}</p>
        </div>
      )}
      {items.length === 0 ? (
        <p className="empty">{closed ? t.noneClosed : t.none}</p>
      ) : (
        <DenseTable label={t.title} columns={t.columns}>
          {items.map((sign) => (
            <Row
              key={sign.id}
              sign={sign}
              once={key}
              typed={actionData?.id === sign.id ? actionData.typed : undefined}
            />
          ))}
        </DenseTable>
      )}
      <Relations inspections={inspections} typed={relation} errors={errors} once={key} />
    </>
  )
}

type Typed = Record<string, string> | undefined

function Row({ sign, typed, once }: { sign: Sign; typed: Typed; once: string }) {
  const t = useText(signs)
  const locale = useLocale()
  const { official, unit, person, evidence, finding } = sign
  return (
    <tr>
      <th scope="row" className="num">
        {formatDate(sign.day)}
      </th>
      <td>{t.rules[sign.rule] ?? sign.rule}</td>
      <td>
        {official ? `${official.name}, ${official.title}` : t.many}
        {unit && <p className="soft">{unit}</p>}
      </td>
      <td>
        {person && <p>{t.about(person)}</p>}
        {evidence.map((line) => (
          <p key={line.en}>{line[locale]}</p>
        ))}
      </td>
      <td>
        {finding ? (
          <>
            <p>
              <b>{t.outcomes[finding.outcome]}</b>
            </p>
            <p>{finding.text}</p>
            <p className="soft">{t.by(finding.by, formatMoment(finding.at))}</p>
          </>
        ) : (
          <Closing id={sign.id} typed={typed} once={once} />
        )}
      </td>
    </tr>
  )
}

function Closing({ id, typed, once }: { id: string; typed: Typed; once: string }) {
  const t = useText(signs)
  return (
    <details open={Boolean(typed)}>
      <summary>{t.close}</summary>
      <form method="post" className="form">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="key" value={once} />
        <div className="field">
          <label htmlFor={`outcome-${id}`}>{t.outcome}</label>
          <select id={`outcome-${id}`} name="outcome" defaultValue={typed?.outcome}>
            {Object.entries(t.outcomes).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`text-${id}`}>{t.text}</label>
          <textarea id={`text-${id}`} name="text" rows={3} required defaultValue={typed?.text} />
        </div>
        <p className="actions">
          <button type="submit">{t.done}</button>
        </p>
      </form>
    </details>
  )
}

interface Declaring {
  inspections: InspectionItem[]
  typed: Typed
  errors: FieldErrors
  /** The idempotency key. */
  once: string
}

function Relations({ inspections, typed, errors, once }: Declaring) {
  const t = useText(signs)
  if (inspections.length === 0) return <p className="soft">{t.inspectionFirst}</p>
  return (
    <details className="section" open={Boolean(typed)}>
      <summary>{t.relations}</summary>
      <p className="soft">{t.relationsLead}</p>
      <form method="post" className="form">
        <input type="hidden" name="key" value={once} />
        <SelectField
          name="inspectionId"
          label={t.inspection}
          defaultValue={typed?.inspectionId}
          choices={inspections.map(({ id, reference }) => ({ value: id, label: reference }))}
        />
        <TextField
          name="official"
          label={t.official}
          defaultValue={typed?.official}
          error={errors.official}
          required
        />
        <TextField
          name="citizenId"
          label={t.citizenId}
          hint={t.citizenIdHint}
          defaultValue={typed?.citizenId}
          error={errors.citizenId}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <SelectField
          name="kind"
          label={t.kind}
          defaultValue={typed?.kind}
          choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
        />
        <p className="actions">
          <button type="submit">{t.record}</button>
        </p>
      </form>
    </details>
  )
}
