import type { RouteConfigEntry } from '@react-router/dev/routes'

/** The leader's pages; files are named from `app/`. */
export const leaderRoutes: RouteConfigEntry[] = []
