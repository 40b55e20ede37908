import { useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'

const HOUR = 3_600_000

/** How much time is left, or by how much it is late: in words as well as in colour. */
export function DueTime({ due, now }: { due: string | null; now: string }) {
  const t = useText(office).queue
  if (!due) return <span className="soft">{t.noLimit}</span>
  const hours = (Date.parse(due) - Date.parse(now)) / HOUR
  const span = Math.abs(hours)
  const text = span >= 24 ? t.days(Math.floor(span / 24)) : t.hours(Math.max(1, Math.floor(span)))
  const tone = hours < 0 ? 'due late' : hours < 24 ? 'due soon' : 'due'
  return (
    <time className={`${tone} num`} dateTime={due}>
      {hours < 0 ? t.overdueBy(text) : t.left(text)}
    </time>
  )
}
