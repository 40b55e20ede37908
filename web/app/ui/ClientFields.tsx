import type { ClientDetails } from '../api/clients.ts'
import { clients } from '../i18n/clients.ts'
import { useText } from '../i18n/index.ts'
import { type Choice, type FieldErrors, FrameSet, SelectField, TextArea, TextField } from './forms.tsx'

const SCOPES = ['openid', 'profile', 'birthdate', 'citizen_id', 'positions', 'offline_access']
const API_SCOPES = ['staff.provision']

interface Props {
  given: ClientDetails | null
  units: Choice[]
  errors: FieldErrors
}

/** What an administrator says of another system. */
export function ClientFields({ given, units, errors }: Props) {
  const t = useText(clients).fields
  const field = (name: keyof ClientDetails & keyof typeof t) => ({
    name,
    label: String(t[name]),
    error: errors[name],
  })
  const methods = (['private_key_jwt', 'client_secret_basic'] as const).map((value) => ({
    value,
    label: t.methods[value],
  }))
  return (
    <>
      <TextField {...field('name')} defaultValue={given?.name} required maxLength={100} />
      <TextField
        {...field('purpose')}
        hint={t.purposeHint}
        defaultValue={given?.purpose}
        required
        maxLength={300}
      />
      <SelectField
        {...field('unitId')}
        choices={units}
        defaultValue={given?.unitId}
        empty={given?.unitId ? undefined : t.unitEmpty}
        required
      />
      <TextField {...field('contact')} defaultValue={given?.contact} required maxLength={200} />
      <TextArea
        {...field('redirectUris')}
        hint={t.lines}
        rows={3}
        defaultValue={given?.redirectUris.join('\n')}
        optional
      />
      <TextArea
        {...field('postLogoutUris')}
        hint={t.lines}
        rows={2}
        defaultValue={given?.postLogoutUris.join('\n')}
        optional
      />
      <TextField {...field('logoutUri')} type="url" defaultValue={given?.logoutUri ?? ''} optional />
      <Boxes {...field('scopes')} values={SCOPES} chosen={given?.scopes ?? ['openid', 'profile']} />
      <Boxes {...field('apiScopes')} values={API_SCOPES} chosen={given?.apiScopes ?? []} />
      <SelectField {...field('authMethod')} choices={methods} defaultValue={given?.authMethod} />
      <TextArea
        {...field('jwks')}
        rows={4}
        defaultValue={given?.jwks ? JSON.stringify(given.jwks) : ''}
        optional
      />
      <TextField {...field('jwksUri')} type="url" defaultValue={given?.jwksUri ?? ''} optional />
      <label className="choice">
        <input type="checkbox" name="dpopRequired" defaultChecked={given?.dpopRequired} />
        {t.dpopRequired}
      </label>
    </>
  )
}

function Boxes({
  name,
  label,
  error,
  values,
  chosen,
}: {
  name: string
  label: string
  error?: string
  values: string[]
  chosen: string[]
}) {
  const t = useText(clients)
  return (
    <FrameSet path={name} label={label} error={error}>
      <div className="choices">
        {values.map((value) => (
          <label key={value} className="choice">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {t.scopes[value] ?? value}
          </label>
        ))}
      </div>
    </FrameSet>
  )
}
