import { data } from 'react-router'
import { city } from '../../city.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { sso } from '../../i18n/sso.ts'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/sso-problem.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [sso[locale].problem.title])

/** A sign-in request that cannot be answered at the address of the system: that might be somebody else's. */
export function loader({ request }: Route.LoaderArgs) {
  const error = new URL(request.url).searchParams.get('loi') ?? ''
  const code = /^[a-z_]{1,40}$/.test(error) ? error : 'invalid_request'
  return data({ code }, code === 'server_error' ? 500 : 400)
}

export default function SsoProblem({ loaderData: { code } }: Route.ComponentProps) {
  const t = useText(sso).problem
  const locale = useLocale()
  return (
    <div className="wrap page">
      <div className="form">
        <h1>{t.title}</h1>
        <p className="lead">{t.causes[code] ?? t.unknown}</p>
        <p>{t.what}</p>
        <p>{t.help}</p>
        <p className="soft">
          {t.call(city.hotline.label[locale])} <code>{code}</code>
        </p>
      </div>
    </div>
  )
}
