import { useText } from '../../i18n/index.ts'
import { inspection } from '../../i18n/inspection.ts'
import { type FieldErrors, SelectField, TextField } from '../forms.tsx'

/** What an inspector may search by. It is posted: a citizen number stands in no address. */
export function SearchFields({ errors, typed }: { errors: FieldErrors; typed: Record<string, string> }) {
  const t = useText(inspection)
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name], optional: true })
  return (
    <form method="post" className="form">
      <SelectField
        name="records"
        label={t.records}
        defaultValue={typed.records ?? 'readings'}
        choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        {...field('citizenId')}
        label={t.person}
        hint={t.personHint}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField {...field('official')} label={t.official} hint={t.officialHint} autoComplete="off" />
      <TextField {...field('unitCode')} label={t.unit} hint={t.unitHint} />
      <TextField {...field('dossierCode')} label={t.dossier} />
      <TextField {...field('action')} label={t.action} hint={t.actionHint} />
      <TextField {...field('from')} label={t.from} hint={t.momentHint} />
      <TextField {...field('until')} label={t.until} hint={t.momentHint} />
      <p className="actions">
        <button type="submit">{t.search}</button>
      </p>
    </form>
  )
}
