import { Fragment } from 'react'
import { dailyHeads, headText, type LogKey, logKeys, newestHead, type TreeHead } from '../../api/log.ts'
import { formatCount, formatDate, formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { publicLog } from '../../i18n/public-log.ts'
import { pageHead } from '../../ui/head.ts'
import { Scroll } from '../../ui/Scroll.tsx'
import type { Route } from './+types/public-log.ts'
import '../../styles/work.css'
import { type Term, TermList } from '../../ui/TermList.tsx'
import '../../styles/public-log.css'

export const meta = pageHead((locale) => [publicLog[locale].title, publicLog[locale].lead])

const DAYS_A_PAGE = 31

export async function loader({ request, context }: Route.LoaderArgs) {
  const before = /^\d{4}-\d{2}-\d{2}$/.exec(new URL(request.url).searchParams.get('truoc') ?? '')?.[0] ?? null
  const [newest, heads, keys] = await Promise.all([
    newestHead(context),
    dailyHeads(context, before),
    logKeys(context),
  ])
  return { newest, heads, keys }
}

export default function PublicLogPage({ loaderData: { newest, heads, keys } }: Route.ComponentProps) {
  const t = useText(publicLog)
  return (
    <div className="wrap page public-log">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p className="soft narrow">{t.hash}</p>
      <section className="section">
        <h2>{t.newest}</h2>
        {newest ? <Newest head={newest} /> : <p className="empty">{t.none}</p>}
      </section>
      {keys.length > 0 && <Keys keys={keys} />}
      {heads.length > 0 && <Daily heads={heads} />}
      <section className="section">
        <h2>{t.how}</h2>
        <ol>
          {t.steps.map((step) => (
            <li key={step.text}>
              {step.text} {step.command && <Command words={step.command} />}
            </li>
          ))}
        </ol>
        <p>{t.private}</p>
        <p>
          {t.forPrograms}: <a href="/api/docs">{t.api}</a>
        </p>
      </section>
    </div>
  )
}

/** A command as it is typed; a line ends between its words, never within a flag. */
function Command({ words }: { words: string }) {
  return (
    <code className="command">
      {words.split(' ').map((word, i) => (
        <Fragment key={word}>
          {i > 0 && ' '}
          <span>{word}</span>
        </Fragment>
      ))}
    </code>
  )
}

function Newest({ head }: { head: TreeHead }) {
  const t = useText(publicLog)
  const rows: Term[] = [
    [t.signedAt, formatMoment(head.at)],
    [t.size, formatCount(head.size)],
    [t.root, <code key="root">{head.rootHash}</code>],
  ]
  return (
    <>
      <div className="facts-of">
        <TermList rows={rows} num />
      </div>
      <details>
        <summary>{t.note}</summary>
        <pre>{head.note}</pre>
      </details>
    </>
  )
}

function Keys({ keys }: { keys: LogKey[] }) {
  const t = useText(publicLog)
  return (
    <section className="section">
      <h2>{t.keys}</h2>
      <p>{t.keysLead}</p>
      <ul>
        {keys.map(({ id, verifierKey, since }) => (
          <li key={id}>
            <code>{verifierKey}</code> ({t.since(formatDate(since))})
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The day of Vietnam on which a head was signed, `2026-11-21`. */
const dayOf = ({ at }: TreeHead): string => formatDate(at).split('/').reverse().join('-')

function Daily({ heads }: { heads: TreeHead[] }) {
  const t = useText(publicLog)
  const to = usePath()
  return (
    <section className="section">
      <h2>{t.daily}</h2>
      <p>{t.dailyLead}</p>
      <Scroll label={t.daily}>
        <table className="dense">
          <thead>
            <tr>
              {t.columns.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heads.map((head) => (
              <tr key={head.size}>
                <td>
                  <a href={headText(dayOf(head))} aria-label={t.textOf(formatDate(head.at))}>
                    {t.text}
                  </a>
                </td>
                <th scope="row" className="num">
                  {formatDate(head.at)}
                </th>
                <td className="num">{formatCount(head.size)}</td>
                <td>
                  <code>{head.rootHash}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {heads.length === DAYS_A_PAGE && (
        <p className="actions">
          <a className="btn quiet" href={to(`/nhat-ky-cong-khai?truoc=${dayOf(heads.at(-1)!)}`)}>
            {t.older}
          </a>
        </p>
      )}
    </section>
  )
}
