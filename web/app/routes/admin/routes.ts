import type { RouteConfigEntry } from '@react-router/dev/routes'

/** The admin's pages; files are named from `app/`. */
export const adminRoutes: RouteConfigEntry[] = []
