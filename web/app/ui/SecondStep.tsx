import type { Problem } from '../api/problems.ts'
import { OWN_FIELDS } from '../carry.ts'
import { credentials } from '../i18n/credentials.ts'
import { useLocale, useText } from '../i18n/index.ts'
import { passkeys } from '../i18n/passkeys.ts'
import { Carried } from './Carried.tsx'
import { CodeField } from './CodeField.tsx'
import { ErrorSummary, errorsOf } from './forms.tsx'
import { PasskeyForm } from './PasskeyForm.tsx'

interface SecondStepProps {
  /** The half sign-in, and what may be shown to complete it. */
  pending: string
  methods?: string[]
  /** A form that waits meanwhile. */
  carried: [name: string, value: string][]
  problem?: Problem
  /** Where the sign-in page is, if this is another. */
  action?: string
}

/** The second half of signing in: a passkey, a code of the app, or a recovery code, whichever the account has. */
export function SecondStep({ pending, methods = [], carried, problem, action }: SecondStepProps) {
  const t = useText(credentials).second
  const keys = useText(passkeys)
  const error = errorsOf(problem, useLocale()).code
  const [hasKey, hasApp] = [methods.includes('passkey'), methods.includes('totp')]
  const own = { [OWN_FIELDS.pending]: pending, [OWN_FIELDS.methods]: methods.join(' ') }
  return (
    <div className="form">
      <ErrorSummary errors={error ? { [OWN_FIELDS.code]: error } : {}} problem={problem} />
      <h1>{t.title}</h1>
      {hasKey && (
        <>
          <p className="lead">{keys.useLead}</p>
          <PasskeyForm
            ask={{ address: '/api/open/passkey-challenges', body: { pending } }}
            carried={carried}
            action={action}
            fields={own}
            label={keys.use}
          />
          <h2 className="section">{keys.recovery}</h2>
        </>
      )}
      {(hasApp || !hasKey) && <p className={hasKey ? undefined : 'lead'}>{t.lead}</p>}
      <form method="post" action={action} noValidate>
        <Carried fields={carried} />
        <Carried fields={Object.entries(own)} />
        <CodeField error={error} only={hasKey && !hasApp ? 'recovery' : undefined} />
        <p className="actions">
          <button type="submit" className={hasKey ? 'quiet' : undefined}>
            {t.submit}
          </button>
        </p>
      </form>
    </div>
  )
}
