import { data, redirect } from 'react-router'
import {
  type Asked,
  type FoundPage,
  listInspections,
  makeSearch,
  type RecordKinds,
  readRecords,
  recordKinds,
} from '../../api/inspections.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { inspection } from '../../i18n/inspection.ts'
import { ErrorSummary, errorsOf } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { FoundTable } from '../../ui/inspection/FoundTable.tsx'
import { momentIn } from '../../ui/inspection/moments.ts'
import { SearchFields } from '../../ui/inspection/SearchFields.tsx'
import type { Route } from './+types/log-search.ts'

export const meta = pageHead((locale) => [inspection[locale].title])

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const searchId = asked.get('tim')
  const [inspections, kinds] = await Promise.all([listInspections(context), recordKinds(context)])
  const opened = inspections.find(({ id }) => id === params.id)
  if (!opened) throw data(null, { status: 404 })
  const found = searchId ? await readRecords(context, params.id, searchId, asked.get('truoc')) : null
  return { opened, found, kinds, key: crypto.randomUUID() }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await request.formData()
  const typed = Object.fromEntries(form) as Record<string, string>
  const search = makeSearch(context, params.id, askedIn(typed), typed.key ?? '')
  const { value, problem } = await attempt(keepingTyped(request, search))
  if (problem) return data({ problem, typed }, problem.status)
  throw redirect(localised(`/thanh-tra/nhat-ky/${params.id}?tim=${value!.id}`, localeOfRequest(request)), 303)
}

const TEXTS = ['citizenId', 'official', 'unitCode', 'dossierCode', 'action'] as const

/** In which records: those of the act or purpose that was chosen. Acts are named `module.verb`, purposes by one word. */
const recordsIn = ({ records, action }: Record<string, string>): Asked['records'] =>
  (action ? action.includes('.') : records === 'acts') ? 'acts' : 'readings'

function askedIn(typed: Record<string, string>): Asked {
  const asked: Asked = { records: recordsIn(typed) }
  for (const name of TEXTS) if (typed[name]?.trim()) asked[name] = typed[name].trim()
  if (typed.from?.trim()) asked.from = momentIn(typed.from)
  if (typed.until?.trim()) asked.until = momentIn(typed.until, { end: true })
  return asked
}

export default function LogSearchPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useText(inspection)
  const errors = errorsOf(actionData?.problem, useLocale())
  const { opened, found, kinds, key } = loaderData
  const form = <SearchFields errors={errors} typed={actionData?.typed ?? {}} kinds={kinds} once={key} />
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">
            {t.under(opened.reference)}: {opened.reason}
          </p>
        </div>
      </div>
      <ErrorSummary errors={errors} problem={actionData?.problem} />
      {found && !actionData ? (
        <>
          <details className="section">
            <summary>{t.again}</summary>
            {form}
          </details>
          <Found found={found} kinds={kinds} inspectionId={params.id} />
        </>
      ) : (
        <section className="section">{form}</section>
      )}
    </>
  )
}

interface FoundProps {
  found: FoundPage
  kinds: RecordKinds
  inspectionId: string
}

function Found({ found, kinds, inspectionId }: FoundProps) {
  const t = useText(inspection)
  const to = usePath()
  const { search, items, next } = found
  const here = `/thanh-tra/nhat-ky/${inspectionId}`
  return (
    <section className="section">
      <h2>
        {t.found}: {t.kinds[search.records]}
      </h2>
      <Criteria search={search} kinds={kinds[search.records]} />
      {items.length === 0 ? (
        <p className="empty">{t.nothing}</p>
      ) : (
        <>
          <p className="actions">
            <a className="btn quiet" href={to(`${here}/tim/${search.id}/bang`)}>
              {t.table}
            </a>
            <span className="soft">{t.print}</span>
          </p>
          <FoundTable items={items} proofs={`${here}/${search.records}`} />
        </>
      )}
      {next && (
        <p className="actions">
          <a className="btn quiet" href={to(`${here}?tim=${search.id}&truoc=${next}`)}>
            {t.older}
          </a>
        </p>
      )}
    </section>
  )
}

function Criteria({ search, kinds }: { search: FoundPage['search']; kinds: RecordKinds['acts'] }) {
  const t = useText(inspection)
  const locale = useLocale()
  const { person, official, unit, dossier, action, from, until } = search
  const told = {
    person,
    official,
    unit,
    dossier,
    action: kinds.find(({ code }) => code === action)?.words[locale] ?? action,
    from: from && formatMoment(from),
    until: until && formatMoment(until),
  }
  const names = Object.keys(told) as (keyof typeof told)[]
  return (
    <p className="soft">
      {names.flatMap((name) => (told[name] ? [`${t.asked[name]}: ${told[name]}. `] : []))}
      {t.searchedAt(formatMoment(search.madeAt))}.
    </p>
  )
}
