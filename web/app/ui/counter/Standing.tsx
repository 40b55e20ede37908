import type { Desk } from '../../api/counters.ts'
import { counter } from '../../i18n/counter.ts'
import { useLocale, useText } from '../../i18n/index.ts'

/** How the counter stands: who comes next, who waits for what, which windows are open, and the day's numbers. */
export function Standing({ desk }: { desk: Desk }) {
  const t = useText(counter)
  const locale = useLocale()
  return (
    <div className="standing">
      {desk.mine && desk.mine.next.length > 0 && (
        <section>
          <h2>{t.nextUp}</h2>
          <ol className="next num">
            {desk.mine.next.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t.services}</h2>
        <dl className="pairs">
          {desk.services.map(({ letter, name, nameEn, waiting }) => (
            <div key={letter}>
              <dt>
                <b>{letter}</b> {locale === 'vi' ? name : nameEn}
              </dt>
              <dd className="num">{waiting}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Windows desk={desk} />
      <Today today={desk.today} />
    </div>
  )
}

function Windows({ desk: { windows } }: { desk: Desk }) {
  const t = useText(counter)
  return (
    <section>
      <h2>{t.windows}</h2>
      <dl className="pairs">
        {windows.map(({ id, number, services, isOpen, isMine }) => (
          <div key={id}>
            <dt>
              {t.window(number)} <span className="soft">{services.join(', ')}</span>
            </dt>
            <dd>{isMine ? t.isMine : isOpen ? t.isOpen : t.isClosed}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Today({ today }: { today: Desk['today'] }) {
  const t = useText(counter)
  const minutes = (seconds: number | null) =>
    seconds === null ? t.unknown : t.minutes(Math.max(1, Math.round(seconds / 60)))
  const figures = {
    taken: today.taken,
    served: today.served,
    waiting: today.waiting,
    noShow: today.noShow,
    waited: minutes(today.waited),
    serving: minutes(today.serving),
  }
  return (
    <section>
      <h2>{t.today}</h2>
      <dl className="pairs">
        {Object.entries(figures).map(([name, value]) => (
          <div key={name}>
            <dt>{t.figures[name as keyof typeof figures]}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
