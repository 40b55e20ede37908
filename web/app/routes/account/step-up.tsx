import { data, redirect } from 'react-router'
import { readAccount, showFactor } from '../../api/account.ts'
import { NO_PASSKEY, passkeyIn } from '../../api/passkeys.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { type Doing, signInMeans } from '../../api/vneid.ts'
import { carriedFields, keepingTyped, OWN_FIELDS } from '../../carry.ts'
import { city } from '../../city.ts'
import { account } from '../../i18n/account.ts'
import { credentials } from '../../i18n/credentials.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { passkeys as passkeyWords } from '../../i18n/passkeys.ts'
import { session as signIn } from '../../i18n/session.ts'
import { vneid as vneidWords } from '../../i18n/vneid.ts'
import { findSession, safeNext } from '../../session.ts'
import { isLacking, type Lacking } from '../../step-up.ts'
import { Carried } from '../../ui/Carried.tsx'
import { CodeField } from '../../ui/CodeField.tsx'
import { ErrorSummary, errorsOf } from '../../ui/forms.tsx'
import { GoOn } from '../../ui/GoOn.tsx'
import { pageHead } from '../../ui/head.ts'
import { PasskeyForm } from '../../ui/PasskeyForm.tsx'
import { ToVneid } from '../../ui/ToVneid.tsx'
import type { Route } from './+types/step-up.ts'

export const meta = pageHead((locale) => [account[locale].stepUp.title])

/** What is asked for, and where it leads back to. */
function askedOf(request: Request): { lacking: Lacking; next: string } {
  const { searchParams } = new URL(request.url)
  const asked = searchParams.get('can')
  const lacking = isLacking(asked) ? asked : 'buoc-hai'
  const home = localised('/tai-khoan', localeOfRequest(request))
  return { lacking, next: safeNext(searchParams.get('tiep'), home) }
}

/** VNeID vouches for people, and not for staff in their office. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const [session, means, own] = await Promise.all([
    findSession(context),
    signInMeans(context),
    readAccount(context),
  ])
  const vneid = means.vneid && session?.audience === 'citizen'
  const { totpSince, passkeys, recoveryCodes } = own
  const hasCode = totpSince !== null || recoveryCodes > 0
  return { ...askedOf(request), vneid, hasCode, hasPasskey: passkeys > 0, hasApp: totpSince !== null }
}

interface Interrupted {
  carried: [string, string][]
  problem?: Problem
  done?: boolean
}

/** A post that was refused for want of proof arrives here with all its fields (see `step-up.ts`), and goes on from here. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const carried = carriedFields(form)
  const passkey = passkeyIn(form, OWN_FIELDS.passkey)
  if (form.has(OWN_FIELDS.passkey) && !passkey)
    return data<Interrupted>({ carried, problem: NO_PASSKEY }, 422)
  if (!passkey && !form.has(OWN_FIELDS.code)) return data<Interrupted>({ carried }, 403)
  const shown = showFactor(context, passkey ? { passkey } : { code: String(form.get(OWN_FIELDS.code)) })
  const { value, problem } = await attempt(keepingTyped(request, shown))
  if (problem) return data<Interrupted>({ carried, problem }, problem.status)
  const { headers } = value
  if (carried.length) return data<Interrupted>({ carried, done: true }, { headers })
  throw redirect(askedOf(request).next, { headers, status: 303 })
}

export default function StepUp({ loaderData, actionData }: Route.ComponentProps) {
  const { lacking, next } = loaderData
  const t = useText(account).stepUp
  const page = actionData ?? { carried: [] }
  const submit = useText(signIn).continue
  return (
    <div className="wrap page">
      {page.done ? (
        <GoOn title={t.kept2} text={t.kept2Text} submit={submit} next={next} carried={page.carried} />
      ) : (
        <div className="form">
          <h1>{lacking === 'cai-dat' ? t['cai-dat'].title : t.title}</h1>
          <p className="lead">{t[lacking].lead}</p>
          {page.carried.length > 0 && <p className="note wait">{t.kept}</p>}
          <Ways known={loaderData} page={page} />
        </div>
      )}
    </div>
  )
}

/** A code for the second step, VNeID for either; whoever has neither sets a code up, or is told where to go. */
function Ways({ known, page }: { known: Route.ComponentProps['loaderData']; page: Interrupted }) {
  const { lacking, next, vneid, hasCode, hasPasskey, hasApp } = known
  const keys = useText(passkeyWords)
  const asksFactor = lacking !== 'muc-2'
  const hasFactor = hasApp || hasPasskey
  return (
    <>
      <FactorSummary problem={page.problem} />
      {asksFactor && hasPasskey && <ShowPasskey page={page} />}
      {asksFactor && hasPasskey && hasCode && <h2 className="section">{keys.recovery}</h2>}
      {asksFactor && hasCode && <ShowFactor page={page} onlyRecovery={!hasApp} quiet={hasPasskey} />}
      {vneid && <ByVneid next={next} carried={page.carried} />}
      {asksFactor && !hasFactor && <SetUp page={page} next={next} />}
      {lacking === 'muc-2' && !vneid && <NoWay />}
    </>
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

function FactorSummary({ problem }: { problem?: Problem }) {
  const error = errorsOf(problem, useLocale()).code
  return <ErrorSummary errors={error ? { [OWN_FIELDS.code]: error } : {}} problem={problem} />
}

function ShowPasskey({ page }: { page: Interrupted }) {
  const t = useText(passkeyWords)
  return (
    <>
      <p>{t.useLead}</p>
      <PasskeyForm
        ask={{ address: '/api/open/sessions/current/passkey-challenges' }}
        carried={page.carried}
        label={t.use}
      />
    </>
  )
}

interface ShowFactorProps {
  page: Interrupted
  onlyRecovery: boolean
  quiet: boolean
}

function ShowFactor({ page, onlyRecovery, quiet }: ShowFactorProps) {
  const t = useText(credentials).second
  const error = errorsOf(page.problem, useLocale()).code
  return (
    <form method="post" noValidate>
      <Carried fields={page.carried} />
      <CodeField error={error} only={onlyRecovery ? 'recovery' : undefined} />
      <p className="actions">
        <button type="submit" className={quiet ? 'quiet' : undefined}>
          {t.submit}
        </button>
      </p>
    </form>
  )
}

/** Whoever has no second factor yet sets one up on the way, and loses nothing of what they typed. */
function SetUp({ page, next }: { page: Interrupted; next: string }) {
  const t = useText(credentials).second
  const none = useText(account).stepUp['buoc-hai'].none
  const to = usePath()
  const keys = useText(passkeyWords)
  const back = new URLSearchParams({ tiep: next })
  return (
    <form method="post" action={`${to('/tai-khoan/buoc-hai')}?${back}`}>
      <Carried fields={page.carried} />
      <div className="help">
        <h2>{none}</h2>
        <p>{t.setUpText}</p>
      </div>
      <p className="actions">
        <button type="submit">{t.setUp}</button>
        <button type="submit" className="quiet" formAction={`${to('/tai-khoan/khoa-truy-cap')}?${back}`}>
          {keys.setUp}
        </button>
      </p>
    </form>
  )
}

function NoWay() {
  const t = useText(account).stepUp
  const to = usePath()
  const locale = useLocale()
  return (
    <>
      <div className="help">
        <h2>{t['muc-2'].none}</h2>
        <p>{t['muc-2'].noneText(city.hotline.label[locale])}</p>
      </div>
      <p className="actions">
        <a className="btn quiet" href={to('/tai-khoan')}>
          {t.back}
        </a>
      </p>
    </>
  )
}
