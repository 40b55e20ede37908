import type { Module } from '#platform/module.ts'
import { adminImportRoutes } from './imports.admin.routes.ts'
import { openProcedureRoutes } from './procedures.open.routes.ts'
import { proceduresRefusals } from './procedures.refusals.ts'

export const procedures: Module = {
  name: 'procedures',
  routes: { open: [openProcedureRoutes], admin: [adminImportRoutes] },
  refusals: proceduresRefusals,
}
