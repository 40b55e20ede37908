import { data } from 'react-router'
import { carriedFields } from '../../carry.ts'
import { city } from '../../city.ts'
import { account } from '../../i18n/account.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { safeNext } from '../../session.ts'
import type { Lacking } from '../../step-up.ts'
import { Carried } from '../../ui/Carried.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/step-up.ts'

export const meta = pageHead((locale) => [account[locale].stepUp.title])

/** What is asked for, and where it leads back to. */
function askedOf(request: Request): { lacking: Lacking; next: string } {
  const { searchParams } = new URL(request.url)
  const lacking = searchParams.get('can') === 'muc-2' ? 'muc-2' : 'buoc-hai'
  const home = localised('/tai-khoan', localeOfRequest(request))
  return { lacking, next: safeNext(searchParams.get('tiep'), home) }
}

export const loader = ({ request }: Route.LoaderArgs) => askedOf(request)

/** A post that was refused for want of proof arrives here with all its fields (see `step-up.ts`). */
export async function action({ request }: Route.ActionArgs) {
  return data({ carried: carriedFields(await request.formData()) }, 403)
}

export default function StepUp({ loaderData: { lacking }, actionData }: Route.ComponentProps) {
  const t = useText(account).stepUp
  const carried = actionData?.carried ?? []
  return (
    <div className="wrap page">
      <div className="form">
        <h1>{t.title}</h1>
        <p className="lead">{t[lacking].lead}</p>
        {carried.length > 0 && <p className="note wait">{t.kept}</p>}
        <NoWay lacking={lacking} carried={carried} />
      </div>
    </div>
  )
}

function NoWay({ lacking, carried }: { lacking: Lacking; carried: [string, string][] }) {
  const t = useText(account).stepUp
  const to = usePath()
  const locale = useLocale()
  return (
    <form method="get" action={to('/tai-khoan')}>
      <Carried fields={carried} />
      <div className="help">
        <h2>{t[lacking].none}</h2>
        <p>{t[lacking].noneText(city.hotline.label[locale])}</p>
      </div>
      <p className="actions">
        <a className="btn quiet" href={to('/tai-khoan')}>
          {t.back}
        </a>
      </p>
    </form>
  )
}
