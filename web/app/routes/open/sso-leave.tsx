import { data } from 'react-router'
import { readSignOut, signOutOfAll } from '../../api/sso.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { sso } from '../../i18n/sso.ts'
import { pageHead } from '../../ui/head.ts'
import { Onward } from '../../ui/Onward.tsx'
import type { Route } from './+types/sso-leave.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [sso[locale].leave.title])

export const headers = () => ({ 'cache-control': 'no-store' })

/** Another system sends people here who sign out there; they decide themselves whether they sign out here as well. */
export const loader = ({ context }: Route.LoaderArgs) => readSignOut(context)

export async function action({ context }: Route.ActionArgs) {
  const { returnTo, cookies } = await signOutOfAll(context)
  const headers = new Headers(cookies.map((cookie) => ['set-cookie', cookie] as [string, string]))
  return data({ returnTo }, { headers })
}

export default function SsoLeave({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(sso).leave
  const to = usePath()
  if (actionData) return <Left returnTo={actionData.returnTo} />
  const { clientName } = loaderData
  return (
    <div className="wrap page">
      <div className="form">
        <h1>{t.title}</h1>
        <p className="lead">{clientName ? t.lead(clientName) : t.leadAlone}</p>
        <form method="post">
          <p className="actions">
            <button type="submit">{t.yes}</button>
            <a className="btn quiet" href={to('/')}>
              {t.no}
            </a>
          </p>
        </form>
      </div>
    </div>
  )
}

export function Left({ returnTo }: { returnTo: string | null }) {
  const t = useText(sso).leave
  const to = usePath()
  return (
    <div className="wrap page">
      <div className="form">
        <h1>{t.doneTitle}</h1>
        <p className="lead">{t.done}</p>
        {returnTo ? (
          <Onward to={returnTo} go={t.back} />
        ) : (
          <p className="actions">
            <a className="btn" href={to('/')}>
              {t.home}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}
