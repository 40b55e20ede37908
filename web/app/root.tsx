import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from 'react-router'
import type { Route } from './+types/root.ts'
import { city } from './city.ts'
import { hydrates } from './hydration.ts'
import { useLocale } from './i18n/index.ts'
import { scriptUrl } from './scripts.ts'
import { findSession, knowSession } from './session.ts'
import { askForProof } from './step-up.ts'
import { ErrorPage } from './ui/ErrorPage.tsx'
import { Shell } from './ui/Shell.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'

export const middleware = [askForProof, knowSession]

export async function loader({ context }: Route.LoaderArgs) {
  const session = await findSession(context)
  if (!session) return { session }
  const { name, audience, posts } = session
  return { session: { name, audience, roles: posts.map(({ role }) => role) } }
}

export function Layout({ children }: { children: React.ReactNode }) {
  const matches = useMatches()
  const failed = Boolean(useRouteError())
  return (
    <html lang={useLocale()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content={city.themeColour} />
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href="/fonts/public-sans-latin.woff2"
          crossOrigin="anonymous"
        />
        <link rel="icon" href={city.icon} type="image/svg+xml" />
        <link rel="manifest" href="/app.webmanifest" />
        <Meta />
        <Links />
        <script type="module" src={scriptUrl('keep')} />
      </head>
      <body>
        <Shell work={matches.some(isWork) && !failed}>{children}</Shell>
        {hydrates(matches) && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  )
}

/**
 * Officers', leaders' and administrators' layouts say `handle = { shell: 'work' }` and draw their own dense frame. A page that failed has
 * lost it, and stands in everybody's.
 */
const isWork = ({ handle }: { handle?: unknown }): boolean =>
  (handle as { shell?: string } | undefined)?.shell === 'work'

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <ErrorPage
      status={isRouteErrorResponse(error) ? error.status : 500}
      data={isRouteErrorResponse(error) ? error.data : undefined}
    />
  )
}
