import type { Problem } from '../../api/problems.ts'
import { OWN_FIELDS } from '../../carry.ts'
import { credentials } from '../../i18n/credentials.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { BackToWork } from '../../ui/BackToWork.tsx'
import { Carried } from '../../ui/Carried.tsx'
import { CodeField } from '../../ui/CodeField.tsx'
import { ErrorSummary, errorsOf, TextField } from '../../ui/forms.tsx'
import { RecoveryCodes } from '../../ui/RecoveryCodes.tsx'

/** Where somebody stands in enrolling an authenticator app; `carried` is a form that waits meanwhile. */
export interface Enrolling {
  carried: [string, string][]
  next: string
  problem?: Problem
  secret?: string
  uri?: string
  /** The picture of `uri`. */
  qr?: string
  codes?: string[]
  done?: boolean
  removed?: boolean
}

/** The first step asks for the password, or nothing where something better was shown just now. */
export function BeginForm({
  page,
  must,
  hasPassword,
}: {
  page?: Enrolling
  must: boolean
  hasPassword: boolean
}) {
  const t = useText(credentials).factor
  const errors = errorsOf(page?.problem, useLocale())
  return (
    <>
      <ErrorSummary
        errors={errors.current ? { [OWN_FIELDS.password]: errors.current } : {}}
        problem={page?.problem}
      />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {must && <p className="note wait">{t.must}</p>}
      <form method="post" noValidate>
        <Carried fields={page?.carried ?? []} />
        <input type="hidden" name={OWN_FIELDS.enrol} value="begin" />
        <p className="section">{t.beginHint}</p>
        {hasPassword && (
          <TextField
            name={OWN_FIELDS.password}
            type="password"
            label={t.password}
            autoComplete="current-password"
            error={errors.current}
          />
        )}
        <p className="actions">
          <button type="submit">{t.begin}</button>
        </p>
      </form>
    </>
  )
}

export function ConfirmForm({ page }: { page: Enrolling }) {
  const t = useText(credentials).factor
  const error = errorsOf(page.problem, useLocale()).code
  return (
    <>
      <ErrorSummary errors={error ? { [OWN_FIELDS.code]: error } : {}} problem={page.problem} />
      <h1>{t.scan}</h1>
      <img className="qr" src={page.qr} alt={t.scanAlt} width={220} height={220} />
      <p>{t.typed}</p>
      <p className="num">
        <code>{page.secret?.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <form method="post" noValidate>
        <Carried fields={page.carried} />
        <input type="hidden" name={OWN_FIELDS.enrol} value="confirm" />
        <input type="hidden" name={OWN_FIELDS.secret} value={page.secret} />
        <input type="hidden" name={OWN_FIELDS.uri} value={page.uri} />
        <CodeField only="app" error={error} />
        <p className="actions">
          <button type="submit">{t.confirm}</button>
        </p>
      </form>
    </>
  )
}

/** The recovery codes, shown once, and the way back to what was being done. */
export function Done({ page }: { page: Enrolling }) {
  const t = useText(credentials).factor
  return (
    <div className="form">
      <h1>{t.done}</h1>
      <RecoveryCodes codes={page.codes ?? []} />
      <BackToWork carried={page.carried} next={page.next} />
    </div>
  )
}
