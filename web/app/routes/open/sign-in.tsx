import { data, redirect } from 'react-router'
import { attempt, type Problem } from '../../api/problems.ts'
import { completeSignIn, type SignedIn, signIn } from '../../api/sessions.ts'
import { signInMeans } from '../../api/vneid.ts'
import { carriedFields, OWN_FIELDS } from '../../carry.ts'
import { city } from '../../city.ts'
import { credentials } from '../../i18n/credentials.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { session as words } from '../../i18n/session.ts'
import { vneid } from '../../i18n/vneid.ts'
import { findSession, safeNext } from '../../session.ts'
import { Carried } from '../../ui/Carried.tsx'
import { CodeField } from '../../ui/CodeField.tsx'
import { ErrorSummary, errorsOf, type FieldErrors, TextField } from '../../ui/forms.tsx'
import { GoOn } from '../../ui/GoOn.tsx'
import { pageHead } from '../../ui/head.ts'
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
  /** Signed in: the carried form only waits to be sent. */
  done?: boolean
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const page: Interrupted = { carried: carriedFields(form), next: nextOf(request) }
  if (form.has(OWN_FIELDS.pending)) return confirm({ request, context, page, form })
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
  const code = String(form.get(OWN_FIELDS.code) ?? '').trim()
  const { value, problem } = await refusable(completeSignIn(context, { pending, code: code || '-' }))
  if (problem?.status === 401) return data({ ...page, problem }, 401)
  if (problem) return data({ ...page, pending, problem }, problem.status)
  return enter(request, page, value)
}

function enter(request: Request, page: Interrupted, answer: SignedIn) {
  if (answer.pending !== undefined) return data({ ...page, pending: answer.pending }, 202)
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
        <SecondStep page={page} pending={page.pending} />
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

function SecondStep({ page, pending }: { page: Interrupted; pending: string }) {
  const t = useText(credentials).second
  const error = errorsOf(page.problem, useLocale()).code
  return (
    <div className="form">
      <ErrorSummary errors={error ? { [OWN_FIELDS.code]: error } : {}} problem={page.problem} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <form method="post" noValidate>
        <Carried fields={page.carried} />
        <input type="hidden" name={OWN_FIELDS.pending} value={pending} />
        <CodeField error={error} />
        <p className="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
    </div>
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
