import { useLocation } from 'react-router'
import { city } from '../city.ts'
import { localised, useLocale, usePath, useText } from '../i18n/index.ts'
import { office } from '../i18n/office-en.ts'
import { shell } from '../i18n/shell.ts'
import { scriptUrl } from '../scripts.ts'
import { Mark } from './Mark.tsx'
import { useSession } from './Shell.tsx'

type Audience = 'citizen' | 'officer' | 'leader' | 'admin'

/** Which of the work pages each audience finds in its bar. */
const PAGES: {
  path: string
  word:
    | 'queue'
    | 'intake'
    | 'counter'
    | 'register'
    | 'guardians'
    | 'numbers'
    | 'admin'
    | 'processes'
    | 'staff'
    | 'volunteers'
    | 'mergers'
    | 'systems'
    | 'personalData'
    | 'protection'
    | 'retention'
    | 'breaches'
    | 'logSearch'
    | 'signs'
  for: Audience[]
  /** The role, or roles, whose page it is. */
  role?: string | readonly string[]
}[] = [
  { path: '/can-bo', word: 'queue', for: ['officer', 'leader'] },
  { path: '/can-bo/tiep-nhan', word: 'intake', for: ['officer'] },
  { path: '/can-bo/quay', word: 'counter', for: ['officer'], role: ['one_stop_officer', 'head'] },
  { path: '/can-bo/giam-ho', word: 'guardians', for: ['officer'], role: 'one_stop_officer' },
  { path: '/can-bo/so-theo-doi', word: 'register', for: ['officer', 'leader'] },
  { path: '/lanh-dao', word: 'numbers', for: ['leader'] },
  { path: '/quan-tri', word: 'admin', for: ['admin'], role: 'administrator' },
  { path: '/quan-tri/quy-trinh', word: 'processes', for: ['admin'], role: 'administrator' },
  { path: '/quan-tri/can-bo', word: 'staff', for: ['admin'], role: 'administrator' },
  { path: '/quan-tri/to-cong-nghe-so', word: 'volunteers', for: ['admin'], role: 'administrator' },
  {
    path: '/quan-tri/gop-ho-so',
    word: 'mergers',
    for: ['admin'],
    role: ['administrator', 'data_protection_officer'],
  },
  { path: '/quan-tri/he-thong-ket-noi', word: 'systems', for: ['admin'], role: 'administrator' },
  {
    path: '/quan-tri/du-lieu-ca-nhan',
    word: 'personalData',
    for: ['admin'],
    role: 'data_protection_officer',
  },
  { path: '/quan-tri/phan-anh-du-lieu', word: 'protection', for: ['admin'], role: 'data_protection_officer' },
  { path: '/quan-tri/su-co', word: 'breaches', for: ['admin'], role: 'data_protection_officer' },
  { path: '/thanh-tra/nhat-ky', word: 'logSearch', for: ['admin'], role: 'inspector' },
  { path: '/thanh-tra/dau-hieu', word: 'signs', for: ['admin'], role: 'inspector' },
  { path: '/quan-tri/luu-giu', word: 'retention', for: ['admin'], role: 'data_protection_officer' },
]

/** The frame of officers', leaders' and administrators' pages: one thin bar, the rest is work. */
export function WorkFrame({ children }: { children: React.ReactNode }) {
  return (
    <div className="work">
      <WorkBar />
      <main id="main">{children}</main>
      <script type="module" src={scriptUrl('desk')} />
    </div>
  )
}

function WorkBar() {
  const t = useText(office).frame
  const to = usePath()
  const locale = useLocale()
  const session = useSession()
  const here = localised(useLocation().pathname, 'vi')
  const pages = PAGES.filter(
    (p) =>
      session &&
      p.for.includes(session.audience) &&
      (!p.role || [p.role].flat().some((role) => session.roles.includes(role))),
  )
  return (
    <header className="workbar">
      <a
        className="brand"
        href={to('/')}
        aria-label={`${city.portal[locale]} ${city.name[locale]}: ${t.site}`}
      >
        <Mark />
      </a>
      <nav aria-label={t.nav}>
        {pages.map(({ path, word }) => (
          <a key={path} href={to(path)} aria-current={here === path ? 'page' : undefined}>
            {t[word]}
          </a>
        ))}
      </nav>
      <Who />
    </header>
  )
}

function Who() {
  const t = useText(shell)
  const to = usePath()
  const session = useSession()
  const { pathname, search } = useLocation()
  const other = useLocale() === 'vi' ? 'en' : 'vi'
  return (
    <div className="who">
      <a href={to('/tai-khoan')}>{session?.name}</a>
      <a href={localised(pathname, other) + search} lang={other} hrefLang={other}>
        {t.otherLanguage}
      </a>
      <form method="post" action={to('/dang-xuat')} data-signs-out>
        <button type="submit" className="plain">
          {t.signOut}
        </button>
      </form>
    </div>
  )
}
