import { layout, type RouteConfigEntry, route } from '@react-router/dev/routes'

/** The inspector's pages; files are named from `app/`. */
export const inspectionRoutes: RouteConfigEntry[] = [
  layout('routes/inspection/layout.tsx', [
    route('thanh-tra/nhat-ky', 'routes/inspection/inspections.tsx'),
    route('thanh-tra/dau-hieu', 'routes/inspection/signs.tsx'),
    route('thanh-tra/nhat-ky/:id', 'routes/inspection/log-search.tsx'),
    route('thanh-tra/nhat-ky/:id/:records/:recordId', 'routes/inspection/record-proof.tsx'),
    route('thanh-tra/nhat-ky/:id/:records/:recordId/tep', 'routes/inspection/proof-file.ts'),
    route('thanh-tra/nhat-ky/:id/tim/:searchId/bang', 'routes/inspection/records-file.ts'),
  ]),
]
