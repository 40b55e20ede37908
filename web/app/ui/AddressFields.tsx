import type { AddressTyped, Places } from '../api/places.ts'
import type { Problem } from '../api/problems.ts'
import { address as words } from '../i18n/address.ts'
import { useText } from '../i18n/index.ts'
import { type FieldErrors, RadioField, SelectField, TextField } from './forms.tsx'

interface Props {
  places: Places
  typed: Partial<AddressTyped>
  errors: FieldErrors
  /** The refusal to show, which may bring the communes to choose among. */
  problem?: Problem
  /** The communes in which an address in one piece may lie. */
  offered?: { code: string; name: string }[]
  optional?: boolean
  /** The clerk's own address is not to be offered at a counter. */
  autoComplete?: boolean
}

/** An address in two levels, with the one of before. Without script; `addressIn` of `api/places.ts` reads it. */
export function AddressFields({
  places,
  typed,
  errors,
  problem,
  offered = [],
  optional,
  autoComplete,
}: Props) {
  const t = useText(words)
  const auto = (kind: string) => (autoComplete ? kind : 'off')
  const asked = problem?.fields?.find(({ path }) => path === 'address.commune')?.choices
  const choices = asked ?? (problem ? [] : offered.map(({ code, name }) => ({ value: code, label: name })))
  const isChosen = choices.some(({ value }) => value === typed.commune)
  return (
    <fieldset className="field address">
      <legend>{t.title}</legend>
      <p className="hint">{t.hint}</p>
      <TextField
        name="address.line"
        label={t.line}
        optional={optional}
        autoComplete={auto('address-line1')}
        defaultValue={typed.line}
        error={errors['address.line']}
      />
      <SelectField
        name="address.province"
        label={t.province}
        autoComplete={auto('address-level1')}
        choices={places.provinces.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={typed.province || (places.cityProvince ?? undefined)}
        error={errors['address.province']}
      />
      {choices.length > 0 && (
        <RadioField
          name="address.commune"
          label={t.which}
          choices={[...choices, { value: '', label: t.otherChoice }]}
          value={isChosen ? typed.commune : asked?.length === 1 ? asked[0]!.value : undefined}
          error={errors['address.commune']}
        />
      )}
      <CommuneField
        name={choices.length > 0 ? 'address.other' : 'address.commune'}
        label={choices.length > 0 ? t.other : t.commune}
        places={places}
        typed={isChosen ? '' : typed.commune}
        error={choices.length > 0 ? undefined : errors['address.commune']}
        {...{ optional }}
      />
      <TextField
        name="address.former"
        label={t.former}
        hint={t.formerHint}
        optional
        autoComplete="off"
        defaultValue={typed.former}
        error={errors['address.former']}
      />
    </fieldset>
  )
}

interface CommuneProps {
  name: string
  label: string
  places: Places
  typed?: string
  error?: string
  optional?: boolean
}

/** Typed, because people of other provinces write theirs; the browser itself suggests those of this city. */
function CommuneField({ name, label, places, typed, error, optional }: CommuneProps) {
  const t = useText(words)
  return (
    <>
      <TextField
        {...{ name, label, error, optional }}
        hint={t.communeHint}
        list="communes"
        autoComplete="off"
        maxLength={100}
        defaultValue={typed}
      />
      <datalist id="communes">
        {places.communes.map((commune) => (
          <option key={commune.code} value={commune.name} />
        ))}
      </datalist>
    </>
  )
}

/** An address in one line, and under it the one of before. */
export function AddressShown({ line, former }: { line: string; former: string | null | undefined }) {
  const t = useText(words)
  return (
    <>
      <span lang="vi">{line}</span>
      {former && (
        <span className="former soft" lang="vi">
          {t.formerShown}: {former}
        </span>
      )}
    </>
  )
}
