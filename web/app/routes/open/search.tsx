import { type Facet, type ProcedureItem, type SearchAnswer, searchProcedures } from '../../api/procedures.ts'
import { city } from '../../city.ts'
import { formatCount } from '../../i18n/format.ts'
import { home } from '../../i18n/home.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { search } from '../../i18n/search.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import type { Route } from './+types/search.ts'
import '../../styles/open.css'
import '../../styles/form.css'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, data) => [
  data?.asked.q ? `${data.asked.q} – ${search[locale].title}` : search[locale].title,
])

const PAGE = 20
const MOST = 100
const FILTERS = ['field', 'subject', 'agency', 'level'] as const
type Asked = { q: string } & Record<(typeof FILTERS)[number], string>

export async function loader({ request, context }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const asked = Object.fromEntries(
    ['q', ...FILTERS].map((k) => [k, params.get(k)?.trim().slice(0, 200) ?? '']),
  ) as Asked
  const shown = Math.min(MOST, Math.max(PAGE, Number(params.get('limit')) || PAGE))
  return { asked, shown, found: await searchProcedures(context, { ...asked, limit: shown }) }
}

export default function Search({ loaderData: { asked, shown, found } }: Route.ComponentProps) {
  const { items, total } = found
  const t = useText(search)
  const to = usePath()
  const { q, ...filters } = asked
  const given = Object.fromEntries(Object.entries(filters).filter(([, v]) => v))
  return (
    <div className="wrap page">
      <Crumbs />
      <h1>{t.heading}</h1>
      <SearchBox q={q} keep={given} />
      <div className="results">
        <section aria-labelledby="found">
          <p className="to-filters">
            <a href="#loc">{t.filters}</a>
          </p>
          <h2 id="found">{total ? t.results(formatCount(total), q) : t.none(q)}</h2>
          {total ? <Results items={items} /> : <NothingFound suggestions={found.suggestions} />}
          {shown < Math.min(total, MOST) && (
            <p className="actions">
              <a
                className="btn quiet"
                href={to(`/thu-tuc?${new URLSearchParams({ q, ...given, limit: String(shown + PAGE) })}`)}
              >
                {t.more}
              </a>
            </p>
          )}
        </section>
        <aside>
          <Filters asked={asked} facets={found.facets} narrowed={Object.keys(given).length > 0} />
        </aside>
      </div>
    </div>
  )
}

interface FilterProps {
  asked: Asked
  facets: SearchAnswer['facets']
  narrowed: boolean
}

function Filters({ asked, facets, narrowed }: FilterProps) {
  const t = useText(search)
  const to = usePath()
  return (
    <div className="filters" id="loc">
      <h2>{t.filters}</h2>
      <form action={to('/thu-tuc')}>
        <input type="hidden" name="q" value={asked.q} />
        <SelectField
          name="field"
          label={t.field}
          empty={t.all}
          defaultValue={asked.field}
          choices={choicesOf(facets.fields)}
        />
        <SelectField
          name="subject"
          label={t.subject}
          empty={t.all}
          defaultValue={asked.subject}
          choices={choicesOf(facets.subjects)}
        />
        <SelectField
          name="level"
          label={t.level}
          empty={t.all}
          defaultValue={asked.level}
          choices={Object.entries(t.levels).map(([value, label]) => ({ value, label }))}
        />
        <TextField name="agency" label={t.agency} hint={t.agencyHint} defaultValue={asked.agency} />
        <p className="actions">
          <button type="submit" className="quiet">
            {t.apply}
          </button>
          {narrowed && <a href={to(`/thu-tuc?${new URLSearchParams({ q: asked.q })}`)}>{t.clear}</a>}
        </p>
      </form>
    </div>
  )
}

/** Made once: `localeCompare` would make one for every pair. */
const byName = new Intl.Collator('vi')

const choicesOf = (facets: Facet[]) =>
  [...facets]
    .sort((a, b) => byName.compare(a.name, b.name))
    .map((f) => ({ value: f.code, label: `${f.name} (${formatCount(f.count)})` }))

function Results({ items }: { items: ProcedureItem[] }) {
  const t = useText(search)
  const to = usePath()
  const locale = useLocale()
  return (
    <>
      <ol className="rows" data-results>
        {items.map((p) => (
          <li key={p.code}>
            <a href={to(`/thu-tuc/${p.code}`)} lang="vi" data-result>
              {p.name}
            </a>
            <p>
              <span lang="vi">{[p.fields[0]?.name, p.agencies[0]].filter(Boolean).join(' · ')}</span> ·{' '}
              {t.code} <span className="num">{p.code}</span> · {t.levels[p.level]}
            </p>
            {p.reasons.length > 0 && (
              <p className="why">
                {t.why}: {p.reasons.map((r) => r[locale]).join('; ')}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="hint keys">{t.keys}</p>
    </>
  )
}

function NothingFound({ suggestions }: { suggestions: string[] }) {
  const t = useText(search)
  const locale = useLocale()
  const toHome = useText(home)
  const to = usePath()
  return (
    <div className="note">
      {suggestions.length > 0 && (
        <p lang="vi">
          {suggestions.slice(0, 5).map((name) => (
            <a key={name} className="meant" href={to(`/thu-tuc?${new URLSearchParams({ q: name })}`)}>
              {name}
            </a>
          ))}
        </p>
      )}
      <p>{t.noneTodo}</p>
      <ul>
        {t.noneTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p>
        {t.callUs(city.hotline.label[locale])} <a href={to('/')}>{toHome.events}</a>
      </p>
    </div>
  )
}
