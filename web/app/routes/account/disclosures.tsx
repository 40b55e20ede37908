import { data, redirect } from 'react-router'
import { DISCLOSURE_TABLE, type Disclosure, objectTo, readDisclosures } from '../../api/disclosures.ts'
import { listDossiers } from '../../api/dossiers.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { disclosures } from '../../i18n/disclosures.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { describedBy, ErrorSummary, errorsOf, Frame, fieldId } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/disclosures.ts'
import '../../styles/account.css'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [disclosures[locale].title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const before = new URL(request.url).searchParams.get('truoc')
  const [page, own] = await Promise.all([readDisclosures(context, before), listDossiers(context)])
  const codes: Record<string, string> = Object.fromEntries(own.map((d) => [d.id, d.code ?? d.procedureName]))
  return { page, codes, before }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const id = String(form.get('id') ?? '')
  const reason = String(form.get('reason') ?? '')
  const { problem } = await attempt(keepingTyped(request, objectTo(context, id, reason)))
  if (problem) return data({ problem, id, reason }, problem.status)
  const { search } = new URL(request.url)
  return redirect(localised(`/tai-khoan/ai-da-xem${search}#x${id}`, localeOfRequest(request)), 303)
}

/** What the page knows besides the lines: codes of the visitor's dossiers, and a form that was not good enough. */
interface Known {
  codes: Record<string, string>
  refused?: { id: string; reason: string; error: string | undefined }
}

export default function DisclosuresPage({ loaderData, actionData }: Route.ComponentProps) {
  const { page, codes, before } = loaderData
  const t = useText(disclosures)
  const to = usePath()
  const locale = useLocale()
  const problem = actionData?.problem
  const errors = errorsOf(problem, locale)
  const refused = actionData && { id: actionData.id, reason: actionData.reason, error: errors.reason }
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {problem && (
        <ErrorSummary
          problem={problem}
          errors={errors.reason ? { [reasonPath(actionData.id)]: errors.reason } : {}}
        />
      )}
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {page.items.length === 0 ? (
        <div className="empty">
          <h2>{t.empty}</h2>
          <p className="soft">{t.emptyText}</p>
        </div>
      ) : (
        <p className="soft">
          {t.lists} <a href={DISCLOSURE_TABLE}>{t.table}</a>
        </p>
      )}
      {byDay(page.items).map(([day, lines]) => (
        <Day key={day} day={day} lines={lines} known={{ codes, ...(refused && { refused }) }} />
      ))}
      <p className="actions">
        {page.next && <a href={to(`/tai-khoan/ai-da-xem?truoc=${page.next}`)}>{t.older}</a>}
        {before && <a href={to('/tai-khoan/ai-da-xem')}>{t.newest}</a>}
      </p>
    </div>
  )
}

const reasonPath = (id: string): string => `reason-${id}`

/** Lines of the same day in Vietnam stand together. */
function byDay(lines: Disclosure[]): [string, Disclosure[]][] {
  const days = new Map<string, Disclosure[]>()
  for (const line of lines) {
    const day = formatDate(line.at)
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days]
}

function Day({ day, lines, known }: { day: string; lines: Disclosure[]; known: Known }) {
  return (
    <section className="section">
      <h2 className="num">{day}</h2>
      <ul className="ruled seen">
        {lines.map((line) => (
          <Line key={line.id} line={line} known={known} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line, known }: { line: Disclosure; known: Known }) {
  const t = useText(disclosures)
  const locale = useLocale()
  const { who, at } = line
  const name = who.name ?? t.who[who.kind] ?? ''
  const office = [who.title, who.office].filter(Boolean).join(', ')
  return (
    <li id={`x${line.id}`}>
      <p>
        <time className="num soft" dateTime={at}>
          {formatMoment(at).slice(0, 5)}
        </time>
        <b>{name}</b>
        {office && <span className="soft">{office}</span>}
      </p>
      <p>
        {t.to(line.why[locale])}. <Dossiers ids={line.dossierIds} codes={known.codes} />
      </p>
      <p className="soft small">
        {t.basis}: {line.basis[locale]}
        {line.organisation && `. ${t.organisation(line.organisation)}`}
      </p>
      {line.objection ? (
        <Said objection={line.objection} />
      ) : (
        <Objection id={line.id} what={t.what(name, formatMoment(at))} known={known} />
      )}
    </li>
  )
}

function Dossiers({ ids, codes }: { ids: string[]; codes: Record<string, string> }) {
  const t = useText(disclosures)
  const to = usePath()
  if (ids.length === 0) return null
  if (ids.length > 3) return <>{t.dossiers(ids.length)}</>
  return (
    <>
      {t.dossier}{' '}
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a className="num" href={to(`/ho-so/${id}`)}>
            {codes[id] ?? id.slice(-8)}
          </a>
        </span>
      ))}
    </>
  )
}

function Objection({ id, what, known }: { id: string; what: string; known: Known }) {
  const t = useText(disclosures)
  const refused = known.refused?.id === id ? known.refused : undefined
  const field = { path: reasonPath(id), hint: t.reasonHint, error: refused?.error }
  return (
    <details open={refused ? true : undefined}>
      <summary>
        {t.wrong}
        <span className="off">{what}</span>
      </summary>
      <form method="post" className="form stacked">
        <input type="hidden" name="id" value={id} />
        <Frame {...field} label={t.reason}>
          <textarea
            id={fieldId(field.path)}
            name="reason"
            aria-describedby={describedBy(field)}
            aria-invalid={field.error ? true : undefined}
            defaultValue={refused?.reason}
            required
            maxLength={2000}
            rows={3}
          />
        </Frame>
        <p className="actions">
          <button type="submit">{t.send}</button>
        </p>
      </form>
    </details>
  )
}

function Said({
  objection: { reason, madeAt, answer },
}: {
  objection: NonNullable<Disclosure['objection']>
}) {
  const t = useText(disclosures)
  return (
    <div className="said">
      <p className="soft small">{t.said(formatMoment(madeAt))}</p>
      <p>{reason}</p>
      <p>
        <span className={answer ? 'state good' : 'state wait'}>
          {answer ? t.outcomes[answer.outcome] : t.waiting}
        </span>
      </p>
      {answer && <p>{answer.text}</p>}
    </div>
  )
}
