import { usePath } from '../i18n/index.ts'

export interface ActingItem {
  id: string
  path: string
  /** The other side. */
  name: string
  about: React.ReactNode
  standing: string
  /** How it stands, in words. */
  stands: string
  until: string
}

const TONE: Record<string, string> = {
  in_force: 'state good',
  offered: 'state wait',
  not_yet: 'state wait',
}

/** Those who act for somebody, or whom somebody acts for, under one heading. */
export function ActingGroup({ title, items }: { title: string; items: readonly ActingItem[] }) {
  const to = usePath()
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="dossiers">
        {items.map(({ id, path, name, about, standing, stands, until }) => (
          <li key={id}>
            <div>
              <a href={to(path)}>{name}</a>
              <small>{about}</small>
            </div>
            <div>
              <span className={TONE[standing] ?? 'state'}>{stands}</span>
            </div>
            <small className="num">{until}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
