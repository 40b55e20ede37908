import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'
import { adminRoutes } from './routes/admin/routes.ts'
import { leaderRoutes } from './routes/leader/routes.ts'
import { officerRoutes } from './routes/officer/routes.ts'

export default [
  route('app.webmanifest', 'routes/open/manifest.ts'),
  ...prefix('en?', [
    index('routes/open/home.tsx'),
    ...officerRoutes,
    ...leaderRoutes,
    ...adminRoutes,
    route('*', 'routes/open/not-found.tsx'),
  ]),
] satisfies RouteConfig
