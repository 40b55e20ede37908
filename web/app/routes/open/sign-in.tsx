import { data, redirect } from 'react-router'
import { NO_PASSKEY, passkeyIn } from '../../api/passkeys.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { completeSignIn, type SignedIn, signIn, signInByPasskey } from '../../api/sessions.ts'
import { signInMeans } from '../../api/vneid.ts'
import { carriedFields, OWN_FIELDS } from '../../carry.ts'
import { city } from '../../city.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { passkeys } from '../../i18n/passkeys.ts'
import { session as words } from '../../i18n/session.ts'
import { vneid } from '../../i18n/vneid.ts'
import { findSession, safeNext } from '../../session.ts'
import { Carried } from '../../ui/Carried.tsx'
import { ErrorSummary, type FieldErrors, TextField } from '../../ui/forms.tsx'
import { GoOn } from '../../ui/GoOn.tsx'
import { pageHead } from '../../ui/head.ts'
import { PasskeyForm } from '../../ui/PasskeyForm.tsx'
import { SecondStep } from '../../ui/SecondStep.tsx'
import { DESK } from '../../ui/Shell.tsx'
import { ToVneid } from '../../ui/ToVneid.tsx'
import type { Route } from './+types/sign-in.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [words[locale].title])

const nextOf = (request: Request, fallback = '/'): string =>
  safeNext(new URL(request.url).searchParams.get('tiep'), localised(fallback, localeOfRequest(request)))

export async function loader({ request, context }: Route.LoaderArgs) {
  const session = await findSession(context)
  const { searchParams } = new URL(request.url)
  // whoever is asked to show once more that it is them has a session
  if (session && !searchParams.has('lai')) throw redirect(nextOf(request, DESK[session.audience]))
  return { means: await signInMeans(context), next: safeNext(searchParams.get('tiep'), '') || null }
}

interface Interrupted {
  carried: [string, string][]
  next: string
  username?: string
  errors?: FieldErrors
  problem?: Problem
  /** The password was right; the second factor is awaited. */
  pending?: string
  /** What may be shown as that. */
  methods?: string[]
  /** Signed in: the carried form only waits to be sent. */
  done?: boolean
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const page: Interrupted = { carried: carriedFields(form), next: nextOf(request) }
  if (form.has(OWN_FIELDS.pending)) return confirm({ request, context, page, form })
  if (form.has(OWN_FIELDS.passkey)) return byPasskey({ request, context, page, form })
  if (!form.has(OWN_FIELDS.username)) return data(page, 401)
  const username = String(form.get(OWN_FIELDS.username)).trim()
  const password = String(form.get(OWN_FIELDS.password) ?? '')
  const errors = missing({ username, password }, localeOfRequest(request))
  if (Object.keys(errors).length) return data({ ...page, username, errors }, 422)
  const { value, problem } = await refusable(signIn(context, { username, password }))
  if (problem) return data({ ...page, username, problem }, problem.status)
  return enter(request, page, value)
}

type Asked = Pick<Route.ActionArgs, 'request' | 'context'> & { page: Interrupted; form: FormData }

/** The second half: a wrong code is asked for again, a half sign-in that has ended begins anew. */
async function confirm({ request, context, page, form }: Asked) {
  const pending = String(form.get(OWN_FIELDS.pending))
  const methods = String(form.get(OWN_FIELDS.methods) ?? '').split(' ')
  const code = String(form.get(OWN_FIELDS.code) ?? '').trim()
  const passkey = passkeyIn(form, OWN_FIELDS.passkey)
  if (form.has(OWN_FIELDS.passkey) && !passkey)
    return data({ ...page, pending, methods, problem: NO_PASSKEY }, 422)
  const factor = passkey ? { passkey } : { code: code || '-' }
  const { value, problem } = await refusable(completeSignIn(context, { pending, ...factor }))
  if (problem?.status === 401) return data({ ...page, problem }, 401)
  if (problem) return data({ ...page, pending, methods, problem }, problem.status)
  return enter(request, page, value)
}

