import { data } from 'react-router'
import { beginTotp, confirmTotp, readAccount, removeTotp, renewRecoveryCodes } from '../../api/account.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { carriedFields, keepingTyped, OWN_FIELDS } from '../../carry.ts'
import { credentials } from '../../i18n/credentials.ts'
import { formatDate } from '../../i18n/format.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { qrPicture } from '../../qr.ts'
import { safeNext } from '../../session.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/second-factor.ts'
import { BeginForm, ConfirmForm, Done, type Enrolling } from './second-factor-steps.tsx'

export const meta = pageHead((locale) => [credentials[locale].factor.title])

export const loader = ({ context }: Route.LoaderArgs) => readAccount(context)

/** A step of enrolling, an act on what is enrolled, or a form that was interrupted on the way here. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  if (form.has('_act')) return keepingTyped(request, act(context, text('_act')))
  const home = localised('/tai-khoan', localeOfRequest(request))
  const next = safeNext(new URL(request.url).searchParams.get('tiep'), home)
  const page: Enrolling = { carried: carriedFields(form), next }
  const step = text(OWN_FIELDS.enrol)
  if (step === 'begin') return begin({ request, context }, page, text(OWN_FIELDS.password))
  if (step !== 'confirm') return page
  const shown = { ...page, secret: text(OWN_FIELDS.secret), uri: text(OWN_FIELDS.uri) }
  const { value, problem } = await attempt(keepingTyped(request, confirmTotp(context, text(OWN_FIELDS.code))))
  if (problem) return data(await drawn({ ...shown, problem }), problem.status)
  return data({ ...page, codes: value.value.recoveryCodes, done: true }, { headers: value.headers })
}

type Asked = Pick<Route.ActionArgs, 'request' | 'context'>

async function begin({ request, context }: Asked, page: Enrolling, password: string) {
  const { value, problem } = await attempt(keepingTyped(request, beginTotp(context, password)))
  if (problem) return data({ ...page, problem: problem as Problem }, problem.status)
  return drawn({ ...page, ...value })
}

async function act(context: Route.ActionArgs['context'], what: string) {
  const page: Enrolling = { carried: [], next: '' }
  if (what === 'renew') return { ...page, codes: (await renewRecoveryCodes(context)).codes, done: true }
  const { problem } = await attempt(removeTotp(context))
  return problem ? data({ ...page, problem }, problem.status) : { ...page, removed: true }
}

const drawn = async (page: Enrolling): Promise<Enrolling> => ({
  ...page,
  qr: await qrPicture(page.uri ?? ''),
})

export default function SecondFactor({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(credentials).factor
  const page = actionData as Enrolling | undefined
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {page?.done ? (
        <Done page={page} />
      ) : (
        <div className="form">
          {page?.removed && <p className="note good">{t.removed}</p>}
          {page?.uri ? (
            <ConfirmForm page={page} />
          ) : loaderData.totpSince ? (
            <>
              <ErrorSummary problem={page?.problem} />
              <Enrolled since={loaderData.totpSince} codes={loaderData.recoveryCodes} />
            </>
          ) : (
            <BeginForm page={page} must={loaderData.needsSecondFactor} hasPassword={loaderData.hasPassword} />
          )}
        </div>
      )}
    </div>
  )
}

function Enrolled({ since, codes }: { since: string; codes: number }) {
  const t = useText(credentials).factor
  return (
    <>
      <h1>{t.title}</h1>
      <p className="lead">{t.on(formatDate(since))}</p>
      <section className="section">
        <h2>{t.codes}</h2>
        <p>
          {t.left(codes)}. {t.renewText}
        </p>
        <Act what="renew" label={t.renew} />
      </section>
      <section className="section">
        <h2>{t.replace}</h2>
        <p>{t.replaceText}</p>
        <form method="post">
          <input type="hidden" name={OWN_FIELDS.enrol} value="begin" />
          <p className="actions">
            <button type="submit" className="quiet">
              {t.replace}
            </button>
          </p>
        </form>
      </section>
      <section className="section">
        <h2>{t.remove}</h2>
        <p>{t.removeText}</p>
        <Act what="remove" label={t.remove} />
      </section>
    </>
  )
}

function Act({ what, label }: { what: string; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="_act" value={what} />
      <p className="actions">
        <button type="submit" className="quiet">
          {label}
        </button>
      </p>
    </form>
  )
}
