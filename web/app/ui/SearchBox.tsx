import { home } from '../i18n/home.ts'
import { usePath, useText } from '../i18n/index.ts'
import { scriptUrl } from '../scripts.ts'

/** The search for a procedure; a plain GET form. The script adds the `/` key and the arrows. */
export function SearchBox({
  q = '',
  placeholder,
  keep,
}: {
  q?: string
  placeholder?: string
  keep?: Record<string, string>
}) {
  const t = useText(home)
  const to = usePath()
  return (
    <search>
      <form className="search" action={to('/thu-tuc')}>
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t.search}
          placeholder={placeholder}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          data-search
        />
        {Object.entries(keep ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t.go}</button>
      </form>
      <script type="module" src={scriptUrl('search')} />
    </search>
  )
}
