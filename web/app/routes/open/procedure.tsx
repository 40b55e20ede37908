import { getProcedure, type Procedure } from '../../api/procedures.ts'
import { appointments } from '../../i18n/appointments.ts'
import { formatLimit, formatMoney } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { procedure } from '../../i18n/procedure.ts'
import { search } from '../../i18n/search.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { pageHead } from '../../ui/head.ts'
import { Agencies, Cases, Channels, Laws, Papers, Steps, Text } from '../../ui/procedure-parts.tsx'
import type { Route } from './+types/procedure.ts'
import '../../styles/procedure.css'

export const meta = pageHead<Procedure>((locale, p) => [
  p?.name ?? search[locale].title,
  p && `${p.name}, ${p.code}`,
])

export const loader = ({ params, context }: Route.LoaderArgs) => getProcedure(context, params.code)

export default function ProcedurePage({ loaderData: p }: Route.ComponentProps) {
  const t = useText(procedure)
  const field = p.fields[0]
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/thu-tuc', useText(search).heading],
          ...(field
            ? [[`/thu-tuc?field=${encodeURIComponent(field.code)}`, field.name] as [string, string]]
            : []),
        ]}
      />
      <h1 lang="vi">{p.name}</h1>
      <p className="soft small num">
        {t.code} {p.code}
      </p>
      <KeyFacts p={p} />
      <div className="beside">
        <Reading p={p} />
        <Apply p={p} />
      </div>
    </div>
  )
}

function KeyFacts({ p }: { p: Procedure }) {
  const t = useText(procedure)
  const locale = useLocale()
  const facts: [string, React.ReactNode][] = [
    [
      t.howLong,
      (p.timeLimit && formatLimit(p.timeLimit.amount, p.timeLimit.unit, locale)) ?? (
        <a href="#chi-tiet">{t.noLimit}</a>
      ),
    ],
    [t.cost, costOf(p, t) ?? <a href="#chi-tiet">{t.seeFees}</a>],
    [
      t.where,
      <span key="where" lang="vi">
        {p.agencies.competent[0] ?? p.agencies.executing[0] ?? p.receivingAddress}
      </span>,
    ],
  ]
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One sum, the least of several, "no charge", or undefined when only words say it. */
function costOf(p: Procedure, t: { free: string; fromAmount: (a: string) => string }): string | undefined {
  const online = p.fees.filter((f) => f.channel === 'online')
  const fees = online.length ? online : p.fees
  if (fees.length === 0) return t.free
  const amounts = [...new Set(fees.flatMap((f) => (f.amount === null ? [] : [f.amount])))]
  if (amounts.length === 0) return undefined
  const least = Math.min(...amounts)
  if (amounts.length === 1) return least === 0 ? t.free : formatMoney(least)
  return t.fromAmount(formatMoney(least))
}

function Apply({ p }: { p: Procedure }) {
  const t = useText(procedure)
  const to = usePath()
  const levels = useText(search).levels
  const booking = useText(appointments).book
  return (
    <aside>
      <p className="small soft">{levels[p.level]}</p>
      {p.onlineAvailable ? (
        <>
          <p className="apply">
            <a className="btn" href={to(`/thu-tuc/${p.code}/nop`)}>
              {t.online}
            </a>
          </p>
          <p className="small soft">{t.onlineNote}</p>
        </>
      ) : (
        <p>{t.counterOnly}</p>
      )}
      <p className="small">
        <a href={to(`/thu-tuc/${p.code}/dat-lich`)}>{booking.link}</a>
      </p>
      <Contents p={p} />
    </aside>
  )
}

function Contents({ p }: { p: Procedure }) {
  const t = useText(procedure)
  return (
    <ul className="toc" aria-label={t.contents}>
      {sections(p, t).map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

type T = (typeof procedure)['vi']

const sections = (p: Procedure, t: T): [string, string][] =>
  (
    [
      ['giay-to', t.papers, true],
      ['cac-buoc', t.steps, p.steps.length > 0],
      ['chi-tiet', t.details, p.fees.length + p.timeLimits.length > 0],
      ['truong-hop', t.cases, p.cases.length > 1],
      ['dieu-kien', t.requirements, p.requirements !== ''],
      ['ket-qua', t.results, p.results.length > 0],
      ['co-quan', t.agencies, true],
      ['can-cu', t.legal, p.legalBasis.length > 0],
    ] as [string, string, boolean][]
  ).flatMap(([id, title, there]) => (there ? [[id, title] as [string, string]] : []))

function Reading({ p }: { p: Procedure }) {
  const t = useText(procedure)
  const body: Record<string, React.ReactNode> = {
    'giay-to': <Papers p={p} />,
    'cac-buoc': <Steps p={p} />,
    'chi-tiet': <Channels p={p} />,
    'truong-hop': <Cases p={p} />,
    'dieu-kien': <Text text={p.requirements} />,
    'ket-qua': (
      <ul className="laws" lang="vi">
        {p.results.map((r) => (
          <li key={r.code + r.name}>{r.name}</li>
        ))}
      </ul>
    ),
    'co-quan': <Agencies p={p} />,
    'can-cu': <Laws p={p} />,
  }
  return (
    <div className="reading">
      {sections(p, t).map(([id, title]) => (
        <section key={id} id={id} aria-labelledby={`${id}-h`}>
          <h2 id={`${id}-h`}>{title}</h2>
          {body[id]}
        </section>
      ))}
    </div>
  )
}
