import { type Register, readRegister } from '../../api/office.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { dayIn } from '../../ui/office/days.ts'
import { Scroll } from '../../ui/Scroll.tsx'
import type { Route } from './+types/register.ts'

export const meta = pageHead((locale) => [office[locale].register.title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const query: Record<string, string> = {}
  for (const [name, param] of [
    ['from', 'tu'],
    ['to', 'den'],
  ] as const) {
    const day = dayIn(asked.get(param))
    if (day) query[name] = day
  }
  const cursor = asked.get('cursor')
  return { register: await readRegister(context, cursor ? { ...query, cursor } : query) }
}

export default function RegisterPage({ loaderData: { register } }: Route.ComponentProps) {
  const t = useText(office)
  const to = usePath()
  const period = `from=${register.from}&to=${register.to}`
  return (
    <>
      <div className="workhead">
        <h1>{t.register.title}</h1>
        <p className="actions">
          <a className="btn quiet" href={`/api/officer/register.pdf?${period}`}>
            {t.register.pdf}
          </a>
          <a href={`/api/officer/register.csv?${period}`}>{t.register.csv}</a>
        </p>
      </div>
      <form method="get" className="period">
        <TextField
          name="tu"
          label={t.register.from}
          placeholder="dd/mm/yyyy"
          defaultValue={formatDate(register.from)}
          inputMode="numeric"
        />
        <TextField
          name="den"
          label={t.register.to}
          placeholder="dd/mm/yyyy"
          defaultValue={formatDate(register.to)}
          inputMode="numeric"
        />
        <button type="submit">{t.register.show}</button>
      </form>
      <p className="soft">{t.queue.count(register.total)}</p>
      {register.items.length === 0 ? (
        <p className="empty">{t.register.empty}</p>
      ) : (
        <Table register={register} />
      )}
      {register.next && (
        <p className="actions">
          <a
            className="btn quiet"
            href={to(
              `/can-bo/so-theo-doi?${new URLSearchParams({ tu: formatDate(register.from), den: formatDate(register.to), cursor: register.next })}`,
            )}
          >
            {t.queue.more}
          </a>
        </p>
      )}
    </>
  )
}

function Table({ register }: { register: Register }) {
  const words = useText(office)
  const t = words.register.columns
  const locale = useLocale()
  const to = usePath()
  const day = (at: string | null) => (at ? formatDate(at) : '–')
  return (
    <Scroll label={words.register.title}>
      <table className="dense">
        <thead>
          <tr>
            {[t.code, t.applicant, t.procedure, t.received, t.due, t.returned, t.state].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {register.items.map((item) => (
            <tr key={item.id} data-row>
              <th scope="row" className="num">
                <a href={to(`/can-bo/ho-so/${item.id}`)} data-open>
                  {item.code}
                </a>
              </th>
              <td>{item.applicantName}</td>
              <td lang="vi">{item.procedureName}</td>
              <td className="num">{day(item.acceptedAt)}</td>
              <td className="num">{day(item.dueAt)}</td>
              <td className="num">{day(item.returnedAt)}</td>
              <td>{item.stateText[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
