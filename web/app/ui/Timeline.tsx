import type { Happening } from '../api/dossiers.ts'
import { formatMoment } from '../i18n/format.ts'
import { useLocale } from '../i18n/index.ts'

/** What happened to a dossier, the latest last, each with its time and who did it. */
export function Timeline({ entries }: { entries: Happening[] }) {
  const locale = useLocale()
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={entry.at + entry.step}>
          <time className="num" dateTime={entry.at}>
            {formatMoment(entry.at)}
          </time>
          <span>{entry.text[locale]}</span>
          <small lang="vi">
            {[entry.by.name, entry.by.position, entry.by.unit].filter(Boolean).join(', ')}
          </small>
        </li>
      ))}
    </ol>
  )
}