/** No name, no password: the device has asked for finger, face or PIN. */
async function byPasskey({ request, context, page, form }: Asked) {
  const passkey = passkeyIn(form, OWN_FIELDS.passkey)
  if (!passkey) return data({ ...page, problem: NO_PASSKEY }, 422)
  const { value, problem } = await refusable(signInByPasskey(context, passkey))
  if (problem) return data({ ...page, problem }, problem.status)
  return enter(request, page, value)
}

function enter(request: Request, page: Interrupted, answer: SignedIn) {
  if (answer.pending !== undefined)
    return data({ ...page, pending: answer.pending, methods: answer.methods }, 202)
  const { account, headers } = answer
  if (page.carried.length) return data({ ...page, done: true }, { headers })
  throw redirect(nextOf(request, DESK[account.audience]), { headers, status: 303 })
}

/** Wrong credentials are a 401 too, and this page shows them itself. */
const refusable = <T,>(work: Promise<T>) => attempt(work, { unauthenticated: true })

function missing(given: { username: string; password: string }, locale: 'vi' | 'en'): FieldErrors {
  const empty = (['username', 'password'] as const).filter((name) => !given[name])
  return Object.fromEntries(empty.map((name) => [OWN_FIELDS[name], words[locale].missing[name]]))
}

export default function SignIn({ loaderData: { means, next }, actionData }: Route.ComponentProps) {
  const t = useText(words)
  const page = actionData as Interrupted | undefined
  return (
    <div className="wrap page">
      {page?.done ? (
        <GoOn title={t.kept} text={t.keptText} submit={t.continue} {...page} />
      ) : page?.pending ? (
        <SecondStep {...page} pending={page.pending} />
      ) : (
        <SignInForm page={page} means={means} next={next} />
      )}
    </div>
  )
}

interface SignInFormProps {
  page?: Interrupted
  means: { vneid: boolean }
  next: string | null
}

function SignInForm({ page, means, next }: SignInFormProps) {
  const t = useText(words)
  const keys = useText(passkeys)
  const interrupted = (page?.carried.length ?? 0) > 0
  return (
    <div className="form">
      <ErrorSummary errors={page?.errors} problem={page?.problem} />
      <h1>{t.title}</h1>
      {interrupted ? (
        <div className="note wait">
          <h2>{t.expired}</h2>
          <p>{t.expiredText}</p>
        </div>
      ) : (
        !means.vneid && <p className="lead">{t.lead}</p>
      )}
      {means.vneid && <ByVneid next={next} carried={page?.carried ?? []} />}
      <form method="post" noValidate>
        <Carried fields={page?.carried ?? []} />
        <TextField
          name={OWN_FIELDS.username}
          label={t.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={page?.username}
          error={page?.errors?.[OWN_FIELDS.username]}
        />
        <TextField
          name={OWN_FIELDS.password}
          type="password"
          label={t.password}
          autoComplete="current-password"
          error={page?.errors?.[OWN_FIELDS.password]}
        />
        <p className="actions">
          <button type="submit" className={means.vneid ? 'quiet' : undefined}>
            {t.submit}
          </button>
        </p>
      </form>
      <PasskeyForm
        ask={{ address: '/api/open/passkey-challenges' }}
        carried={page?.carried}
        label={keys.signIn}
        quiet
      />
      <Help />
    </div>
  )
}

/** First what everybody has; the heading after it begins the other way. */
function ByVneid({ next, carried }: { next: string | null; carried: [string, string][] }) {
  const t = useText(vneid)
  const { lead } = useText(words)
  return (
    <>
      <p className="lead">{t.lead}</p>
      <p>{t.organisation}</p>
      <ToVneid next={next} carried={carried}>
        {t.button}
      </ToVneid>
      <h2 className="section">{t.other}</h2>
      <p>{lead}</p>
    </>
  )
}

function Help() {
  const t = useText(words)
  const locale = useLocale()
  return (
    <div className="help">
      <h2>{t.help}</h2>
      <p>{t.helpText(city.hotline.label[locale])}</p>
    </div>
  )
}
