import { usePath, useText } from '../../i18n/index.ts'
import { pages } from '../../i18n/pages.ts'
import { pageHead } from '../../ui/head.ts'

export const meta = pageHead((locale) => [pages[locale].offline.title])

/** Kept on the device by the service worker, and shown when a page cannot be fetched. */
export default function Offline() {
  const t = useText(pages).offline
  const to = usePath()
  return (
    <div className="wrap page narrow">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>{t.text}</p>
      <p className="actions">
        <a className="btn" href={to('/')} data-again>
          {t.again}
        </a>
      </p>
    </div>
  )
}
