import type { Module } from '#platform/module.ts'
import { consentRoutes } from './consent.citizen.routes.ts'
import { privacyRefusals } from './privacy.refusals.ts'
import { purposeRoutes } from './purposes.admin.routes.ts'

export const privacy: Module = {
  name: 'privacy',
  routes: { citizen: [consentRoutes], admin: [purposeRoutes] },
  refusals: privacyRefusals,
}
