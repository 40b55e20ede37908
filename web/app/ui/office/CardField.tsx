import { useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { TextArea } from '../forms.tsx'

/** What a card has just done to the form: filled it, or why not. */
export interface Scanned {
  error?: string
  told?: 'filled' | 'noMarks'
}

/** A scanner types a card in here as a keyboard does; Enter ends a line of it, not the form. */
export function CardField({ error, told }: Scanned) {
  const t = useText(office).intake
  return (
    <>
      <TextArea
        name="card"
        label={t.card}
        hint={t.cardHint}
        error={error}
        optional
        rows={1}
        className="scan"
        autoComplete="off"
        spellCheck={false}
        data-scan
      />
      <button type="submit" formNoValidate className="quiet" data-fill>
        {t.fill}
      </button>
      {told && (
        <p className="note good" role="status">
          {t[told]}
        </p>
      )}
    </>
  )
}
