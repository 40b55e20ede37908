import type { Component } from '../../api/procedures.ts'
import { useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'

interface Props {
  components: Component[]
  typed: Record<string, string>
  /** Codes of the papers that were ticked, when the form comes back. */
  papers?: string[]
}

/** Every paper of the procedure: received, or not needed and why. */
export function PapersReceived({ components, typed, papers }: Props) {
  const t = useText(office).intake
  return (
    <fieldset>
      <legend>{t.papers}</legend>
      <p className="hint">{t.papersHint}</p>
      <ul className="received">
        {components.map((c) => (
          <li key={c.code}>
            <label className="choice">
              <input
                type="checkbox"
                name="paper"
                value={c.code}
                defaultChecked={papers?.includes(c.code) ?? false}
              />
              <span lang="vi">{c.name}</span>
            </label>
            {c.required !== true && (
              <input
                name={`why:${c.code}`}
                aria-label={t.whyNot(c.name)}
                placeholder={t.whyNot('').replace(/: $/, '')}
                maxLength={500}
                autoComplete="off"
                defaultValue={typed[`why:${c.code}`]}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
