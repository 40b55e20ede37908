import { data, redirect } from 'react-router'
import { findResult, type IssuedResult, type Verification, verifyFile } from '../../api/checks.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { checks } from '../../i18n/checks.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary, type FieldErrors, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { IssuedPaper, Verdict } from '../../ui/Verdict.tsx'
import type { Route } from './+types/verification.ts'
import '../../styles/form.css'
import '../../styles/dossier.css'
import '../../styles/procedure.css'

export const meta = pageHead((locale) => [checks[locale].verify.title, checks[locale].verify.lead])

interface Page {
  issued?: IssuedResult
  found?: Verification
  problem?: Problem
  errors?: FieldErrors
}

/** `/xac-minh/CODE` is where the QR on a result leads; `?code=` is the form without script. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const typed = new URL(request.url).searchParams.get('code')?.trim()
  if (typed) throw redirect(localised(`/xac-minh/${encodeURIComponent(typed)}`, localeOfRequest(request)))
  if (typed === '')
    return data<Page>({ errors: { code: checks[localeOfRequest(request)].verify.missingCode } }, 422)
  if (!params.code) return data<Page>({})
  const { value, problem } = await attempt(findResult(context, params.code))
  return data<Page>({ issued: value, problem }, problem?.status ?? 200)
}

export async function action({ request, context }: Route.ActionArgs) {
  const { value, problem } = await attempt(verifyFile(context, request))
  return data<Page>({ found: value, problem }, problem?.status ?? 200)
}

export default function VerificationPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useText(checks).verify
  const page: Page = actionData ?? loaderData
  return (
    <div className="wrap page">
      <Crumbs />
      <div className="form">
        <ErrorSummary errors={page.errors} problem={page.problem} />
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {page.issued && <IssuedPaper issued={page.issued} />}
      {page.found && <Verdict found={page.found} />}
      <FileForm />
      <CodeForm code={params.code} error={page.errors?.code} />
    </div>
  )
}

function FileForm() {
  const t = useText(checks).verify
  const to = usePath()
  return (
    <section className="section form">
      <h2>{t.byFile}</h2>
      <form method="post" action={to('/xac-minh')} encType="multipart/form-data">
        <TextField
          name="file"
          type="file"
          accept="application/pdf,.pdf"
          required
          label={t.file}
          hint={t.fileHint}
        />
        <p className="actions">
          <button type="submit">{t.fileSubmit}</button>
        </p>
      </form>
    </section>
  )
}

function CodeForm({ code, error }: { code?: string; error?: string }) {
  const t = useText(checks).verify
  const to = usePath()
  return (
    <section className="section form">
      <h2>{t.byCode}</h2>
      <form action={to('/xac-minh')} noValidate>
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          error={error}
          defaultValue={code}
          className="num"
          autoComplete="off"
          spellCheck={false}
        />
        <p className="actions">
          <button type="submit" className="quiet">
            {t.codeSubmit}
          </button>
        </p>
      </form>
    </section>
  )
}
