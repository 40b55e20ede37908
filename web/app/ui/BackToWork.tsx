import { credentials } from '../i18n/credentials.ts'
import { usePath, useText } from '../i18n/index.ts'
import { Carried } from './Carried.tsx'

/** The way back to what was being done when something had to be set up first. */
export function BackToWork({ carried, next }: { carried: [string, string][]; next: string }) {
  const t = useText(credentials).factor
  const to = usePath()
  if (carried.length === 0)
    return (
      <p className="actions">
        <a className="btn" href={next || to('/tai-khoan')}>
          {next && next !== to('/tai-khoan') ? t.goOn : t.back}
        </a>
      </p>
    )
  return (
    <form method="post" action={next}>
      <Carried fields={carried} />
      <p className="section">{t.keptText}</p>
      <p className="actions">
        <button type="submit">{t.goOn}</button>
      </p>
    </form>
  )
}
