import { type Problem, wordsOf } from '../api/problems.ts'
import { errors } from '../i18n/errors.ts'
import { useLocale, usePath, useText } from '../i18n/index.ts'

const KINDS: Record<number, 'notFound' | 'forbidden' | 'tooLarge' | 'tooMany'> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  429: 'tooMany',
}

/** What a page shows when it could not be made: what happened, whose fault it is and what to do. */
export function ErrorPage({ status, data }: { status: number; data?: unknown }) {
  const t = useText(errors)
  const to = usePath()
  const locale = useLocale()
  const problem = isProblem(data) ? data : undefined
  const words = t[KINDS[status] ?? 'failed']
  const own = problem && status >= 400 && status < 500 ? wordsOf(problem, locale) : undefined
  return (
    <div className="wrap page">
      <title>{own?.title ?? words.title}</title>
      <h1>{own?.title ?? words.title}</h1>
      <p className="lead">{own?.detail || words.text}</p>
      <p>{words.todo}</p>
      {status >= 500 && problem?.instance && (
        <p>
          {t.reference}: <code>{problem.instance}</code>
        </p>
      )}
      <p className="actions">
        <a className="btn" href={to('/')}>
          {t.home}
        </a>
        <a className="btn quiet" href={to('/tra-cuu')}>
          {t.track}
        </a>
      </p>
    </div>
  )
}

const isProblem = (data: unknown): data is Problem =>
  typeof data === 'object' && data !== null && 'detail' in data && 'code' in data
