import { formatMoment } from '../i18n/format.ts'
import { usePath } from '../i18n/index.ts'

export interface ActShown {
  at: string
  action: string
  /** What was done, in words. */
  said: string
  /** Where it may be looked at; undefined where the reader has no way to it, or nothing is left. */
  path?: string | undefined
  about: React.ReactNode
}

/** What was done under a right that one person gave another, in the order in which it was done: the last stands out. */
export function ActHistory({
  title,
  none,
  acts,
}: {
  title: string
  none: string
  acts: readonly ActShown[]
}) {
  const to = usePath()
  return (
    <section className="section">
      <h2>{title}</h2>
      {acts.length === 0 && <p className="soft">{none}</p>}
      <ol className="timeline">
        {acts
          .toSorted((a, b) => a.at.localeCompare(b.at))
          .map(({ at, action, said, path, about }) => (
            <li key={at + action}>
              <time className="num" dateTime={at}>
                {formatMoment(at)}
              </time>
              {path ? <a href={to(path)}>{said}</a> : <span>{said}</span>}
              <small>{about}</small>
            </li>
          ))}
      </ol>
    </section>
  )
}
