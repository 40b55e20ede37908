import { usePath, useText } from '../i18n/index.ts'
import { shell } from '../i18n/shell.ts'

/** Where this page is: `<Crumbs trail={[['/ho-so', 'Hồ sơ của tôi']]} />`; the home page comes first by itself. */
export function Crumbs({ trail = [] }: { trail?: [path: string, label: string][] }) {
  const t = useText(shell)
  const to = usePath()
  const links: [string, string][] = [['/', t.home], ...trail]
  return (
    <nav className="crumbs" aria-label={t.breadcrumbs}>
      {links.map(([path, label], i) => (
        <span key={path}>
          {i > 0 && <span aria-hidden="true">/</span>}
          <a href={to(path)}>{label}</a>
        </span>
      ))}
    </nav>
  )
}
