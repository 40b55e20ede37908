import type { Module } from '#platform/module.ts'
import { organisationRecords } from './organisation.records.ts'
import { organisationRefusals } from './organisation.refusals.ts'
import { openPlaceRoutes } from './places.open.routes.ts'
import { adminUnitRoutes } from './units.admin.routes.ts'
import { openUnitRoutes } from './units.open.routes.ts'

export const organisation: Module = {
  name: 'organisation',
  routes: { open: [openUnitRoutes, openPlaceRoutes], admin: [adminUnitRoutes] },
  records: organisationRecords,
  refusals: organisationRefusals,
}
