import { useLocation } from 'react-router'
import { city } from '../../city.ts'
import { centre as words } from '../../i18n/centre.ts'
import { localised, useLocale, useText } from '../../i18n/index.ts'
import { scriptUrl } from '../../scripts.ts'
import { Mark } from '../Mark.tsx'

interface HallProps {
  code: string
  name: string
  /** The class of the page. */
  className: string
  /** Whether the page follows the line by itself. */
  follows?: boolean
  children: React.ReactNode
}

/** The frame of the screens in the hall of a centre and of its tickets: its name, the other language, and the news of the line. */
export function HallFrame({ code, name, className, follows = true, children }: HallProps) {
  const t = useText(words)
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <div className={`hall ${className}`} data-live={code}>
      <header className="hallbar">
        <Mark size={56} />
        <p>
          <strong lang="vi">{name}</strong>
          <br />
          {city.name[locale]}
        </p>
        <a href={localised(pathname, other) + search} lang={other} hrefLang={other}>
          {t.other}
        </a>
      </header>
      <main id="main">{children}</main>
      {follows && <Live />}
    </div>
  )
}

const SECONDS = 15

/** The page follows the line: by script, or by reloading itself. */
export const Live = () => (
  <>
    <noscript>
      <meta httpEquiv="refresh" content={String(SECONDS)} />
    </noscript>
    <script type="module" src={scriptUrl('live')} />
  </>
)
