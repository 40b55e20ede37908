import type { FormNode } from '#forms/index.ts'
import { asked } from '#forms/index.ts'
import { dossier } from '../i18n/dossier-en.ts'
import { useLocale, useText } from '../i18n/index.ts'
import {
  describedBy,
  type FieldErrors,
  Frame,
  FrameSet,
  fieldId,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../ui/forms.tsx'
import { asDate, childPath, labelOf, optionLabel, textValue } from './values.ts'

interface Props {
  node: FormNode
  /** The field's path and name, as `applicant.members[0].name`. */
  path: string
  value: unknown
  errors: FieldErrors
  required: boolean
}

/** Draws a part of a form's schema, holding these data, without any script. The names are those that `#forms` parses. */
export function Fields(props: Props): React.ReactNode {
  const { node } = props
  if (node.type === 'object') return <ObjectFields {...props} />
  if (node.type === 'array') return node.items?.enum ? <Choices {...props} /> : <Repeated {...props} />
  if (node.enum) return <OneOf {...props} />
  if (node.type === 'boolean') return <YesNo {...props} />
  if (node.format === 'date') return <DateFields {...props} />
  return <TextInput {...props} />
}

function ObjectFields({ node, path, value, errors }: Props) {
  const whole = asked(node, value)
  const data = (value ?? {}) as Record<string, unknown>
  return Object.entries(whole.properties ?? {}).map(([key, child]) => (
    <Part
      key={key}
      node={child}
      path={childPath(path, key)}
      value={data[key]}
      errors={errors}
      required={whole.required?.includes(key) ?? false}
    />
  ))
}

/** An object inside a section is a group with its own heading. */
function Part(props: Props) {
  const locale = useLocale()
  if (props.node.type !== 'object') return <Fields {...props} />
  return (
    <fieldset className="field">
      <legend>{labelOf(props.node, locale)}</legend>
      <div className="group">
        <Fields {...props} />
      </div>
    </fieldset>
  )
}

function useFrame({ node, path, errors, required }: Props) {
  const locale = useLocale()
  const hint = locale === 'en' ? (node['x-hint-en'] ?? node.description) : node.description
  return { label: labelOf(node, locale) ?? path, hint, error: errors[path], optional: !required }
}

function TextInput(props: Props) {
  const frame = useFrame(props)
  const { node, path } = props
  const common = {
    ...frame,
    name: path,
    defaultValue: textValue(props.value),
    autoComplete: node['x-autocomplete'],
  }
  if (node['x-widget'] === 'textarea') return <TextArea {...common} maxLength={node.maxLength} />
  if (node['x-widget'] === 'money') return <Money {...props} />
  const numeric = node.type === 'number' || node.type === 'integer'
  const type = node['x-widget'] === 'phone' ? 'tel' : node.format === 'email' ? 'email' : 'text'
  return (
    <TextField
      {...common}
      type={type}
      inputMode={numeric ? 'decimal' : isDigits(node) ? 'numeric' : undefined}
      className={numeric || isDigits(node) ? 'medium num' : undefined}
    />
  )
}

const isDigits = (node: FormNode): boolean => /^\^?\\d/.test(node.pattern ?? '')

function Money(props: Props) {
  const frame = useFrame(props)
  const { path } = props
  const described = describedBy({ path, ...frame })
  return (
    <Frame path={path} {...frame}>
      <span className="with-unit medium">
        <input
          id={fieldId(path)}
          name={path}
          className="num"
          inputMode="numeric"
          defaultValue={textValue(props.value)}
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={described}
        />
        <span>₫</span>
      </span>
    </Frame>
  )
}

function OneOf(props: Props) {
  const frame = useFrame(props)
  const locale = useLocale()
  const t = useText(dossier).section
  const { node, path, value } = props
  const choices = node.enum!.map((option) => ({
    value: String(option),
    label: optionLabel(node, option, locale),
  }))
  if (node['x-widget'] === 'select' || (choices.length > 7 && node['x-widget'] !== 'radio'))
    return (
      <SelectField
        {...frame}
        name={path}
        choices={choices}
        empty={t.choose}
        defaultValue={textValue(value)}
      />
    )
  return <RadioField {...frame} name={path} choices={choices} value={textValue(value)} />
}

/** A condition to agree to is one box; a question is answered yes or no. */
function YesNo(props: Props) {
  const frame = useFrame(props)
  const t = useText(dossier).section
  const { node, path, value } = props
  if (node.const !== true)
    return (
      <RadioField
        {...frame}
        name={path}
        value={typeof value === 'boolean' ? String(value) : undefined}
        choices={[
          { value: 'true', label: t.yes },
          { value: 'false', label: t.no },
        ]}
      />
    )
  return (
    <div className={frame.error ? 'field bad' : 'field'}>
      {frame.error && (
        <p className="error" id={`${fieldId(path)}-error`}>
          {frame.error}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          id={fieldId(path)}
          name={path}
          value="true"
          defaultChecked={value === true}
          aria-describedby={describedBy({ path, error: frame.error })}
        />
        <span>{frame.label}</span>
      </label>
    </div>
  )
}

function Choices(props: Props) {
  const frame = useFrame(props)
  const locale = useLocale()
  const { node, path, value } = props
  const chosen = Array.isArray(value) ? value : []
  return (
    <FrameSet path={path} {...frame}>
      <div className="choices">
        {node.items!.enum!.map((option) => (
          <label className="choice" key={option}>
            <input type="checkbox" name={path} value={option} defaultChecked={chosen.includes(option)} />
            <span>{optionLabel(node.items!, option, locale)}</span>
          </label>
        ))}
      </div>
    </FrameSet>
  )
}

/** Three fields, because a browser's own date field shows mm/dd/yyyy to many and is hard to type a birthday into. */
function DateFields(props: Props) {
  const frame = useFrame(props)
  const t = useText(dossier).section
  const { path, node } = props
  const parts = asDate(props.value)
  const birth = node['x-autocomplete'] === 'bday'
  return (
    <FrameSet path={path} {...frame} hint={frame.hint ?? t.dateHint}>
      <div className="date num">
        {(['day', 'month', 'year'] as const).map((part, i) => (
          <label key={part} className={part}>
            {t[part]}
            <input
              name={`${path}.${part}`}
              defaultValue={parts[i]}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              autoComplete={birth ? `bday-${part}` : undefined}
              aria-invalid={frame.error ? true : undefined}
            />
          </label>
        ))}
      </div>
    </FrameSet>
  )
}

/** A list of entries; buttons named `_op` add and remove without script (see `edit` of `#forms`). */
function Repeated(props: Props) {
  const frame = useFrame(props)
  const locale = useLocale()
  const t = useText(dossier).section
  const { node, path, value, errors } = props
  const entries = Array.isArray(value) ? value : []
  const what = (labelOf(node.items ?? {}, locale) ?? frame.label).toLocaleLowerCase('vi')
  const full = node.maxItems !== undefined && entries.length >= node.maxItems
  return (
    <FrameSet path={path} {...frame}>
      <input type="hidden" name={`${path}.length`} value={entries.length} />
      {entries.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no identity but its place
        <fieldset className="group" key={i}>
          <legend>
            {labelOf(node.items ?? {}, locale) ?? frame.label} {i + 1}
          </legend>
          <Fields node={node.items!} path={`${path}[${i}]`} value={entry} errors={errors} required />
          <button
            type="submit"
            className="plain danger"
            name="_op"
            value={`drop:${path}:${i}`}
            formNoValidate
          >
            {t.remove(what, i + 1)}
          </button>
        </fieldset>
      ))}
      {!full && (
        <p className="actions">
          <button type="submit" className="quiet" name="_op" value={`add:${path}`} formNoValidate>
            {t.add(what)}
          </button>
        </p>
      )}
    </FrameSet>
  )
}
