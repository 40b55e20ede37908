import { layout, type RouteConfigEntry, route } from '@react-router/dev/routes'

/** The pages of whoever is signed in, citizen or staff, about their own account; files are named from `app/`. */
export const accountRoutes: RouteConfigEntry[] = [
  layout('routes/account/layout.tsx', [
    route('tai-khoan', 'routes/account/hub.tsx'),
    route('tai-khoan/xac-nhan', 'routes/account/step-up.tsx'),
    route('tai-khoan/lien-he', 'routes/account/contact.tsx'),
    route('tai-khoan/mat-khau', 'routes/account/password.tsx'),
    route('tai-khoan/buoc-hai', 'routes/account/second-factor.tsx'),
    route('tai-khoan/thiet-bi', 'routes/account/devices.tsx'),
    route('tai-khoan/khoa-truy-cap', 'routes/account/passkeys.tsx'),
    route('tai-khoan/dong-y', 'routes/account/consents.tsx'),
    route('tai-khoan/ung-dung', 'routes/account/applications.tsx'),
    route('tai-khoan/quyen-du-lieu', 'routes/account/rights.tsx'),
    route('tai-khoan/quyen-du-lieu/ban-sao/:format', 'routes/account/data-export.ts'),
    route('tai-khoan/ai-da-xem', 'routes/account/disclosures.tsx'),
    route('tai-khoan/ho-tro', 'routes/account/assistances.tsx'),
    route('tai-khoan/ho-tro/:id', 'routes/account/assistance.tsx'),
    route('tai-khoan/uy-quyen', 'routes/account/delegations.tsx'),
    route('tai-khoan/uy-quyen/moi', 'routes/account/delegation-offer.tsx'),
    route('tai-khoan/uy-quyen/:id', 'routes/account/delegation.tsx'),
    route('tai-khoan/uy-quyen/:id/dong-y', 'routes/account/child-consents.tsx'),
  ]),
]
