import { type Facet, listFields, type ProcedureItem, popularProcedures } from '../../api/procedures.ts'
import { formatCount } from '../../i18n/format.ts'
import { home, lifeEvents } from '../../i18n/home.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { pageHead } from '../../ui/head.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import type { Route } from './+types/home.ts'
import '../../styles/open.css'

export const meta = pageHead((locale) => [home[locale].title, home[locale].description])

const POPULAR = 8
const SHOWN_FIELDS = 16

export async function loader({ context }: Route.LoaderArgs) {
  const [{ items }, fields] = await Promise.all([
    popularProcedures(context, POPULAR),
    listFields(context, SHOWN_FIELDS),
  ])
  return {
    popular: items.map(({ code, name, fields: [field] }) => ({ code, name, field: field?.name })),
    fields: fields.items,
  }
}

export default function Home({ loaderData: { popular, fields } }: Route.ComponentProps) {
  const t = useText(home)
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <h1>{t.heading}</h1>
          <p className="lead">{t.lead}</p>
          <SearchBox placeholder={t.placeholder} />
        </div>
      </div>
      <div className="wrap page home">
        <Tasks />
        <div className="halves">
          <Popular items={popular} />
          <LifeEvents />
        </div>
        <Fields fields={fields} />
      </div>
    </>
  )
}

function Tasks() {
  const t = useText(home)
  const to = usePath()
  const tasks = [
    ['/tra-cuu', t.track],
    ['/ho-so', t.mine],
    ['/xac-minh', t.verify],
  ] as const
  return (
    <nav className="tasks" aria-label={t.tasks}>
      {tasks.map(([path, { title, text }]) => (
        <a key={path} href={to(path)}>
          <b>{title}</b>
          <span>{text}</span>
        </a>
      ))}
    </nav>
  )
}

function Popular({ items }: { items: (Pick<ProcedureItem, 'code' | 'name'> & { field?: string })[] }) {
  const t = useText(home)
  const to = usePath()
  return (
    <section className="section">
      <h2>{t.popular}</h2>
      <ul className="rows" lang="vi">
        {items.map((p) => (
          <li key={p.code}>
            <a href={to(`/thu-tuc/${p.code}`)}>{p.name}</a>
            {p.field && <small>{p.field}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function LifeEvents() {
  const t = useText(home)
  const to = usePath()
  const locale = useLocale()
  return (
    <section className="section">
      <h2>{t.events}</h2>
      <ul className="columns brief">
        {lifeEvents.map((event) => (
          <li key={event.q}>
            <a href={to(`/thu-tuc?${new URLSearchParams({ q: event.q })}`)}>{event[locale]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ fields }: { fields: Facet[] }) {
  const t = useText(home)
  const to = usePath()
  if (fields.length === 0) return null
  return (
    <section className="section">
      <h2>{t.fields}</h2>
      <ul className="columns" lang="vi">
        {fields.map((f) => (
          <li key={f.code}>
            <a href={to(`/thu-tuc?${new URLSearchParams({ field: f.code })}`)}>{f.name}</a>
            <span className="num">{formatCount(f.count)}</span>
          </li>
        ))}
      </ul>
      <p className="actions">
        <a className="btn quiet" href={to('/thu-tuc')}>
          {t.allFields}
        </a>
      </p>
    </section>
  )
}
