import { data, redirect } from 'react-router'
import {
  answerObjection,
  type Delay,
  delayDisclosure,
  type Ground,
  type ObjectionItem,
  readDelays,
  readObjections,
} from '../../api/disclosures.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { disclosures } from '../../i18n/disclosures.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { protection } from '../../i18n/protection.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, errorsOf, Frame, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import type { Route } from './+types/protection.ts'
import '../../styles/account.css'

export const meta = pageHead((locale) => [protection[locale].title])

const HERE = '/quan-tri/phan-anh-du-lieu'

export async function loader({ request, context }: Route.LoaderArgs) {
  const answered = new URL(request.url).searchParams.get('muc') === 'da-tra-loi'
  const [objections, delays] = await Promise.all([
    readObjections(context, answered ? 'answered' : 'waiting'),
    readDelays(context),
  ])
  return { answered, objections, delays }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const id = text('id')
  const work = id
    ? answerObjection(context, id, {
        outcome: text('outcome') === 'justified' ? 'justified' : 'rejected',
        text: text('text'),
      })
    : delayDisclosure(context, {
        citizenId: text('citizenId'),
        username: text('username'),
        ground: text('ground') as Ground,
        reference: text('reference'),
        until: isoDay(text('until')),
      })
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem)
    return data({ problem, id, typed: Object.fromEntries(form) as Record<string, string> }, problem.status)
  return redirect(localised(id ? HERE : `${HERE}#lui`, localeOfRequest(request)), 303)
}

/** `31/12/2026` as the API writes days; what is no such text is refused there, at its field. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  return day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : '0001-01-01'
}

export default function ProtectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { answered, objections, delays } = loaderData
  const t = useText(protection)
  const errors = errorsOf(actionData?.problem, useLocale())
  const typed = actionData && !actionData.id ? actionData.typed : {}
  return (
    <>
      {actionData && <ErrorSummary problem={actionData.problem} errors={errors} />}
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <Tabs
        label={t.title}
        tabs={[
          { path: HERE, words: t.waiting, isHere: !answered },
          { path: `${HERE}?muc=da-tra-loi`, words: t.answered, isHere: answered },
        ]}
      />
      {objections.length === 0 && <p className="empty">{answered ? t.emptyAnswered : t.empty}</p>}
      <ul className="ruled seen">
        {objections.map((item) => (
          <Objection key={item.id} item={item} />
        ))}
      </ul>
      <section id="lui" className="section">
        <h2>{t.delays}</h2>
        <p className="soft">{t.delaysLead}</p>
        {delays.length === 0 ? <p>{t.noDelays}</p> : <Delays delays={delays} />}
        <NewDelay errors={errors} typed={typed} />
      </section>
    </>
  )
}

function Objection({ item: { id, madeAt, reason, outcome, answer, reading } }: { item: ObjectionItem }) {
  const t = useText(protection)
  const kinds = useText(disclosures).who
  const locale = useLocale()
  const { who, at, why, basis, dossierIds } = reading
  const name = [who.name ?? kinds[who.kind], who.title, who.office].filter(Boolean).join(', ')
  return (
    <li>
      <p>
        <b>{t.seen(name, formatMoment(at))}</b>
      </p>
      <p className="soft">
        {t.to(why[locale])}. {t.basis}: {basis[locale]}.{' '}
        {dossierIds.length > 0 && `${t.dossier}: ${dossierIds.join(', ')}`}
      </p>
      <div className="said">
        <p className="soft small">{t.said(formatMoment(madeAt))}</p>
        <p>{reason}</p>
        {outcome && <span className="state good">{t.outcomes[outcome]}</span>}
        {answer && <p>{answer}</p>}
      </div>
      {!outcome && <AnswerForm id={id} />}
    </li>
  )
}

function AnswerForm({ id }: { id: string }) {
  const t = useText(protection)
  return (
    <details>
      <summary>{t.text}</summary>
      <form method="post" className="form stacked">
        <input type="hidden" name="id" value={id} />
        <fieldset className="field">
          <legend>{t.outcome}</legend>
          <div className="choices">
            {(['justified', 'rejected'] as const).map((outcome) => (
              <label key={outcome} className="choice">
                <input type="radio" name="outcome" value={outcome} required />
                <span>{t.outcomes[outcome]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Frame path={`text-${id}`} label={t.text} hint={t.textHint}>
          <textarea
            id={`text-${id}`}
            name="text"
            aria-describedby={`text-${id}-hint`}
            required
            maxLength={2000}
            rows={4}
          />
        </Frame>
        <p className="actions">
          <button type="submit">{t.send}</button>
        </p>
      </form>
    </details>
  )
}

function Delays({ delays }: { delays: Delay[] }) {
  const t = useText(protection)
  return (
    <DenseTable label={t.delays} columns={t.columns}>
      {delays.map((delay) => (
        <tr key={delay.id}>
          <th scope="row">{delay.official}</th>
          <td>{t.grounds[delay.ground]}</td>
          <td>{delay.reference}</td>
          <td>{delay.recordedBy}</td>
          <td className="num">{formatDate(delay.endsAt)}</td>
        </tr>
      ))}
    </DenseTable>
  )
}

function NewDelay({ errors, typed }: { errors: Record<string, string>; typed: Record<string, string> }) {
  const t = useText(protection)
  const of = (name: string) => ({ name, error: errors[name], defaultValue: typed[name], required: true })
  const grounds = Object.entries(t.grounds).map(([value, label]) => ({ value, label }))
  return (
    <form method="post" className="form">
      <TextField {...of('citizenId')} label={t.citizenId} inputMode="numeric" autoComplete="off" />
      <TextField {...of('username')} label={t.username} autoComplete="off" />
      <SelectField {...of('ground')} label={t.ground} choices={grounds} />
      <TextField {...of('reference')} label={t.reference} maxLength={300} />
      <TextField {...of('until')} label={t.until} hint={t.untilHint} inputMode="numeric" />
      <p className="actions">
        <button type="submit">{t.record}</button>
      </p>
    </form>
  )
}
