import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes'
import { accountRoutes } from './routes/account/routes.ts'
import { adminRoutes } from './routes/admin/routes.ts'
import { inspectionRoutes } from './routes/inspection/routes.ts'
import { leaderRoutes } from './routes/leader/routes.ts'
import { officerRoutes } from './routes/officer/routes.ts'

const openRoutes = [
  index('routes/open/home.tsx'),
  route('thu-tuc', 'routes/open/search.tsx'),
  route('thu-tuc/:code', 'routes/open/procedure.tsx'),
  route('tra-cuu/:code?', 'routes/open/tracking.tsx'),
  route('xac-minh/:code?', 'routes/open/verification.tsx'),
  route('dang-nhap', 'routes/open/sign-in.tsx'),
  route('dang-nhap/vneid', 'routes/open/vneid.tsx'),
  route('dang-xuat', 'routes/open/sign-out.ts'),
  route('sso/yeu-cau/:id', 'routes/open/sso-request.tsx'),
  route('sso/roi', 'routes/open/sso-leave.tsx'),
  route('sso/da-roi', 'routes/open/sso-left.tsx'),
  route('sso/su-co', 'routes/open/sso-problem.tsx'),
  route('su-co', 'routes/open/failure.tsx'),
  route('ngoai-tuyen', 'routes/open/offline.tsx'),
  route('tro-nang', 'routes/open/accessibility.tsx'),
  route('du-lieu-ca-nhan', 'routes/open/privacy.tsx'),
  route('nhat-ky-cong-khai', 'routes/open/public-log.tsx'),
  route('quay/:centre', 'routes/centre/kiosk.tsx'),
  route('quay/:centre/may/:token', 'routes/centre/screen.ts'),
  route('bang/:centre', 'routes/centre/board.tsx'),
  route('phieu/:token', 'routes/centre/ticket.tsx'),
]

const citizenRoutes = [
  layout('routes/citizen/layout.tsx', [
    route('thu-tuc/:code/nop', 'routes/citizen/start.tsx'),
    route('thu-tuc/:code/dat-lich', 'routes/citizen/booking.tsx'),
    route('lich-hen', 'routes/citizen/appointments.tsx'),
    route('ho-tro/:code?', 'routes/citizen/help.tsx'),
    route('ho-so', 'routes/citizen/dossiers.tsx'),
    route('ho-so/:id', 'routes/citizen/dossier.tsx'),
    route('ho-so/:id/thong-tin', 'routes/citizen/about.tsx'),
    route('ho-so/:id/to-khai/:section', 'routes/citizen/section.tsx'),
    route('ho-so/:id/giay-to/:component', 'routes/citizen/paper.tsx'),
    route('ho-so/:id/kiem-tra', 'routes/citizen/check.tsx'),
    route('ho-so/:id/da-nop', 'routes/citizen/receipt.tsx'),
    route('ho-so/:id/bo-sung', 'routes/citizen/supplement.tsx'),
    route('ho-so/:id/xoa', 'routes/citizen/discard.tsx'),
    route('thong-bao', 'routes/citizen/notifications.tsx'),
  ]),
]

export default [
  route('app.webmanifest', 'routes/open/manifest.ts'),
  ...prefix('en?', [
    ...openRoutes,
    ...citizenRoutes,
    ...accountRoutes,
    ...officerRoutes,
    ...leaderRoutes,
    ...adminRoutes,
    ...inspectionRoutes,
    route('*', 'routes/open/not-found.tsx'),
  ]),
] satisfies RouteConfig
