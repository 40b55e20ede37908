import type { RecordKinds } from '../../api/inspections.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { inspection } from '../../i18n/inspection.ts'
import { type FieldErrors, fieldId, SelectField, TextField } from '../forms.tsx'

interface Props {
  errors: FieldErrors
  typed: Record<string, string>
  kinds: RecordKinds
  /** The idempotency key. */
  once: string
}

/** What an inspector may search by. It is posted: a citizen number stands in no address. */
export function SearchFields({ errors, typed, kinds, once }: Props) {
  const t = useText(inspection)
  const field = (name: string) => ({ name, defaultValue: typed[name], error: errors[name], optional: true })
  return (
    <form method="post" className="form">
      <input type="hidden" name="key" value={once} />
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
      <KindField kinds={kinds} chosen={typed.action} />
      <TextField {...field('from')} label={t.from} hint={t.momentHint} />
      <TextField {...field('until')} label={t.until} hint={t.momentHint} />
      <p className="actions">
        <button type="submit">{t.search}</button>
      </p>
    </form>
  )
}

/** One kind of act, or one purpose of reading, by its words. */
function KindField({ kinds, chosen }: { kinds: RecordKinds; chosen?: string }) {
  const t = useText(inspection)
  const locale = useLocale()
  const id = fieldId('action')
  return (
    <div className="field">
      <label htmlFor={id}>{t.action}</label>
      <p className="hint" id={`${id}-hint`}>
        {t.actionHint}
      </p>
      <select id={id} name="action" defaultValue={chosen} aria-describedby={`${id}-hint`}>
        <option value="">{t.anyAction}</option>
        {(['acts', 'readings'] as const).map((records) => (
          <optgroup key={records} label={t.kinds[records]}>
            {kinds[records].map(({ code, words }) => (
              <option key={code} value={code}>
                {words[locale]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
