import type { Settings } from '../../api/counters.ts'
import { counter } from '../../i18n/counter.ts'
import { formatDate } from '../../i18n/format.ts'
import { useText } from '../../i18n/index.ts'
import { TextField } from '../forms.tsx'

/** The screens that a centre has set up, and a new one's link. */
export function Screens({ settings, link }: { settings: Settings; link?: string }) {
  const t = useText(counter).settings
  return (
    <section className="section" aria-labelledby="screens">
      <h2 id="screens">{t.kiosks}</h2>
      <p className="hint">{t.kiosksHint}</p>
      {link && (
        <div className="note good" role="status">
          <p>{t.registered}</p>
          <p>
            <code className="link">{link}</code>
          </p>
        </div>
      )}
      {settings.kiosks.length === 0 && !link && <p className="soft">{t.noKiosks}</p>}
      <ul className="seats">
        {settings.kiosks.map(({ id, name, registeredAt }) => (
          <li key={id}>
            <b>{name}</b>
            <span className="soft">{t.registeredOn(formatDate(registeredAt))}</span>
            <form method="post">
              <input type="hidden" name="code" value={settings.code} />
              <input type="hidden" name="id" value={id} />
              <button type="submit" name="act" value="put-away" className="plain danger">
                {t.putAway} <span className="off">{name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" className="form">
        <input type="hidden" name="code" value={settings.code} />
        <TextField name="kioskName" label={t.kioskName} className="medium" required maxLength={60} />
        <p className="actions">
          <button type="submit" name="act" value="register" className="quiet">
            {t.register}
          </button>
        </p>
      </form>
    </section>
  )
}
