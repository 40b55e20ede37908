import { layout, type RouteConfigEntry, route } from '@react-router/dev/routes'

/** The administrator's pages; files are named from `app/`. */
export const adminRoutes: RouteConfigEntry[] = [
  layout('routes/admin/layout.tsx', [
    route('quan-tri', 'routes/admin/overview.tsx'),
    route('quan-tri/quy-trinh', 'routes/admin/processes.tsx'),
    route('quan-tri/quy-trinh/moi', 'routes/admin/process-new.tsx'),
    route('quan-tri/quy-trinh/so-sanh', 'routes/admin/process-comparison.tsx'),
    route('quan-tri/quy-trinh/ban/:id', 'routes/admin/process-version.tsx'),
    route('quan-tri/quy-trinh/:id', 'routes/admin/process-draft.tsx'),
    route('quan-tri/quy-trinh/ban/:id/tep', 'routes/admin/process-file.ts', { id: 'process-version-file' }),
    route('quan-tri/quy-trinh/:id/tep', 'routes/admin/process-file.ts', { id: 'process-draft-file' }),
    route('quan-tri/he-thong-ket-noi', 'routes/admin/clients.tsx'),
    route('quan-tri/he-thong-ket-noi/:id', 'routes/admin/client.tsx'),
    route('quan-tri/can-bo', 'routes/admin/staff.tsx'),
    route('quan-tri/can-bo/:id', 'routes/admin/staff-member.tsx'),
    route('quan-tri/gop-ho-so', 'routes/admin/mergers.tsx'),
    route('quan-tri/to-cong-nghe-so', 'routes/admin/volunteers.tsx'),
    route('quan-tri/du-lieu-ca-nhan', 'routes/admin/data-requests.tsx'),
    route('quan-tri/du-lieu-ca-nhan/:id', 'routes/admin/data-request.tsx'),
    route('quan-tri/phan-anh-du-lieu', 'routes/admin/protection.tsx'),
    route('quan-tri/luu-giu', 'routes/admin/retention.tsx'),
    route('quan-tri/su-co', 'routes/admin/breaches.tsx'),
    route('quan-tri/su-co/:id', 'routes/admin/breach.tsx'),
  ]),
]
