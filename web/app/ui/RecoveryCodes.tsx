import { credentials } from '../i18n/credentials.ts'
import { useText } from '../i18n/index.ts'

/** The recovery codes, shown once; nothing where there are none to show. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useText(credentials).factor
  if (codes.length === 0) return null
  return (
    <section className="section">
      <h2>{t.codes}</h2>
      <p>{t.codesText}</p>
      <ol className="codes num">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
