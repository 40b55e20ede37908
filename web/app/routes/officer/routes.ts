import type { RouteConfigEntry } from '@react-router/dev/routes'

/** The officer's pages; files are named from `app/`. */
export const officerRoutes: RouteConfigEntry[] = []
