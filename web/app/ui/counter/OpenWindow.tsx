import type { Desk } from '../../api/counters.ts'
import { counter } from '../../i18n/counter.ts'
import { useText } from '../../i18n/index.ts'
import { Verb } from './Verb.tsx'

/** Where to sit down. */
export function OpenWindow({ desk: { windows } }: { desk: Desk }) {
  const t = useText(counter)
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t.openTitle}</h2>
      <ul className="seats">
        {windows.map(({ id, number, services, isOpen }) => (
          <li key={id}>
            <b>{t.window(number)}</b>
            <span className="soft">{t.serves(services.join(', '))}</span>
            {isOpen ? (
              <span className="state">{t.taken}</span>
            ) : (
              <Verb act="opening" id={id}>
                {t.open(number)}
              </Verb>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
