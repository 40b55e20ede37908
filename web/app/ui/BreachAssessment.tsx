import { breaches } from '../i18n/breaches.ts'
import { useText } from '../i18n/index.ts'
import { type FieldErrors, SelectField, TextArea, TextField } from './forms.tsx'

interface Assessed {
  summary: string
  kind: string
  people: number
  harm: string
  measures: string
}

const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The fields of what is known of a breach. */
export function Assessment({ known, errors = {} }: { known?: Assessed; errors?: FieldErrors }) {
  const t = useText(breaches)
  return (
    <>
      <TextArea
        name="summary"
        label={t.summary}
        required
        rows={3}
        defaultValue={known?.summary}
        error={errors.summary}
      />
      <SelectField name="kind" label={t.kind} choices={choices(t.kinds)} defaultValue={known?.kind} />
      <TextField
        name="people"
        label={t.people}
        inputMode="numeric"
        required
        className="short"
        defaultValue={Number.isFinite(known?.people) ? known?.people : ''}
        error={errors.people}
      />
      <SelectField name="harm" label={t.harm} choices={choices(t.harms)} defaultValue={known?.harm} />
      <TextArea
        name="measures"
        label={t.measures}
        required
        rows={3}
        defaultValue={known?.measures}
        error={errors.measures}
      />
    </>
  )
}

/** The same, as they were posted. */
export function assessmentOf(form: FormData): Assessed {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    summary: text('summary'),
    kind: text('kind'),
    people: text('people') ? Number(text('people')) : Number.NaN,
    harm: text('harm'),
    measures: text('measures'),
  }
}
