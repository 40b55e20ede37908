import { OWN_FIELDS } from '../carry.ts'
import { credentials } from '../i18n/credentials.ts'
import { useText } from '../i18n/index.ts'
import { passkeys } from '../i18n/passkeys.ts'
import { TextField } from './forms.tsx'

/** The field for the code of the app or a recovery code, or for one of them only. */
export function CodeField({ error, only }: { error?: string; only?: 'app' | 'recovery' }) {
  const t = useText(credentials)
  const keys = useText(passkeys)
  const onlyApp = only === 'app'
  const label = { app: t.factor.code, recovery: keys.code, either: t.second.code }[only ?? 'either']
  const hint = { app: undefined, recovery: keys.recoveryLead, either: t.second.hint }[only ?? 'either']
  return (
    <TextField
      name={OWN_FIELDS.code}
      label={label}
      hint={hint}
      error={error}
      inputMode={onlyApp ? 'numeric' : undefined}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
    />
  )
}
