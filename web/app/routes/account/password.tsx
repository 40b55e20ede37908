import { data } from 'react-router'
import { changePassword, readAccount } from '../../api/account.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { credentials } from '../../i18n/credentials.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary, errorsOf, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/password.ts'

export const meta = pageHead((locale) => [credentials[locale].password.title])

export const loader = ({ context }: Route.LoaderArgs) => readAccount(context)

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const given = { current: String(form.get('current') ?? ''), next: String(form.get('next') ?? '') }
  const { value, problem } = await attempt(keepingTyped(request, changePassword(context, given)))
  if (problem) return data({ problem, changed: false }, problem.status)
  return data({ problem: undefined, changed: true }, { headers: value.headers })
}

export default function Password({ loaderData, actionData }: Route.ComponentProps) {
  const { password: t, factor } = useText(credentials)
  const { back } = factor
  const to = usePath()
  return (
    <div className="wrap page">
      <AccountCrumbs />
      {actionData?.changed ? (
        <div className="form">
          <h1>{t.changed}</h1>
          <p className="lead">{t.changedText}</p>
          <p className="actions">
            <a className="btn" href={to('/tai-khoan')}>
              {back}
            </a>
          </p>
        </div>
      ) : (
        <PasswordForm
          hasPassword={loaderData.hasPassword}
          username={loaderData.username}
          problem={actionData?.problem}
        />
      )}
    </div>
  )
}

function PasswordForm({
  hasPassword,
  username,
  problem,
}: {
  hasPassword: boolean
  username: string
  problem?: Parameters<typeof ErrorSummary>[0]['problem']
}) {
  const t = useText(credentials).password
  const errors = errorsOf(problem, useLocale())
  return (
    <div className="form">
      <ErrorSummary errors={errors} problem={problem} />
      <h1>{t.title}</h1>
      <p className="lead">{hasPassword ? t.lead : t.first}</p>
      <form method="post" noValidate>
        <input type="hidden" name="username" autoComplete="username" value={username} />
        {hasPassword && (
          <TextField
            name="current"
            type="password"
            label={t.current}
            autoComplete="current-password"
            error={errors.current}
          />
        )}
        <TextField
          name="next"
          type="password"
          label={t.next}
          hint={t.hint}
          autoComplete="new-password"
          error={errors.next}
        />
        <p className="actions">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
    </div>
  )
}
