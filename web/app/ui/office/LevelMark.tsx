import type { Level } from '../../api/office.ts'
import { useLocale } from '../../i18n/index.ts'

/** How near a due time is: a shape and a word, so that nobody needs the colour. */
export function LevelMark({ level }: { level: Level | null }) {
  const locale = useLocale()
  if (!level) return null
  return (
    <span className={`level level-${level.code}`}>
      <span aria-hidden="true">{level.shape}</span> {level[locale]}
    </span>
  )
}
