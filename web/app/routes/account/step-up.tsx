import { data } from 'react-router'
import { type Doing, signInMeans } from '../../api/vneid.ts'
import { carriedFields } from '../../carry.ts'
import { city } from '../../city.ts'
import { account } from '../../i18n/account.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { vneid as vneidWords } from '../../i18n/vneid.ts'
import { findSession, safeNext } from '../../session.ts'
import type { Lacking } from '../../step-up.ts'
import { Carried } from '../../ui/Carried.tsx'
import { pageHead } from '../../ui/head.ts'
import { ToVneid } from '../../ui/ToVneid.tsx'
import type { Route } from './+types/step-up.ts'

export const meta = pageHead((locale) => [account[locale].stepUp.title])

/** What is asked for, and where it leads back to. */
function askedOf(request: Request): { lacking: Lacking; next: string } {
  const { searchParams } = new URL(request.url)
  const lacking = searchParams.get('can') === 'muc-2' ? 'muc-2' : 'buoc-hai'
  const home = localised('/tai-khoan', localeOfRequest(request))
  return { lacking, next: safeNext(searchParams.get('tiep'), home) }
}

/** VNeID vouches for people, and not for staff in their office. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const [session, means] = await Promise.all([findSession(context), signInMeans(context)])
  return { ...askedOf(request), vneid: means.vneid && session?.audience === 'citizen' }
}

/** A post that was refused for want of proof arrives here with all its fields (see `step-up.ts`). */
export async function action({ request }: Route.ActionArgs) {
  return data({ carried: carriedFields(await request.formData()) }, 403)
}

export default function StepUp({ loaderData: { lacking, next, vneid }, actionData }: Route.ComponentProps) {
  const t = useText(account).stepUp
  const carried = actionData?.carried ?? []
  return (
    <div className="wrap page">
      <div className="form">
        <h1>{t.title}</h1>
        <p className="lead">{t[lacking].lead}</p>
        {carried.length > 0 && <p className="note wait">{t.kept}</p>}
        {vneid ? <ByVneid next={next} carried={carried} /> : <NoWay lacking={lacking} carried={carried} />}
      </div>
    </div>
  )
}

function ByVneid(doing: Doing) {
  const t = useText(vneidWords)
  return (
    <>
      <p>{t.raiseLead}</p>
      <ToVneid {...doing}>{t.raise}</ToVneid>
    </>
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
