import { useText } from '../../i18n/index.ts'
import { staff } from '../../i18n/staff.ts'
import { type FieldErrors, SelectField, TextField } from '../forms.tsx'

interface Seat {
  units: { code: string; name: string }[]
  unitCode?: string | undefined
  positionCode?: string | undefined
  errors?: FieldErrors | undefined
}

/** Where somebody sits, as what, with which rights and how far. */
export function SeatFields({ units, unitCode, positionCode, errors }: Seat) {
  const t = useText(staff)
  return (
    <>
      <SelectField
        name="unitCode"
        label={t.unit}
        defaultValue={unitCode}
        choices={units.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      />
      <TextField
        name="positionCode"
        label={t.position}
        defaultValue={positionCode}
        error={errors?.positionCode}
        required
      />
      <SelectField
        name="role"
        label={t.role}
        choices={Object.entries(t.roles).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="reach"
        label={t.reach}
        choices={Object.entries(t.reaches).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}

/** The same as it was posted. */
export const seatIn = (form: FormData) => ({
  unitCode: String(form.get('unitCode') ?? ''),
  positionCode: String(form.get('positionCode') ?? '').trim(),
  role: String(form.get('role') ?? ''),
  reach: form.get('reach') === 'subtree' ? ('subtree' as const) : ('unit' as const),
})
