import { data } from 'react-router'
import { readAccount } from '../../api/account.ts'
import {
  addPasskey,
  listPasskeys,
  NO_PASSKEY,
  offerPasskey,
  passkeyIn,
  removePasskey,
  renamePasskey,
} from '../../api/passkeys.ts'
import { attempt } from '../../api/problems.ts'
import { carriedFields, keepingTyped, OWN_FIELDS } from '../../carry.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { passkeys } from '../../i18n/passkeys.ts'
import { safeNext } from '../../session.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/passkeys.ts'
import { type Adding, BeginForm, Done, MakeForm, PasskeyList } from './passkey-steps.tsx'
import '../../styles/account.css'

export const meta = pageHead((locale) => [passkeys[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  const [keys, account] = await Promise.all([listPasskeys(context), readAccount(context)])
  return { keys, account }
}

type Asked = Pick<Route.ActionArgs, 'request' | 'context'>

/** A step of adding one, an act on one that is there, or a form that was interrupted on the way here. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  if (form.has('_act')) return act({ request, context }, form)
  const home = localised('/tai-khoan/khoa-truy-cap', localeOfRequest(request))
  const next = safeNext(new URL(request.url).searchParams.get('tiep'), home)
  const page: Adding = { carried: carriedFields(form), next }
  const step = form.get(OWN_FIELDS.enrol)
  if (step === 'begin') return begin({ request, context }, page, String(form.get(OWN_FIELDS.password) ?? ''))
  return step === 'add' ? add({ request, context }, page, form) : page
}

async function begin({ request, context }: Asked, page: Adding, password: string) {
  const { value, problem } = await attempt(keepingTyped(request, offerPasskey(context, password)))
  return problem ? data({ ...page, problem }, problem.status) : { ...page, make: value }
}

async function add({ request, context }: Asked, page: Adding, form: FormData) {
  const passkey = passkeyIn(form, OWN_FIELDS.passkey)
  if (!passkey) return data({ ...page, problem: NO_PASSKEY }, 422)
  const { value, problem } = await attempt(keepingTyped(request, addPasskey(context, passkey)))
  if (problem) return data({ ...page, problem }, problem.status)
  return data({ ...page, codes: value.value.recoveryCodes }, { headers: value.headers })
}

async function act({ request, context }: Asked, form: FormData) {
  const page: Adding = { carried: [], next: '' }
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const what = text('_act')
  const work =
    what === 'remove'
      ? removePasskey(context, text('id'))
      : renamePasskey(context, text('id'), text(`name-${text('id')}`))
  const { problem } = await attempt(keepingTyped(request, work))
  if (problem) return data({ ...page, problem }, problem.status)
  return { ...page, told: what === 'remove' ? ('removed' as const) : ('renamed' as const) }
}

export default function Passkeys({ loaderData: { keys, account }, actionData }: Route.ComponentProps) {
  const t = useText(passkeys)
  const page = actionData as Adding | undefined
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {page?.codes ? (
        <Done page={page} />
      ) : page?.make ? (
        <MakeForm page={page} />
      ) : (
        <>
          {page?.told && (
            <p className="note good" role="status">
              {t[page.told]}
            </p>
          )}
          {page?.problem && !page.problem.fields && <ErrorSummary problem={page.problem} />}
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
          <PasskeyList keys={keys} />
          <BeginForm page={page} account={account} />
        </>
      )}
    </div>
  )
}
