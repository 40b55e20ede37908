import { layout, type RouteConfigEntry, route } from '@react-router/dev/routes'

/** The leader's pages; files are named from `app/`. */
export const leaderRoutes: RouteConfigEntry[] = [
  layout('routes/leader/layout.tsx', [route('lanh-dao', 'routes/leader/numbers.tsx')]),
]
