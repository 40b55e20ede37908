import { type Problem, wordsOf } from '../api/problems.ts'
import { city } from '../city.ts'
import { errors } from '../i18n/errors.ts'
import { useLocale, usePath, useText } from '../i18n/index.ts'
import { DESK, useSession } from './Shell.tsx'

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
  const locale = useLocale()
  const audience = useSession()?.audience ?? 'citizen'
  const problem = isProblem(data) ? data : undefined
  const kind = KINDS[status] ?? 'failed'
  const words = t[kind]
  const own = problem && status >= 400 && status < 500 ? wordsOf(problem, locale) : undefined
  return (
    <div className="wrap page">
      <title>{`${own?.title ?? words.title} · ${city.portal[locale]} ${city.shortName[locale]}`}</title>
      <h1>{own?.title ?? words.title}</h1>
      <p className="lead">{own?.detail || words.text}</p>
      <p>{(audience !== 'citizen' && t.staff[kind]) || words.todo}</p>
      {status >= 500 && problem?.instance && (
        <p>
          {t.reference}: <code>{problem.instance}</code>
        </p>
      )}
      <Ways audience={audience} />
    </div>
  )
}

/** Staff go back to where they start; everybody else to the pages of the public. */
function Ways({ audience }: { audience: keyof typeof DESK }) {
  const t = useText(errors)
  const to = usePath()
  if (audience !== 'citizen')
    return (
      <p className="actions">
        <a className="btn" href={to(DESK[audience])}>
          {t.desk}
        </a>
      </p>
    )
  return (
    <p className="actions">
      <a className="btn" href={to('/')}>
        {t.home}
      </a>
      <a className="btn quiet" href={to('/tra-cuu')}>
        {t.track}
      </a>
    </p>
  )
}

const isProblem = (data: unknown): data is Problem =>
  typeof data === 'object' && data !== null && 'detail' in data && 'code' in data
