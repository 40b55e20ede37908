import type { Settings } from '../../api/counters.ts'
import { counter } from '../../i18n/counter.ts'
import { useText } from '../../i18n/index.ts'
import { DenseTable } from '../DenseTable.tsx'
import { type FieldErrors, fieldId } from '../forms.tsx'

/** Empty rows for what is new. */
const SPARE = 2

interface CellProps extends React.InputHTMLAttributes<HTMLInputElement> {
  path: string
  label: string
  error?: string
}

function Cell({ path, label, error, ...input }: CellProps) {
  const id = fieldId(path)
  return (
    <td className={error ? 'bad' : undefined}>
      <input
        id={id}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autoComplete="off"
        {...input}
      />
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </td>
  )
}

const EMPTY = { letter: '', name: '', nameEn: '', fields: [] as string[], perSlot: 0 }

/** What is served, a row each. */
export function ServiceRows({ services, errors }: { services: Settings['services']; errors: FieldErrors }) {
  const t = useText(counter).settings
  const rows = [...services, ...Array<typeof EMPTY>(SPARE).fill(EMPTY)]
  return (
    <fieldset className="section">
      <legend>{t.services}</legend>
      <p className="hint">{t.servicesHint}</p>
      <DenseTable
        label={t.services}
        columns={[t.letter, t.name, t.nameEn, `${t.fields} (${t.fieldsHint})`, t.perSlot]}
      >
        {rows.map(({ letter, name, nameEn, fields, perSlot }, i) => {
          const at = `services[${i}]`
          const cell = (what: string, label: string) => ({
            path: `${at}.${what}`,
            name: what,
            label: `${label} ${i + 1}`,
            error: errors[`${at}.${what}`],
          })
          return (
            <tr key={at}>
              <Cell
                {...cell('letter', t.letter)}
                defaultValue={letter}
                maxLength={1}
                size={2}
                className="one"
              />
              <Cell {...cell('name', t.name)} defaultValue={name} maxLength={80} lang="vi" />
              <Cell {...cell('nameEn', t.nameEn)} defaultValue={nameEn} maxLength={80} lang="en" />
              <Cell {...cell('fields', t.fields)} defaultValue={fields.join(', ')} />
              <Cell
                {...cell('perSlot', t.perSlot)}
                defaultValue={perSlot || ''}
                inputMode="numeric"
                maxLength={2}
                size={3}
                className="one"
              />
            </tr>
          )
        })}
      </DenseTable>
    </fieldset>
  )
}

/** The windows, a row each. */
export function WindowRows({ windows, errors }: { windows: Settings['windows']; errors: FieldErrors }) {
  const t = useText(counter).settings
  const rows = [
    ...windows.map(({ number, services }) => ({ number: String(number), serves: services.join(' ') })),
    ...Array<{ number: string; serves: string }>(SPARE).fill({ number: '', serves: '' }),
  ]
  return (
    <fieldset className="section">
      <legend>{t.windows}</legend>
      <p className="hint">{t.windowsHint}</p>
      <DenseTable label={t.windows} columns={[t.number, t.serves]}>
        {rows.map(({ number, serves }, i) => {
          const at = `windows[${i}]`
          return (
            <tr key={at}>
              <Cell
                path={`${at}.number`}
                name="number"
                label={`${t.number} ${i + 1}`}
                error={errors[`${at}.number`]}
                defaultValue={number}
                inputMode="numeric"
                maxLength={2}
                size={3}
                className="one"
              />
              <Cell
                path={`${at}.services`}
                name="serves"
                label={`${t.serves} ${i + 1}`}
                error={errors[`${at}.services`]}
                defaultValue={serves}
                maxLength={60}
              />
            </tr>
          )
        })}
      </DenseTable>
    </fieldset>
  )
}
