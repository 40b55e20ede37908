import type { Module } from '#platform/module.ts'
import { adminImportRoutes } from './imports.admin.routes.ts'
import { openProcedureRoutes } from './procedures.open.routes.ts'
import { proceduresRefusals } from './procedures.refusals.ts'
import { processComparisonRoutes } from './process-comparison.admin.routes.ts'
import { processDraftRoutes } from './process-drafts.admin.routes.ts'
import { processRoutes } from './processes.admin.routes.ts'
import { openSearchRoutes } from './search.open.routes.ts'

export const procedures: Module = {
  name: 'procedures',
  routes: {
    open: [openSearchRoutes, openProcedureRoutes],
    admin: [adminImportRoutes, processRoutes, processDraftRoutes, processComparisonRoutes],
  },
  refusals: proceduresRefusals,
}
