import { OWN_FIELDS } from '../carry.ts'
import { credentials } from '../i18n/credentials.ts'
import { useText } from '../i18n/index.ts'
import { TextField } from './forms.tsx'

/** The field for the code of the app or a recovery code. */
export function CodeField({ error, onlyApp }: { error?: string; onlyApp?: boolean }) {
  const t = useText(credentials)
  return (
    <TextField
      name={OWN_FIELDS.code}
      label={onlyApp ? t.factor.code : t.second.code}
      hint={onlyApp ? undefined : t.second.hint}
      error={error}
      inputMode={onlyApp ? 'numeric' : undefined}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
    />
  )
}
