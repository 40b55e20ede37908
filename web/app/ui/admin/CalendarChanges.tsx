import { type CalendarChange, calendarFile } from '../../api/calendar.ts'
import { calendar } from '../../i18n/calendar.ts'
import { formatCount, formatDate, formatMoment } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { DenseTable } from '../DenseTable.tsx'

/** The change that is under way: what it would move, how far it is, and what may be done with it. */
export function OpenChange({ change, year }: { change: CalendarChange; year: number }) {
  const t = useText(calendar).change
  const { seen, total, later, earlier, state } = change
  const counts = [formatCount(seen), formatCount(total)] as const
  return (
    <section className="note" aria-labelledby="change">
      <h2 id="change">{t.title}</h2>
      <p lang="vi">{change.decision}</p>
      <Days change={change} />
      {state === 'counted' ? (
        <>
          <p>
            <strong>{t.counted(formatCount(later + earlier))}</strong>
          </p>
          <p>
            {t.split(formatCount(later), formatCount(earlier))} {t.told}
          </p>
        </>
      ) : (
        <>
          <p role="status">{state === 'counting' ? t.counting(...counts) : t.applying(...counts)}</p>
          <progress value={seen} max={Math.max(total, 1)} aria-label={t.progress} />
        </>
      )}
      <Acts change={change} year={year} />
    </section>
  )
}

function Days({ change }: { change: CalendarChange }) {
  const t = useText(calendar)
  const locale = useLocale()
  return (
    <ul>
      {(['added', 'removed'] as const).flatMap((way) =>
        change[way].map(({ day, kind, nameVi, nameEn }) => (
          <li key={way + day}>
            {t.change.days[way]}: {formatDate(day)}, {t.kinds[kind]}, {locale === 'vi' ? nameVi : nameEn}
          </li>
        )),
      )}
    </ul>
  )
}

function Acts({ change: { id, state }, year }: { change: CalendarChange; year: number }) {
  const t = useText(calendar).change
  return (
    <form method="post" className="actions">
      <input type="hidden" name="id" value={id} />
      {state === 'counted' && (
        <button type="submit" name="act" value="apply">
          {t.apply}
        </button>
      )}
      {state !== 'applying' && (
        <button type="submit" name="act" value="withdraw" className="quiet">
          {t.withdraw}
        </button>
      )}
      {state !== 'counted' && (
        <a className="btn quiet" href={`?nam=${year}`}>
          {t.refresh}
        </a>
      )}
    </form>
  )
}

/** What changes of late moved, each with its list. */
export function PastChanges({ changes }: { changes: readonly CalendarChange[] }) {
  const t = useText(calendar).change
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{t.past}</h2>
      <DenseTable label={t.past} columns={t.pastColumns}>
        {changes.map((change) => (
          <tr key={change.id}>
            <th scope="row" lang="vi">
              {change.decision}
            </th>
            <td>{t.by(change.askedBy, formatMoment(change.askedAt))}</td>
            <td>{t.done(formatCount(change.later), formatCount(change.earlier))}</td>
            <td>
              <a href={calendarFile.moves(change.id)}>{t.report}</a>
            </td>
          </tr>
        ))}
      </DenseTable>
    </section>
  )
}
