import { type Problem, wordsOf } from '../api/problems.ts'
import { useLocale, useText } from '../i18n/index.ts'
import { shell } from '../i18n/shell.ts'

/** A field's error by the field's path: the first problem of each. */
export type FieldErrors = Record<string, string>

/** The id of a field in the page, made from its path: `members[0].name` → `members-0-name`. */
export const fieldId = (path: string): string => path.replace(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, '')

/** The fields' errors of a refusal, in the page's language. */
export function errorsOf(problem: Pick<Problem, 'fields'> | undefined, locale: 'vi' | 'en'): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of problem?.fields ?? []) errors[field.path] ??= field[locale]
  return errors
}

/** Stands above the form: says how many places need correcting and links to each; scripts put the focus here. */
export function ErrorSummary({ errors, problem }: { errors?: FieldErrors; problem?: Problem }) {
  const t = useText(shell)
  const locale = useLocale()
  const list = Object.entries(errors ?? {})
  if (!list.length && !problem) return null
  const words = problem && wordsOf(problem, locale)
  return (
    <div className="summary" role="alert" tabIndex={-1} data-focus>
      <h2>{list.length ? t.errorCount(list.length) : words?.title}</h2>
      {!list.length && words?.detail && <p>{words.detail}</p>}
      {list.length > 0 && (
        <ul>
          {list.map(([path, text]) => (
            <li key={path}>
              <a href={`#${fieldId(path)}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface FrameProps {
  path: string
  label: React.ReactNode
  hint?: React.ReactNode
  error?: string
  optional?: boolean
  /** The class of the frame besides `field`. */
  className?: string
}

/** The ids that an input's `aria-describedby` names. */
export const describedBy = ({
  path,
  hint,
  error,
}: Pick<FrameProps, 'path' | 'hint' | 'error'>): string | undefined =>
  [hint && `${fieldId(path)}-hint`, error && `${fieldId(path)}-error`].filter(Boolean).join(' ') || undefined

/** A label, hint and error around one input, whose id is `fieldId(path)`. */
export function Frame({
  path,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FrameProps & { children: React.ReactNode }) {
  const id = fieldId(path)
  return (
    <div className={['field', error && 'bad', className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>
        {label} <Optional when={optional} />
      </label>
      <Hints {...{ path, hint, error }} />
      {children}
    </div>
  )
}

/** The same around several inputs that answer one question. */
export function FrameSet({
  path,
  label,
  hint,
  error,
  optional,
  children,
}: FrameProps & { children: React.ReactNode }) {
  return (
    <fieldset
      className={error ? 'field bad' : 'field'}
      id={fieldId(path)}
      tabIndex={-1}
      aria-describedby={describedBy({ path, hint, error })}
    >
      <legend>
        {label} <Optional when={optional} />
      </legend>
      <Hints {...{ path, hint, error }} />
      {children}
    </fieldset>
  )
}

function Optional({ when }: { when?: boolean }) {
  const t = useText(shell)
  return when ? <span className="optional">({t.optional})</span> : null
}

function Hints({ path, hint, error }: Pick<FrameProps, 'path' | 'hint' | 'error'>) {
  const id = fieldId(path)
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

type InputProps = Omit<FrameProps, 'path'> & { name: string } & Omit<
    React.InputHTMLAttributes<HTMLInputElement>,
    'name'
  >

/** One line of text with its label: `<TextField name="phone" label="Số điện thoại" inputMode="tel" error={errors.phone} />`. */
export function TextField({ name, label, hint, error, optional, className, ...rest }: InputProps) {
  return (
    <Frame {...{ path: name, label, hint, error, optional, className }}>
      <input
        id={fieldId(name)}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ path: name, hint, error })}
        {...rest}
      />
    </Frame>
  )
}

type AreaProps = Omit<FrameProps, 'path'> & { name: string } & Omit<
    React.TextareaHTMLAttributes<HTMLTextAreaElement>,
    'name'
  >

/** Several lines of text with their label. */
export function TextArea({ name, label, hint, error, optional, className, ...rest }: AreaProps) {
  return (
    <Frame {...{ path: name, label, hint, error, optional, className }}>
      <textarea
        id={fieldId(name)}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ path: name, hint, error })}
        {...rest}
      />
    </Frame>
  )
}

export interface Choice {
  value: string
  label: React.ReactNode
}

type SelectProps = Omit<FrameProps, 'path'> & {
  name: string
  choices: Choice[]
  /** The words of the choice that means "none". */
  empty?: string
} & Omit<React.SelectHTMLAttributes<HTMLSelectElement>, 'name'>

/** A closed list with its label. */
export function SelectField({
  name,
  label,
  hint,
  error,
  optional,
  className,
  choices,
  empty,
  ...rest
}: SelectProps) {
  return (
    <Frame {...{ path: name, label, hint, error, optional, className }}>
      <select
        id={fieldId(name)}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ path: name, hint, error })}
        {...rest}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((c) => (
          <option key={c.value} value={c.value}>
            {c.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type RadioProps = Omit<FrameProps, 'path'> & { name: string; choices: Choice[]; value?: string }

/** A few choices of which one holds. */
export function RadioField({ name, label, hint, error, optional, choices, value }: RadioProps) {
  return (
    <FrameSet {...{ path: name, label, hint, error, optional }}>
      <div className="choices">
        {choices.map((c) => (
          <label className="choice" key={c.value}>
            <input type="radio" name={name} value={c.value} defaultChecked={value === c.value} />
            <span>{c.label}</span>
          </label>
        ))}
      </div>
    </FrameSet>
  )
}

/** Stands first in every form with more than one button: Enter in a field must save, not remove a line. */
export const DefaultSubmit = () => <button type="submit" className="off" tabIndex={-1} aria-hidden="true" />
