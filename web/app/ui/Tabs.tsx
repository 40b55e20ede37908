import { usePath } from '../i18n/index.ts'

/** Parts of one list, each at an address of its own. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { path: string; words: string; isHere: boolean }[]
}) {
  const to = usePath()
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ path, words, isHere }) => (
        <a key={path} href={to(path)} aria-current={isHere ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}
