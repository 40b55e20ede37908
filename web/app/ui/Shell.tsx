import { useLocation, useRouteLoaderData } from 'react-router'
import { city } from '../city.ts'
import { localised, useLocale, usePath, useText } from '../i18n/index.ts'
import { shell } from '../i18n/shell.ts'
import type { Session } from '../session.ts'
import { Mark } from './Mark.tsx'

/** The frame of every page. `work` leaves header and footer to the audience's own layout. */
export function Shell({ work, children }: { work: boolean; children: React.ReactNode }) {
  const t = useText(shell)
  return (
    <>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      {!work && <Header />}
      {work ? children : <main id="main">{children}</main>}
      {!work && <Footer />}
    </>
  )
}

function Header() {
  const t = useText(shell)
  const to = usePath()
  const locale = useLocale()
  return (
    <header className="bar">
      <div className="wrap">
        <a className="brand" href={to('/')}>
          <Mark />
          <span>
            {city.portal[locale]} <small>{city.name[locale]}</small>
          </span>
        </a>
        <nav aria-label={t.mainNav}>
          <NavLink path="/thu-tuc">{t.procedures}</NavLink>
          <NavLink path="/tra-cuu">{t.tracking}</NavLink>
          <Account />
          <LanguageLink />
        </nav>
      </div>
    </header>
  )
}

function NavLink({ path, children }: { path: string; children: React.ReactNode }) {
  const to = usePath()
  const here = localised(useLocation().pathname, 'vi')
  const current = here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined
  return (
    <a href={to(path)} aria-current={current}>
      {children}
    </a>
  )
}

type Visitor = Pick<Session, 'name' | 'audience'> & { roles: string[] }

/** What the root's loader knows of the visitor; null on pages that failed before it ran. */
export const useSession = () => useRouteLoaderData<{ session: Visitor | null }>('root')?.session ?? null

/** Where each audience of staff starts. */
export const DESK = {
  citizen: '/ho-so',
  officer: '/can-bo',
  leader: '/lanh-dao',
  admin: '/quan-tri',
} as const

function Account() {
  const t = useText(shell)
  const session = useSession()
  const { pathname, search } = useLocation()
  const to = usePath()
  if (session)
    return (
      <>
        <NavLink path={DESK[session.audience]}>
          {session.audience === 'citizen' ? t.myDossiers : t.work}
        </NavLink>
        <NavLink path="/tai-khoan">{t.account}</NavLink>
      </>
    )
  const onSignIn = localised(pathname, 'vi') === '/dang-nhap'
  const back = onSignIn || pathname === '/' ? '' : `?${new URLSearchParams({ tiep: pathname + search })}`
  return (
    <a href={to('/dang-nhap') + back} aria-current={onSignIn ? 'page' : undefined}>
      {t.signIn}
    </a>
  )
}

function LanguageLink() {
  const { pathname, search } = useLocation()
  const other = useLocale() === 'vi' ? 'en' : 'vi'
  return (
    <a href={localised(pathname, other) + search} lang={other} hrefLang={other}>
      {useText(shell).otherLanguage}
    </a>
  )
}

function Footer() {
  const t = useText(shell)
  const to = usePath()
  const locale = useLocale()
  return (
    <footer>
      <div className="wrap">
        <p>
          <strong>{city.authority[locale]}</strong>
          <br />
          {t.hotline}: <a href={`tel:${city.hotline.number}`}>{city.hotline.label[locale]}</a>
        </p>
        <nav aria-label={t.footerNav}>
          <a href={to('/xac-minh')}>{t.verification}</a>
          <a href={to('/tro-nang')}>{t.accessibility}</a>
          <a href={to('/du-lieu-ca-nhan')}>{t.privacy}</a>
          <a href={to('/nhat-ky-cong-khai')}>{t.publicLog}</a>
          <a href="/api/docs">{t.api}</a>
        </nav>
        <p className="source">
          {t.catalogueSource(city.catalogueSource[locale])} {t.catalogueInVietnamese}
        </p>
        <SignOut />
      </div>
    </footer>
  )
}

function SignOut() {
  const t = useText(shell)
  const to = usePath()
  const session = useSession()
  if (!session) return null
  return (
    <form method="post" action={to('/dang-xuat')} data-signs-out>
      <span>{t.signedInAs(session.name)}</span>{' '}
      <button type="submit" className="plain">
        {t.signOut}
      </button>
    </form>
  )
}
