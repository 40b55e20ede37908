import { layout, type RouteConfigEntry, route } from '@react-router/dev/routes'

/** The officer's pages; files are named from `app/`. */
export const officerRoutes: RouteConfigEntry[] = [
  layout('routes/officer/layout.tsx', [
    route('can-bo', 'routes/officer/queue.tsx'),
    route('can-bo/ho-so/:id', 'routes/officer/dossier.tsx'),
    route('can-bo/van-ban-cho-gui', 'routes/officer/notice-drafts.tsx'),
    route('can-bo/tiep-nhan', 'routes/officer/intake.tsx'),
    route('can-bo/giam-ho', 'routes/officer/guardians.tsx'),
    route('can-bo/quay', 'routes/officer/counter.tsx'),
    route('can-bo/quay/thiet-lap', 'routes/officer/counter-settings.tsx'),
    route('can-bo/so-theo-doi', 'routes/officer/register.tsx'),
  ]),
]
